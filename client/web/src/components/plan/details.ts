import type { PolicyLevers } from '@/api/simulate'

type DistrictNumber = NonNullable<PolicyLevers['given']>[number]

/** Calendar years that a horizon touches. */
export function yearsOf(startYear: number, startMonth: number, months: number): number[] {
  const monthsOfYear = 12
  const count = Math.ceil((startMonth - 1 + months) / monthsOfYear)
  return Array.from({ length: count }, (_, n) => startYear + n)
}

/** Money of each year; the last one that is given goes on. */
export function budgetsOf(given: number[], years: number): number[] {
  return Array.from({ length: years }, (_, n) => given[n] ?? given.at(-1) ?? 0)
}

/** The number of a district, or the one that holds where none is set. */
export function numberOf(
  all: DistrictNumber[] | undefined,
  district: string,
  usual: number,
): number {
  return all?.find((d) => d.district === district)?.number ?? usual
}

/** Only those that differ from the usual number. */
export function differing(all: DistrictNumber[], usual: number): DistrictNumber[] {
  return all.filter((d) => d.number !== usual)
}
