import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import { linesPerPage, pagesKept, useLines } from './useLines'

/** A server with so many lines, which notes what it was asked. */
function serve(total: { value: number }, asked: number[]) {
  vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit) => {
    const skip = Number(new URL(address, 'http://x').searchParams.get('skip'))
    asked.push(skip / linesPerPage)
    await Promise.resolve()
    signal?.throwIfAborted()
    const many = Math.max(0, Math.min(linesPerPage, total.value - skip))
    return new Response(JSON.stringify({
      total: total.value,
      lines: Array.from({ length: many }, (_, i) => ({ id: `h-${skip + i}` })),
    }))
  })
}

describe('a long list', () => {
  let scope: ReturnType<typeof effectScope>
  let asked: number[]
  let total: { value: number }
  let list: ReturnType<typeof useLines>
  const query = ref<Record<string, string>>({})

  beforeEach(async () => {
    vi.useFakeTimers()
    asked = []
    total = { value: 20_000 }
    serve(total, asked)
    scope = effectScope()
    scope.run(() => {
      list = useLines(() => 'enterprise/kunshan', () => query.value)
    })
    await vi.advanceTimersByTimeAsync(10)
  })
  afterEach(() => {
    scope.stop()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  async function see(first: number, last: number): Promise<void> {
    list.look(first, last)
    await vi.advanceTimersByTimeAsync(200)
  }

  it('reads the pages around what is in sight, each once', async () => {
    expect(list.lineAt(99)?.id).toBe('h-99')
    expect(list.lineAt(100)).toBeUndefined()
    await see(80, 110)
    await see(85, 115)
    expect(list.lineAt(110)?.id).toBe('h-110')
    await see(19_970, 19_999)
    expect(list.lineAt(19_999)?.id).toBe('h-19999')
    expect(asked).toEqual([0, 1, 199])
  })

  it('reads nothing on the way to a far place', async () => {
    for (let at = 1_000; at < 15_000; at += 1_000) list.look(at, at + 20)
    await see(15_045, 15_055)
    expect(asked).toEqual([0, 150])
  })

  it('keeps a bounded number of pages', async () => {
    for (let page = 1; page <= pagesKept + 5; page++) {
      await see(page * linesPerPage + 50, page * linesPerPage + 55)
    }
    expect(list.pages.value.size).toBe(pagesKept)
    expect(list.lineAt(50)).toBeUndefined()
  })

  it('forgets what stood at other places when there is a line more', async () => {
    total.value = 20_001
    await see(5_050, 5_060)
    expect(list.total.value).toBe(20_001)
    expect(list.lineAt(0)).toBeUndefined()
    expect(list.lineAt(5_050)?.id).toBe('h-5050')
  })

  it('shows the old answer until another question is answered', async () => {
    query.value = { search: 'x' }
    total.value = 3
    await vi.advanceTimersByTimeAsync(100)
    expect(list.total.value).toBe(20_000)
    await vi.advanceTimersByTimeAsync(400)
    expect(list.total.value).toBe(3)
    query.value = {}
  })
})
