import { language, tagOf } from '@/composables/useLanguage'
import { ConnectionFault, faultOf } from './faults'
import { addressOf, proofHeader, request } from './http'
import type { components } from './schema'

type Schemas = components['schemas']

export type PolicyLevers = Schemas['PolicyLevers']
export type LeverBound = Schemas['LeverBound']
export type SimulationBase = Schemas['SimulationBase']
export type SimulateAsk = Schemas['SimulateAsk']
export type SimulateAnswer = Schemas['SimulateAnswer']
export type SimulationResult = Schemas['SimulationResult']
export type AreaResult = Schemas['AreaResult']
export type SimulatedOutcome = Schemas['SimulatedOutcome']
export type Fan = Schemas['Fan']
export type Parameter = Schemas['Parameter']
export type SensitivityResult = Schemas['SensitivityResult']
export type OptimiseAsk = Schemas['OptimiseAsk']
export type OptimiseResult = Schemas['OptimiseResult']
export type RankedCandidate = Schemas['RankedCandidate']
export type ScenarioState = Schemas['ScenarioState']
export type ScenarioResult = Schemas['ScenarioResult']
export type ScenarioProgress = Schemas['ScenarioProgress']
export type ComparedScenarios = Schemas['ComparedScenarios']

/** How far a race for the best use of money is. */
export interface OptimiseProgress {
  round: number
  alive: number
  dropped: number
  runs: number
  best: RankedCandidate
}

/** Asks a question that keeps nothing. */
export async function ask<T>(path: string, body: object, signal?: AbortSignal): Promise<T> {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  }
  return (await request<T>(addressOf(path), init)).data
}

/** The best use of money; told how far it is on the way. */
export async function optimise(
  city: string,
  body: OptimiseAsk,
  told: (progress: OptimiseProgress) => void,
  signal: AbortSignal,
): Promise<OptimiseResult> {
  const response = await fetch(addressOf(`simulate/${city}/optimise`), {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': tagOf(language.value),
      ...proofHeader(),
    },
    body: JSON.stringify(body),
    signal,
  })
  if (!response.ok || !response.body) throw await faultOf(response)
  for await (const { name, data } of eventsOf(response.body)) {
    if (name === 'result') return JSON.parse(data) as OptimiseResult
    if (name === 'progress') told(JSON.parse(data) as OptimiseProgress)
  }
  throw new ConnectionFault('The stream ended before its result.')
}

/** Server-sent events of an answer. */
async function* eventsOf(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<{ name: string; data: string }> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const parts = (rest + decoder.decode(value, { stream: true })).split('\n\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const lines = part.split('\n')
      const name = lines.find((l) => l.startsWith('event: '))?.slice(7)
      const data = lines.find((l) => l.startsWith('data: '))?.slice(6)
      if (name && data) yield { name, data }
    }
  }
}
