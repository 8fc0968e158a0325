import { read } from '@/api/http'
import type { Kind } from '@/api/types'
import type { GrainView } from '@/api/views'
import { openCommand, type CommandRequest } from './useCommandDrawer'
import { useRemote } from './useRemote'
import { cityCode } from './useSession'

/** Commands that replace what the person sees, and are refused when that has changed. */
const replacing = new Set([
  'update-host', 'update-member', 'set-staff', 'set-contact', 'correct-activity',
  'rename-district', 'override-policy',
])

type Rest = Partial<Omit<CommandRequest, 'kind' | 'command' | 'target'>>

/** One grain's view, with a way to open the form of a command on exactly what is shown. */
export function useGrain<State>(kind: Kind, id: () => string) {
  const view = useRemote(
    () => id(),
    (signal) => read<GrainView<State>>(`${kind}/${cityCode()}/${id()}`, {}, signal),
  )

  function act(command: string, rest: Rest = {}): void {
    openCommand({
      kind,
      command,
      target: { kind, city: cityCode(), id: id() },
      version: replacing.has(command) ? () => view.data.value?.version : undefined,
      refresh: () => void view.reload(),
      ...rest,
      done: (target) => {
        void view.reload()
        rest.done?.(target)
      },
    })
  }

  return { view, act }
}

/** Opens the form of one of a grain's commands. */
export type Act = (command: string, rest?: Rest) => void
