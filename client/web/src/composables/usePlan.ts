import { computed, onScopeDispose, reactive, ref, shallowRef, watch } from 'vue'
import { mayPass, readAgainMs } from '@/api/faults'
import { read } from '@/api/http'
import {
  ask, type PolicyLevers, type ScenarioResult, type SimulateAnswer, type SimulatedOutcome,
  type SimulationBase,
} from '@/api/simulate'
import { cityCode, session } from './useSession'

/** Runs while a slider is dragged, and when it is released. */
const quickRuns = 200
const fullRuns = 1_000
/** Steps that can be taken back. */
const undoMax = 100

export const seed = 1
export const horizons = [12, 36, 60, 120] as const

export interface Tried {
  levers: PolicyLevers
  months: number
}

/** Where a plan begins; nothing for the network as it is. */
export interface Beginning {
  position?: number | null
  asOf?: string | null
}

/**
 * What a planner tries: levers, and what they come to. One question is on its way at a time; the
 * newest that waits goes next, so a dragged slider is followed as fast as answers come.
 */
export function usePlan() {
  const base = shallowRef<SimulationBase>()
  const tried = reactive<{ now: Tried | undefined }>({ now: undefined })
  const answer = shallowRef<SimulateAnswer>()
  /** What the fine answer that is shown was asked of; nothing while a quick one is shown. */
  const finely = ref<string>()
  /** Whether the fine answer to exactly what is set is shown. */
  const refined = computed(() => finely.value === JSON.stringify(tried.now))
  /** Whether an answer is on its way. */
  const working = ref(false)
  const fault = shallowRef<unknown>()
  const past = ref<string[]>([])
  const outcome = ref<SimulatedOutcome>('coverage')
  /** The past day at whose end the plan begins; empty for the network as it is. */
  const startsOn = ref('')
  const ended = new AbortController()
  let busy = false
  let waiting: number | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let settled = ''

  onScopeDispose(() => {
    ended.abort()
    clearTimeout(retry)
  })

  /** Begins anew: with saved levers, or with those of the policy. */
  async function begin(from: Beginning, saved?: Tried, result?: ScenarioResult): Promise<void> {
    try {
      const found = await read<SimulationBase>(
        `simulate/${cityCode()}`, { position: from.position, asOf: from.asOf }, ended.signal)
      base.value = found.data
      startsOn.value = found.data.asOf < (session.value?.today ?? '') ? found.data.asOf : ''
      tried.now = copy(saved ?? { levers: found.data.baseline, months: 60 })
      settled = JSON.stringify(tried.now)
      past.value = []
      fault.value = undefined
      if (result) {
        answer.value = result.answer
        finely.value = settled
      } else {
        await simulate(quickRuns)
        await simulate(fullRuns)
      }
    } catch (thrown) {
      if (!ended.signal.aborted) fail(thrown, () => void begin(from, saved, result))
    }
  }

  function fail(thrown: unknown, again: () => void): void {
    fault.value = thrown
    if (mayPass(thrown)) retry = setTimeout(again, readAgainMs)
  }

  async function simulate(runs: number): Promise<void> {
    if (busy) {
      waiting = runs
      return
    }
    busy = true
    working.value = true
    try {
      for (let next: number | undefined = runs; next !== undefined; next = taken()) {
        await once(next)
      }
    } catch (thrown) {
      if (!ended.signal.aborted) fail(thrown, () => void simulate(fullRuns))
    } finally {
      busy = false
      working.value = false
    }
  }

  function taken(): number | undefined {
    const next = waiting
    waiting = undefined
    return next
  }

  async function once(runs: number): Promise<void> {
    if (!base.value || !tried.now) return
    const quick = runs === quickRuns
    const asked = JSON.stringify(tried.now)
    answer.value = await ask<SimulateAnswer>(`simulate/${cityCode()}`, {
      ...tried.now,
      runs,
      seed,
      position: base.value.position,
      asOf: base.value.asOf,
      outcomes: quick ? [...new Set(['coverage', 'associations', 'money', outcome.value])] : [],
    }, ended.signal)
    finely.value = quick ? undefined : asked
    fault.value = undefined
  }

  /** While something is dragged. */
  function drag(): void {
    void simulate(quickRuns)
  }

  /** When it is released: a step that can be taken back. */
  function release(): void {
    const now = JSON.stringify(tried.now)
    if (now !== settled) past.value = [...past.value, settled].slice(-undoMax)
    settled = now
    void simulate(fullRuns)
  }

  function set(levers: Partial<PolicyLevers>): void {
    if (tried.now) Object.assign(tried.now.levers, levers)
  }

  function setMonths(months: number): void {
    if (tried.now) tried.now.months = months
  }

  function undo(): void {
    const before = past.value.at(-1)
    if (before === undefined) return
    past.value = past.value.slice(0, -1)
    settled = before
    tried.now = JSON.parse(before) as Tried
    void simulate(fullRuns)
  }

  watch(outcome, () => {
    if (!refined.value) void simulate(quickRuns)
  })

  return {
    base, tried, answer, refined, working, fault, outcome, startsOn,
    begin, drag, release, set, setMonths, undo,
    mayUndo: computed(() => past.value.length > 0),
    /** What a scenario keeps. */
    plan: () => ({
      ...tried.now,
      runs: fullRuns,
      seed,
      position: base.value?.position,
      asOf: base.value?.asOf,
    }),
  }
}

export type Plan = ReturnType<typeof usePlan>

function copy(value: Tried): Tried {
  return JSON.parse(JSON.stringify(value)) as Tried
}
