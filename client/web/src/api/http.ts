import { language, tagOf } from '@/composables/useLanguage'
import { ConnectionFault, faultOf } from './faults'

type Value = string | number | boolean | null | undefined

/** Parameters of an address; of a list, each value stands under its name. */
export type Query = Record<string, Value | readonly string[]>

/** Longest wait for an answer, milliseconds. */
const timeoutMs = 20_000

/** Methods that change nothing and need no proof of where they come from. */
const harmless = new Set(['GET', 'HEAD'])

let proof: string | undefined
let whenLost: (() => void) | undefined

/** What our own pages send along with whatever changes something. */
export function proveWith(token: string | undefined): void {
  proof = token
}

/** Called when the server does not know any more who asks. */
export function onSessionLost(call: () => void): void {
  whenLost = call
}

export function proofHeader(): Record<string, string> {
  return proof ? { 'X-Antiforgery': proof } : {}
}

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

async function respond(
  address: string,
  init: RequestInit = {},
  withinMs = timeoutMs,
): Promise<Response> {
  const timeout = AbortSignal.timeout(withinMs)
  const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout
  let response: Response
  try {
    response = await fetch(address, {
      ...init,
      signal,
      headers: {
        'Accept-Language': tagOf(language.value),
        ...(harmless.has(init.method ?? 'GET') ? {} : proofHeader()),
        ...init.headers,
      },
    })
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw new ConnectionFault('no answer', { cause })
  }
  if (!response.ok) {
    const fault = await faultOf(response)
    if (fault.problem.code === 'access.not-signed-in') whenLost?.()
    throw fault
  }
  return response
}

export async function request<T>(
  address: string,
  init?: RequestInit,
  withinMs?: number,
): Promise<Answer<T>> {
  return { data: (await (await respond(address, init, withinMs)).json()) as T }
}

/** A file with the name that the server gives it. */
export async function readFile(
  path: string, query: Query, withinMs: number,
): Promise<{ file: Blob, name: string }> {
  const response = await respond(addressOf(path, query), {}, withinMs)
  const told = response.headers.get('Content-Disposition') ?? ''
  const name = /filename\*=UTF-8''([^;]+)/.exec(told)?.[1] ?? ''
  return { file: await response.blob(), name: decodeURIComponent(name) }
}

export function read<T>(path: string, query?: Query, signal?: AbortSignal): Promise<Answer<T>> {
  return request<T>(addressOf(path, query), { signal })
}
