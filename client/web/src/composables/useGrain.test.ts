import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import type { Kind } from '@/api/types'
import { useGrain } from './useGrain'

vi.mock('vue-router', () => ({
  useRoute: () => ({ name: 'page', query: {} }),
  useRouter: () => ({}),
}))

vi.mock('./useSession', async (original) => ({
  ...await original<typeof import('./useSession')>(),
  cityCode: () => 'kunshan',
}))

/** A server on which something is found only after so many requests. */
function serve(missing: number) {
  let asked = 0
  vi.stubGlobal('fetch', async () => asked++ < missing
    ? new Response(JSON.stringify({ status: 404, code: 'unknown.pairing', detail: '没有' }), {
        status: 404, headers: { 'content-type': 'application/problem+json' },
      })
    : new Response(JSON.stringify({ id: 'p1', version: 1, state: {} })))
  return () => asked
}

describe('a grain', () => {
  let scope: ReturnType<typeof effectScope>
  function open(kind: Kind) {
    const grain = scope.run(() => useGrain(kind, () => 'p1'))
    if (!grain) throw new Error('the scope is over')
    return grain
  }

  beforeEach(() => {
    vi.useFakeTimers()
    scope = effectScope()
  })
  afterEach(() => {
    scope.stop()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('that another one is just beginning is looked for again until it is there', async () => {
    const asked = serve(3)
    const { view } = open('pairing')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(view.data.value?.version).toBe(1)
    expect(view.fault.value).toBeUndefined()
    expect(asked()).toBe(4)
  })

  it('that never comes is not looked for for ever', async () => {
    const asked = serve(Infinity)
    const { view } = open('pairing')
    await vi.advanceTimersByTimeAsync(600_000)
    expect(view.fault.value).toBeDefined()
    expect(asked()).toBe(8)
  })

  it('that nobody else begins is missing at once', async () => {
    const asked = serve(1)
    open('enterprise')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked()).toBe(1)
  })
})
