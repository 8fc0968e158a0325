import type { Problem } from './types'

/** The server understood the request and refused it, with a reason for people. */
export class ProblemFault extends Error {
  constructor(
    readonly problem: Problem,
    /** Seconds after which the server asks to be tried again. */
    readonly retryAfterSeconds?: number,
  ) {
    super(problem.detail)
  }

  get status(): number {
    return this.problem.status
  }
}

/** No answer came: the network is down, or the server is. The outcome of a write is unknown. */
export class ConnectionFault extends Error {}

/** Pause before a read that found no server is tried again, milliseconds. */
export const readAgainMs = 3_000

/** Statuses of a server, or a proxy before it, that is down or busy for the moment. */
const passing = new Set([429, 502, 503, 504])

/** Whether the same request may well succeed a little later. */
export function mayPass(fault: unknown): boolean {
  return fault instanceof ConnectionFault
    || (fault instanceof ProblemFault && passing.has(fault.status))
}

export async function faultOf(response: Response): Promise<ProblemFault> {
  const wait = Number(response.headers.get('Retry-After') ?? Number.NaN)
  return new ProblemFault(await problemOf(response), Number.isNaN(wait) ? undefined : wait)
}

async function problemOf(response: Response): Promise<Problem> {
  const plain: Problem = {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    detail: `${response.status} ${response.statusText}`.trim(),
    code: `http.${response.status}`,
  }
  if (!response.headers.get('Content-Type')?.includes('json')) return plain
  try {
    return { ...plain, ...((await response.json()) as Partial<Problem>) }
  } catch {
    // A proxy cut the body short; the status alone still says what happened.
    return plain
  }
}
