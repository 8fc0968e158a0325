import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'

/**
 * A value that changes at most once in a while: at once after a quiet time, else when the while is
 * over, and then to the newest.
 */
export function usePaced<T>(source: () => T, everyMs: number): Readonly<ShallowRef<T>> {
  const paced = shallowRef(source()) as ShallowRef<T>
  let last = -Infinity
  let waiting: ReturnType<typeof setTimeout> | undefined

  function take(): void {
    waiting = undefined
    last = performance.now()
    paced.value = source()
  }

  watch(source, () => {
    if (waiting) return
    const left = last + everyMs - performance.now()
    if (left <= 0) take()
    else waiting = setTimeout(take, left)
  }, { flush: 'sync' })
  onScopeDispose(() => clearTimeout(waiting))
  return paced
}
