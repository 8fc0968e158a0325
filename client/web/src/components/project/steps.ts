import type { ProjectState } from '@/api/views'

/** What can be done with a project where it stands; the first is the usual next step. */
export function projectCommands(state: ProjectState): string[] {
  switch (state.stage) {
    case 'proposed': return ['admit', 'refuse', 'stop']
    case 'refused': return ['propose-again']
    case 'implementing': return ['report-progress', 'finish', 'adjust', 'stop']
    case 'finished': return ['recommend']
    case 'recommended': return ['award', 'withdraw-recommendation']
    case 'awarded': return ['share-prize', 'match-prize']
    default: return []
  }
}

const monthsOfYear = 12

/** The reporting period in which a day lies, as year and number. */
export function periodOf(day: string, months: number): { year: number; period: number } {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return { year, period: Math.floor((month - 1) / months) + 1 }
}

/** The first period that nobody has reported, until today's. */
export function openPeriod(state: ProjectState, today: string): { year: number; period: number } {
  const months = state.reportMonths || monthsOfYear
  const now = periodOf(today, months)
  let open = periodOf(state.admittedOn ?? today, months)
  const reported = new Set(state.reports.map((r) => `${r.year}/${r.period}`))
  while (reported.has(`${open.year}/${open.period}`)
    && (open.year < now.year || open.period < now.period)) {
    open = open.period * months >= monthsOfYear
      ? { year: open.year + 1, period: 1 }
      : { year: open.year, period: open.period + 1 }
  }
  return open
}
