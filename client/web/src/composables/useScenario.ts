import { onScopeDispose, ref, shallowRef } from 'vue'
import { ProblemFault } from '@/api/faults'
import { read } from '@/api/http'
import type { ScenarioProgress, ScenarioResult, ScenarioState } from '@/api/simulate'
import type { GrainView } from '@/api/views'
import { useSending } from './useSending'
import { cityCode } from './useSession'

/** Pause between two looks at a run, milliseconds. */
const lookAgainMs = 400

/** A saved scenario: read, run, followed until its run ends. */
export function useScenario(id: () => string | undefined) {
  const view = shallowRef<GrainView<ScenarioState>>()
  const result = shallowRef<ScenarioResult>()
  const progress = shallowRef<ScenarioProgress>()
  const fault = shallowRef<unknown>()
  const following = ref(false)
  const sending = useSending()
  const ended = new AbortController()
  onScopeDispose(() => ended.abort())

  async function load(): Promise<void> {
    view.value = (await get<GrainView<ScenarioState>>('')).data
    result.value = view.value.state.stage === 'finished'
      ? (await get<ScenarioResult>('/result')).data
      : undefined
  }

  /** Waits until the run that is open ends, and reads what came of it. */
  async function follow(): Promise<void> {
    following.value = true
    try {
      do {
        progress.value = (await get<ScenarioProgress>('/progress')).data
        if (!isOpen(progress.value)) break
        await new Promise((resolve) => setTimeout(resolve, lookAgainMs))
      } while (!ended.signal.aborted)
      await load()
    } finally {
      following.value = false
    }
  }

  async function open(): Promise<void> {
    try {
      await load()
      fault.value = undefined
      if (view.value && isOpen(view.value.state)) await follow()
    } catch (thrown) {
      if (!ended.signal.aborted) fault.value = thrown
    }
  }

  /** Sends a command; whether it was done. */
  async function send(command: string, body: object, to = id()): Promise<boolean> {
    const target = { kind: 'scenario', city: cityCode(), id: to ?? '' } as const
    return await sending.send(target, command, body) !== undefined
  }

  function get<T>(what: string) {
    return read<T>(`scenario/${cityCode()}/${id()}${what}`, {}, ended.signal)
  }

  return {
    view, result, progress, fault, following, open, follow, send,
    problem: sending.problem,
    sending: sending.sending,
    isMissing: () => fault.value instanceof ProblemFault && fault.value.status === 404,
  }
}

export type Scenario = ReturnType<typeof useScenario>

function isOpen(of: { stage: ScenarioState['stage'] }): boolean {
  return of.stage === 'requested' || of.stage === 'running'
}
