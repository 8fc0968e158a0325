import type { PairingState } from '@/api/views'

/** What can be done with a pairing; the first is the usual next step. */
export function pairingCommands(state: PairingState): string[] {
  switch (state.stage) {
    case 'prepared': return ['enrol', 'end']
    case 'active': return ['record-contact', 'update-file', 'end']
    case 'without-mentor': return ['update-file', 'end']
    default: return []
  }
}
