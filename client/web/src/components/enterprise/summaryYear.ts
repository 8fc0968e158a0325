import type { EnterpriseState } from '@/api/views'

/** Until the middle of a year one still accounts for the year before it. */
const lastMonthOfLooking = 6

const yearOf = (day: string | null | undefined): number => Number((day ?? '').slice(0, 4))

/** The year that an association looks back on: not one in which it did not exist. */
export function yearLookedBackOn(establishedOn: string | null | undefined, today: string): number {
  const past = Number(today.slice(5, 7)) <= lastMonthOfLooking ? 1 : 0
  return Math.max(yearOf(today) - past, yearOf(establishedOn))
}

/** The year whose summary an association owes: the past one until it is handed in. */
export function summaryYear(
  { establishedOn, summaries }: Pick<EnterpriseState, 'establishedOn' | 'summaries'>, today: string,
): number {
  const past = yearOf(today) - 1
  return past < yearOf(establishedOn) || summaries.some((s) => s.year === past) ? past + 1 : past
}
