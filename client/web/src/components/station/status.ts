import type { WorkstationState } from '@/api/views'

const msPerDay = 86_400_000

/** Where a workstation stands on a day: time alone makes it expire. */
export function stationStatus(state: WorkstationState, today: string): string {
  if (state.closedOn) return 'closed'
  if (!state.agreement) return 'preparing'
  return state.agreement.until < today ? 'expired' : 'operating'
}

/** Days from one date to another; negative when it has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay)
}

export function stationCommands(state: WorkstationState): string[] {
  return state.closedOn ? [] : [
    'record-visit', 'record-problem', 'record-outcome', 'record-training', 'review-year', 'close',
  ]
}
