import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sendCommand } from './commands'
import { ProblemFault } from './faults'

const target = { kind: 'district', city: 'kunshan', id: 'zhangpu' } as const
const answer = { version: 8, position: 90, repeated: false }

function ok(): Response {
  return Response.json(answer)
}

function refused(status: number, headers: Record<string, string> = {}): Response {
  return Response.json({ status, detail: 'no', code: 'x' }, {
    status, headers: { 'Content-Type': 'application/problem+json', ...headers },
  })
}

describe('sending a command', () => {
  const fetched = vi.fn<typeof fetch>()

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('fetch', fetched)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    fetched.mockReset()
  })

  async function send(version?: number) {
    const sending = sendCommand(target, 'set-staff', { fullTime: 1 }, { key: 'k', version })
    sending.catch(() => undefined)
    await vi.runAllTimersAsync()
    return sending
  }

  function headersOf(call: number): Record<string, string> {
    return fetched.mock.calls[call]?.[1]?.headers as Record<string, string>
  }

  it('carries its key, the version looked at and the language', async () => {
    fetched.mockResolvedValueOnce(ok())
    await expect(send(7)).resolves.toEqual(answer)
    expect(fetched.mock.calls[0]?.[0]).toBe('/api/v1/district/kunshan/zhangpu/set-staff')
    expect(headersOf(0)).toMatchObject({
      'Idempotency-Key': 'k', 'If-Match': '"7"', 'Accept-Language': 'zh-CN',
    })
  })

  it('sends the same key again when no answer came', async () => {
    fetched.mockRejectedValueOnce(new TypeError('network')).mockResolvedValueOnce(ok())
    await expect(send()).resolves.toEqual(answer)
    expect(headersOf(1)['Idempotency-Key']).toBe('k')
  })

  it('waits as long as a busy server asks', async () => {
    fetched.mockResolvedValueOnce(refused(503, { 'Retry-After': '2' })).mockResolvedValueOnce(ok())
    await expect(send()).resolves.toEqual(answer)
  })

  it('does not repeat what a rule refuses', async () => {
    fetched.mockResolvedValueOnce(refused(422))
    await expect(send()).rejects.toBeInstanceOf(ProblemFault)
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  it('gives up after four attempts', async () => {
    fetched.mockImplementation(() => Promise.resolve(refused(503)))
    await expect(send()).rejects.toBeInstanceOf(ProblemFault)
    expect(fetched).toHaveBeenCalledTimes(4)
  })
})
