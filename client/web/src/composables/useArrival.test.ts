import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { useArrival } from './useArrival'

describe('what comes by way of another', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is looked for until it is there', async () => {
    let looks = 0
    effectScope().run(() => useArrival()(() => (looks += 1), () => looks === 3))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(looks).toBe(3)
  })

  it('is no longer looked for when the page is left', async () => {
    let looks = 0
    const page = effectScope()
    page.run(() => useArrival()(() => (looks += 1)))
    await vi.advanceTimersByTimeAsync(1_000)
    page.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(looks).toBe(2)
  })
})
