import type { RouteLocationRaw } from 'vue-router'
import type { PolicyInForce } from '@/api/types'

/** A page of the menu. */
export interface MenuPage {
  id: string
  to: RouteLocationRaw
  /** Routes of single things that belong to this page. */
  covers?: string[]
}

/** Pages that belong together; the menu shows sections, and the pages of the one that is open. */
export interface MenuSection {
  id: string
  pages: MenuPage[]
}

type Policy = PolicyInForce['policy']

/** How far a reader sees: the city, districts, associations, workstations, or panels alone. */
export type Reach = 'city' | 'district' | 'association' | 'station' | 'panel'

/** Pages about the city as a whole, for those who see it. */
const ofTheCity = ['wall', 'history', 'report', 'returns', 'plan', 'demonstration', 'think-tank']

/** Pages that a reader without the whole city has use for; any other one where none are named. */
const useful: Partial<Record<Reach, Set<string>>> = {
  association: new Set([
    'desk',
    'enterprises', 'workstations', 'pairings', 'projects', 'services', 'nominations', 'homes',
    'assessments', 'import', 'policy',
  ]),
  station: new Set(['desk', 'workstations', 'policy']),
  panel: new Set(['desk', 'panels', 'policy']),
}

function isFor(reach: Reach, page: string): boolean {
  return reach === 'city' || (!ofTheCity.includes(page) && useful[reach]?.has(page) !== false)
}

/** The menu of a city: a page that the policy in force has no use for, or that the reader may
 * not see, is left out. */
export function menuOf(
  policy: Policy | undefined, city: string, year = '', reach: Reach = 'city',
  desk = false, imports = true,
): MenuSection[] {
  const pages = (...all: (MenuPage | false | undefined)[]): MenuPage[] =>
    all.filter((page) => typeof page === 'object').filter((page) => isFor(reach, page.id))
  return [
    { id: 'desk', pages: pages(desk && page('desk')) },
    {
      id: 'city',
      pages: pages(
        page('city', ['district']),
        page('calendar'),
        page('wall'),
        city !== '' && {
          id: 'history', to: { name: 'history', params: { kind: 'city', id: city } },
        },
      ),
    },
    {
      id: 'organisation',
      pages: pages(
        page('enterprises', ['enterprise']),
        page('workstations', ['workstation']),
        !!policy?.pairing && page('pairings', ['pairing']),
        imports && page('import'),
      ),
    },
    {
      id: 'work',
      pages: pages(
        !!policy?.projects && page('projects', ['project']),
        !!policy?.projects && page('panels', ['panel']),
        !!policy?.services?.length && page('services', ['service']),
        !!policy?.honours?.length && page('nominations', ['nomination']),
        page('think-tank'),
      ),
    },
    {
      id: 'recognition',
      pages: pages(
        !!policy?.home && page('homes', ['home']),
        !!policy?.demonstration && page('demonstration'),
        !!policy?.assessment && page('assessments', ['assessment']),
      ),
    },
    {
      id: 'figures',
      pages: pages(
        year !== '' && {
          id: 'report', to: { name: 'report', params: { kind: 'city', id: city, year } },
        },
        !!policy?.returns?.length && page('returns'),
      ),
    },
    { id: 'planning', pages: pages(page('plan', ['scenario'])) },
    { id: 'rules', pages: [page('policy')] },
  ].filter((section) => section.pages.length > 0)
}

/** Whether a route shows this page, or one of the things that belong to it. */
export function shows(page: MenuPage, route: string): boolean {
  return page.id === route || !!page.covers?.includes(route)
}

function page(id: string, covers?: string[]): MenuPage {
  return { id, to: { name: id }, covers }
}
