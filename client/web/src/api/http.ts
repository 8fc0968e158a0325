import { language, tagOf } from '@/composables/useLanguage'
import { ConnectionFault, faultOf } from './faults'

type Value = string | number | boolean | null | undefined

/** Parameters of an address; of a list, each value stands under its name. */
export type Query = Record<string, Value | readonly string[]>

/** Longest wait for an answer, milliseconds. */
const timeoutMs = 20_000

export interface Answer<T> {
  data: T
}

export function addressOf(path: string, query: Query = {}): string {
  const given = Object.entries(query)
    .flatMap(([k, v]) => Array.isArray(v) ? v.map((one) => [k, one]) : [[k, v as Value]])
    .filter(([, v]) => v != null && v !== '')
  const text = new URLSearchParams(given.map(([k, v]) => [String(k), String(v)])).toString()
  return `/api/v1/${path}${text ? `?${text}` : ''}`
}

export async function request<T>(
  address: string,
  init: RequestInit = {},
): Promise<Answer<T>> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout
  let response: Response
  try {
    response = await fetch(address, {
      ...init,
      signal,
      headers: { 'Accept-Language': tagOf(language.value), ...init.headers },
    })
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw new ConnectionFault('no answer', { cause })
  }
  if (!response.ok) throw await faultOf(response)
  return { data: (await response.json()) as T }
}

export function read<T>(path: string, query?: Query, signal?: AbortSignal): Promise<Answer<T>> {
  return request<T>(addressOf(path, query), { signal })
}
