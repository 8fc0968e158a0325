import type { Policy } from '@/api/types'
import type { EnterpriseState } from '@/api/views'

/** What an association should do next, and the commands that do it. */
export interface NextStep {
  /** Key of its sentence in `enterprise`. */
  text: string
  commands: string[]
  /** The first founding step that is open. */
  step?: string
  stepsLeft?: number
  date?: string
}

export function nextStep(state: EnterpriseState, policy: Policy, today: string): NextStep {
  switch (state.stage) {
    case 'prospect':
      return { text: 'nextProspect', commands: ['begin-preparing', 'serve-elsewhere'] }
    case 'preparing': return whilePreparing(state, policy)
    case 'dormant': return { text: 'nextDormant', commands: ['revive'] }
    case 'established': return whileEstablished(state, policy, today)
    default: return { text: 'nextEnded', commands: ['begin-preparing'] }
  }
}

function whilePreparing(state: EnterpriseState, policy: Policy): NextStep {
  const done = new Set(state.steps.map((s) => s.step))
  const open = policy.founding.steps.filter((s) => s.required && !done.has(s.id))
  return open.length === 0
    ? { text: 'nextReady', commands: ['establish'] }
    : {
        text: 'nextPreparing',
        commands: ['complete-step'],
        step: open[0]?.id,
        stepsLeft: open.length,
      }
}

function whileEstablished(state: EnterpriseState, policy: Policy, today: string): NextStep {
  if (!state.leadership) return { text: 'nextElect', commands: ['elect-leaders'] }
  if (state.leadership.until < today) {
    return { text: 'nextReelect', commands: ['elect-leaders'], date: state.leadership.until }
  }
  if (!state.filing && policy.founding.filing.required.value) {
    return { text: 'nextFile', commands: ['file'] }
  }
  return { text: 'nextNothing', commands: ['record-activity', 'submit-summary'] }
}

/** Less common commands that make sense in a stage. */
export function otherCommands(state: EnterpriseState): string[] {
  const always = ['update-host', 'set-contact', 'transfer', 'assess-eligibility']
  switch (state.stage) {
    case 'established':
      return [
        ...always, ...(state.filing ? [] : ['file']),
        'set-staff', 'open-branch', 'declare-dormant', 'merge-into', 'dissolve',
      ]
    case 'dormant': return [...always, 'merge-into', 'dissolve']
    default: return always
  }
}
