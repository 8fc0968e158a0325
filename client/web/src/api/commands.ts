import { mayPass, ProblemFault } from './faults'
import { addressOf, request } from './http'
import type { CommandAnswer, Kind } from './types'

/** Attempts for one command, the first included. */
const attemptsMax = 4
const firstPauseMs = 500
const pauseMsMax = 8_000

export interface Target {
  kind: Kind
  city: string
  id: string
}

export interface SendOptions {
  /** Spent once: a repetition of the same intention carries the same key. */
  key: string
  /** The version that the person looked at; the command is refused when it has changed. */
  version?: number
}

/**
 * Sends a command and, where no answer came or the server was busy, sends the same one again
 * with the same key: it takes effect once.
 */
export async function sendCommand(
  target: Target,
  command: string,
  body: object,
  options: SendOptions,
): Promise<CommandAnswer> {
  const address = addressOf(`${target.kind}/${target.city}/${target.id}/${command}`)
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'Idempotency-Key': options.key,
  }
  if (options.version !== undefined) headers['If-Match'] = `"${options.version}"`
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  for (let attempt = 1; ; attempt++) {
    try {
      return (await request<CommandAnswer>(address, init)).data
    } catch (fault) {
      if (attempt === attemptsMax || !(mayPass(fault) || lostRaces(fault))) throw fault
      await pause(pauseMsOf(fault, attempt))
    }
  }
}

function lostRaces(fault: unknown): boolean {
  return fault instanceof ProblemFault && fault.status === 409
}

function pauseMsOf(fault: unknown, attempt: number): number {
  const asked = fault instanceof ProblemFault ? (fault.retryAfterSeconds ?? 0) * 1000 : 0
  return Math.min(pauseMsMax, Math.max(asked, firstPauseMs * 2 ** (attempt - 1)))
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
