import type { ServiceState } from '@/api/views'

/** What can be done with something asked; the first is the usual next step. */
export function serviceCommands(state: ServiceState): string[] {
  switch (state.stage) {
    case 'asked': return ['assign', 'answer', 'close', 'withdraw']
    case 'assigned': return ['answer', 'assign', 'close', 'withdraw']
    case 'answered': return ['confirm', 'reopen', 'close']
    default: return []
  }
}
