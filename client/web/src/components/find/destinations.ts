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
  const things = (answer?.groups ?? []).flatMap((group) => group.lines.map((line: FoundLine) => ({
    id: `${line.kind}-${line.id}`,
    group: line.kind,
    name: line.kind === 'district' ? district(line.id) : line.name,
    note: line.kind === 'district' ? '' : district(line.district),
    to: { name: line.kind, params: { id: line.id } },
  })))
  const members = (answer?.members?.lines ?? []).map((line) => ({
    id: `member-${line.id}`,
    group: 'member',
    name: line.name,
    note: line.hostName,
    to: { name: 'enterprise', params: { id: line.host }, query: { member: line.id } },
  }))
  return [...things, ...members]
}
