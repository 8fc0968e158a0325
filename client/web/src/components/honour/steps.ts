import type { NominationState } from '@/api/views'

/** What can be done with a nomination; the first is the usual next step. Accepting is the city's:
 * it gives one of its places. */
export function nominationCommands(state: NominationState): string[] {
  switch (state.stage) {
    case 'nominated': return state.needsRecommendation
      ? ['recommend', 'refuse', 'withdraw']
      : ['accept', 'recommend', 'refuse', 'withdraw']
    case 'recommended': return ['accept', 'refuse', 'withdraw']
    case 'accepted': return ['confer', 'withdraw']
    default: return []
  }
}
