import type { components } from '@/api/schema'
import type { HonourRule } from '@/api/views'

export type HonourPlace = components['schemas']['HonourPlace']

/** The first and the last year of the period in which a year lies, as the core counts. */
export function periodOf(rule: HonourRule, year: number): [number, number] {
  const years = rule.periodYears?.value ?? 1
  const into = ((((year - (rule.firstYear?.value ?? year)) % years) + years) % years)
  return [year - into, year - into + years - 1]
}
