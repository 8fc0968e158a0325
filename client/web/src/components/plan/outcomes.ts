import type { AreaResult, Fan, SimulatedOutcome, SimulationResult } from '@/api/simulate'
import { count, money, share } from '@/format'

/** What a planner looks at, in this order. */
export const outcomes: SimulatedOutcome[] = [
  'coverage', 'associations', 'founded', 'dormant', 'homes', 'demonstration', 'workstations',
  'activities', 'participants', 'money',
]

export function formatOf(outcome: SimulatedOutcome): (value: number) => string {
  if (outcome === 'coverage') return (value) => share(value)
  return outcome === 'money' ? (value) => money(Math.round(value)) : (value) => count(value)
}

export function fanOf(area: AreaResult | undefined, outcome: SimulatedOutcome): Fan | undefined {
  return area?.outcomes.find((o) => o.outcome === outcome)?.fan
}

export function startOf(area: AreaResult | undefined, outcome: SimulatedOutcome) {
  return area?.outcomes.find((o) => o.outcome === outcome)?.start
}

/** Months of a result as `2025-01`. */
export function monthsOf(result: SimulationResult): string[] {
  return Array.from({ length: result.months }, (_, i) => {
    const months = result.startMonth - 1 + i
    const number = String(months % 12 + 1).padStart(2, '0')
    return `${result.startYear + Math.floor(months / 12)}-${number}`
  })
}

/** The last entry of a list. */
export function last(values: number[] | undefined): number | undefined {
  return values?.at(-1)
}
