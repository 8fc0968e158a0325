import type { WorkItem } from '@/api/types'

/** The work of one month. */
export interface WorkOfMonth {
  /** Such as `2024-07`. */
  month: string
  items: WorkItem[]
}

/** Work by the month in which it falls due, the nearest month first. */
export function byMonth(items: WorkItem[]): WorkOfMonth[] {
  const months = new Map<string, WorkItem[]>()
  for (const item of items) {
    const month = item.due.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), item])
  }
  return [...months]
    .map(([month, found]) => ({ month, items: found }))
    .sort((a, b) => a.month.localeCompare(b.month))
}
