import { computed, watch } from 'vue'
import { useRoute } from 'vue-router'
import { ProblemFault } from '@/api/faults'
import { read } from '@/api/http'
import type { Kind } from '@/api/types'
import type { GrainView } from '@/api/views'
import { useArrival } from './useArrival'
import { openCommand, type CommandRequest } from './useCommandDrawer'
import { shownDay, singlePages, usePastDay } from './usePastDay'
import { useRemote } from './useRemote'
import { cityCode } from './useSession'

/** Commands that replace what the person sees, and are refused when that has changed. */
const replacing = new Set([
  'update-host', 'update-member', 'set-staff', 'set-contact', 'correct-activity',
  'rename-district', 'override-policy',
])

/** Kinds that another grain begins: whoever follows a link at once may come before them. */
const begunElsewhere = new Set<Kind>(['nomination', 'pairing', 'service'])

const isMissing = (fault: unknown): boolean =>
  fault instanceof ProblemFault && fault.status === 404

type Rest = Partial<Omit<CommandRequest, 'kind' | 'command' | 'target'>>

/** Pages that show a grain under another name. */
const pages: Record<string, Kind> = { home: 'enterprise' }

/** One grain's view, with a way to open the form of a command on exactly what is shown.
 * @param reads whether the reader has to do with it at all. */
export function useGrain<State>(kind: Kind, id: () => string, reads = () => true) {
  const route = useRoute()
  const day = usePastDay()
  const past = computed(() => (pages[String(route.name)] ?? route.name) === kind
    && singlePages.has(String(route.name)) ? day.value : '')
  const view = useRemote(
    () => [id(), past.value],
    (signal) => reads() ? read<GrainView<State>>(
      `${kind}/${cityCode()}/${id()}`, { asOf: past.value }, signal) : undefined,
  )

  const watchFor = useArrival()
  let awaited = ''
  watch(view.fault, (fault) => {
    if (!begunElsewhere.has(kind) || !isMissing(fault) || awaited === id()) return
    awaited = id()
    watchFor(view.reload, () => !isMissing(view.fault.value))
  })

  function run(command: string, rest: Rest = {}): void {
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

  const act: Act = Object.assign(run, {
    may: (command: string) =>
      !shownDay.value && !!view.data.value?.allowed.includes(command),
  })

  /** What may be begun here: the first command of another grain. */
  const begins = (begun: Kind): Rights => ({
    may: () => !shownDay.value && !!view.data.value?.begins.includes(begun),
  })

  return { view, act, begins }
}

/** What the reader may do to a grain: the server says so with what it shows of it. */
export interface Rights {
  may: (command: string) => boolean
}

/** Opens the form of one of a grain's commands. */
export interface Act extends Rights {
  (command: string, rest?: Rest): void
}

/** For those who only read. */
export const noAct: Act = Object.assign(() => undefined, { may: () => false })

/** The same rights, with another way to open the forms. */
export function actingBy(act: Rights, run: (command: string, rest?: Rest) => void): Act {
  return Object.assign(run, { may: act.may })
}
