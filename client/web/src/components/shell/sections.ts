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

/** Pages about the city as a whole, for those who see it. */
const ofTheCity = new Set(['history', 'report', 'returns', 'plan', 'demonstration', 'think-tank'])

/** The menu of a city: a page that the policy in force has no use for, or that the reader may
 * not see, is left out. */
export function menuOf(
  policy: Policy | undefined, city: string, year = '', sees = true,
): MenuSection[] {
  const pages = (...all: (MenuPage | false | undefined)[]): MenuPage[] =>
    all.filter((page) => typeof page === 'object')
      .filter((page) => sees || !ofTheCity.has(page.id))
  return [
    {
      id: 'city',
      pages: pages(
        page('city', ['district']),
        page('calendar'),
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
