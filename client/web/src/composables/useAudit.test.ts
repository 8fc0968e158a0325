import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { ProblemFault } from '@/api/faults'
import { auditLinesPerPage, useAudit } from './useAudit'

const linesInAll = 30

/** A server with so many lines, the newest first; older ones only while it works. */
function serve(works: { value: boolean }) {
  vi.stubGlobal('fetch', async (address: string) => {
    const query = new URL(address, 'http://x').searchParams
    const before = Number(query.get('before') ?? linesInAll + 1)
    if (query.has('before') && !works.value) {
      return new Response(JSON.stringify({ status: 503, code: 'busy', detail: '暂时不可用' }), {
        status: 503, headers: { 'content-type': 'application/problem+json' },
      })
    }
    const many = Math.min(auditLinesPerPage, before - 1)
    return new Response(JSON.stringify(Array.from({ length: many }, (_, i) => ({
      sequence: before - 1 - i, kind: 'signed-in', account: query.get('account') ?? 'a',
    }))))
  })
}

describe('the audit', () => {
  let scope: ReturnType<typeof effectScope>
  let audit: ReturnType<typeof useAudit>
  const works = { value: true }
  const account = ref('')

  beforeEach(async () => {
    works.value = true
    account.value = ''
    serve(works)
    scope = effectScope()
    scope.run(() => {
      audit = useAudit(() => ({ account: account.value || undefined }), () => undefined)
    })
    await vi.waitFor(() => expect(audit.lines.value).toHaveLength(auditLinesPerPage))
  })
  afterEach(() => {
    scope.stop()
    vi.unstubAllGlobals()
  })

  it('goes on to its first line, and then no further', async () => {
    expect(audit.hasMore.value).toBe(true)
    await audit.more()
    expect(audit.lines.value.map((line) => line.sequence))
      .toEqual(Array.from({ length: linesInAll }, (_, i) => linesInAll - i))
    expect(audit.hasMore.value).toBe(false)
  })

  it('keeps its lines and says why when the older ones cannot be read', async () => {
    works.value = false
    await audit.more()
    expect((audit.fault.value as ProblemFault).problem.detail).toBe('暂时不可用')
    expect(audit.lines.value).toHaveLength(auditLinesPerPage)
    expect(audit.hasMore.value).toBe(true)
    expect(audit.busy.value).toBe(false)

    works.value = true
    await audit.more()
    expect(audit.fault.value).toBeUndefined()
    expect(audit.lines.value).toHaveLength(linesInAll)
  })

  it('adds nothing of one person to the lines of another', async () => {
    const late = audit.more()
    account.value = 'b'
    await nextTick()
    await vi.waitFor(() => expect(audit.lines.value[0]?.account).toBe('b'))
    await late
    expect(new Set(audit.lines.value.map((line) => line.account))).toEqual(new Set(['b']))
  })
})
