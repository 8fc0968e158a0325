import type { LocalText, Policy, Source } from '@/api/types'

export interface PolicyNumber {
  /** Its name in commands: what `override-policy` takes. */
  path: string
  /** Key of its text, or the text itself where the policy gives it. */
  text: string | LocalText
  value: number
  money: boolean
  source: Source
}

interface NumberRule {
  value: number
  source: Source
}

/** Every number of the policy that a city may set differently, with the phrase that sets it. */
export function policyNumbers(policy: Policy | undefined): PolicyNumber[] {
  if (!policy) return []
  const w = policy.workstations
  const d = policy.demonstration
  const fixed: [string, NumberRule][] = [
    ['eligibility.technical-staff-min', policy.eligibility.technicalStaffMin],
    ['leadership.term-years', policy.leadership.termYears],
    ['dormancy.quiet-months', policy.dormancy.quietMonths],
    ['workstations.term-years-min', w.termYearsMin],
    ['workstations.term-years-max', w.termYearsMax],
    ['workstations.stations-per-academician-max', w.stationsPerAcademicianMax],
    ['workstations.stations-per-retired-academician-max', w.stationsPerRetiredAcademicianMax],
    ['workstations.months-per-year-min', w.monthsPerYearMin],
    ['workstations.expiring-within-days', w.expiringWithinDays],
    ...(d
      ? ([
          ['demonstration.units-min', d.unitsMin],
          ['demonstration.units-max', d.unitsMax],
          ['demonstration.grant-min-fen', d.grantMin],
          ['demonstration.grant-max-fen', d.grantMax],
        ] satisfies [string, NumberRule][])
      : []),
  ]
  return [
    ...policy.quotas.map((q) => numberOf(`quotas.${q.id}.yearly-min`, q.name, q.yearlyMin)),
    ...fixed.map(([path, rule]) => numberOf(path, `policyNumber.${path}`, rule)),
  ]
}

function numberOf(path: string, text: string | LocalText, rule: NumberRule): PolicyNumber {
  return { path, text, value: rule.value, money: path.endsWith('-fen'), source: rule.source }
}
