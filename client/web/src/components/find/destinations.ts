import type { RouteLocationRaw } from 'vue-router'
import type { MenuSection } from '@/components/shell/sections'
import type { components } from '@/api/schema'

export type FindAnswer = components['schemas']['FindAnswer']
type FoundLine = components['schemas']['FoundLine']

/** One line of the box, under the heading of its group. */
export interface Destination {
  id: string
  group: string
  name: string
  note: string
  to: RouteLocationRaw
}

/** Pages that are shown at most. */
const pagesMax = 5

/** Pages of the menu whose name has the text in it. */
export function pagesFor(
  text: string, menu: MenuSection[], name: (page: string) => string,
): Destination[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return []
  return menu.flatMap((section) => section.pages)
    .filter((page) => name(page.id).toLowerCase().includes(wanted) || page.id.startsWith(wanted))
    .slice(0, pagesMax)
    .map((page) => ({
      id: `page-${page.id}`, group: 'page', name: name(page.id), note: '', to: page.to,
    }))
}

/** What the server found, with where each leads. */
export function destinationsOf(
  answer: FindAnswer | undefined, district: (id: string | null | undefined) => string,
): Destination[] {
  return (answer?.groups ?? []).flatMap((group) => group.lines.map((line: FoundLine) => ({
    id: `${line.kind}-${line.id}`,
    group: line.kind,
    name: line.kind === 'district' ? district(line.id) : line.name,
    note: line.kind === 'district' ? '' : district(line.district),
    to: { name: line.kind, params: { id: line.id } },
  })))
}
