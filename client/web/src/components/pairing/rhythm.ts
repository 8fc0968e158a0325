import type { PairingState } from '@/api/views'

export interface RhythmPeriod {
  /** Its first month, as yyyy-MM. */
  from: string
  times: number
  mark: 'done' | 'missed' | 'open'
}

type Term = PairingState['terms'][number]

const monthsOfYear = 12
const monthDigits = 2

function monthOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year * monthsOfYear + month - 1
}

function nameOf(month: number): string {
  const number = String((month % monthsOfYear) + 1).padStart(monthDigits, '0')
  return `${Math.floor(month / monthsOfYear)}-${number}`
}

/** The periods of a duty until today, the newest last, each with how often it was done. */
export function periodsOf(
  state: PairingState, term: Term, today: string, most: number,
): RhythmPeriod[] {
  if (!state.enrolledOn) return []
  const first = monthOf(state.enrolledOn)
  const last = Math.floor((monthOf(state.endedOn ?? today) - first) / term.everyMonths)
  const done = state.contacts
    .filter((c) => c.duty === term.duty)
    .map((c) => Math.floor((monthOf(c.on) - first) / term.everyMonths))
  return Array.from({ length: last + 1 }, (_, n) => {
    const times = done.filter((period) => period === n).length
    const mark = times > 0 ? 'done' as const
      : n < last ? 'missed' as const : 'open' as const
    return { from: nameOf(first + n * term.everyMonths), times, mark }
  }).slice(-most)
}
