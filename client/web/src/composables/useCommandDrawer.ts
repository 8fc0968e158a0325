import { shallowRef } from 'vue'
import type { Target } from '@/api/commands'
import type { KnownChoices } from '@/commands/choices'
import { shownDay } from './usePastDay'

/** What to fill in and where to send it. */
export interface CommandRequest {
  /** Where it goes; for something new, its id is made from the body. */
  target: Target | ((body: Record<string, unknown>) => Target)
  command: string
  /** Fields that are settled and not shown. */
  preset?: Record<string, unknown>
  /** Fields that are filled in already and may be changed. */
  known?: object
  choices?: KnownChoices
  /** The version that the person looks at, where the form edits what stands there. */
  version?: () => number | undefined
  /** Shows what somebody else has changed meanwhile. */
  refresh?: () => void
  /** The kind, where the target is made from the body. */
  kind: Target['kind']
  done?: (target: Target) => void
}

/** The command that is being filled in; the drawer of the app shows it. */
export const openRequest = shallowRef<CommandRequest>()

export function openCommand(request: CommandRequest): void {
  if (!shownDay.value) openRequest.value = request
}

export function closeCommand(): void {
  openRequest.value = undefined
}
