import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import { usePaced } from './usePaced'

describe('a paced value', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('changes at once after a quiet time, then to the newest when the while is over', () => {
    const scope = effectScope()
    scope.run(() => {
      const source = ref(0)
      const paced = usePaced(() => source.value, 1_000)

      source.value = 1
      expect(paced.value).toBe(1)
      vi.advanceTimersByTime(300)
      source.value = 2
      source.value = 3
      expect(paced.value).toBe(1)
      vi.advanceTimersByTime(700)
      expect(paced.value).toBe(3)
      vi.advanceTimersByTime(1_000)
      source.value = 4
      expect(paced.value).toBe(4)
    })
    scope.stop()
  })
})
