import { onScopeDispose, ref, watch, type Ref } from 'vue'

const durationMs = 400

/**
 * Follows a number softly; at once for readers who asked for less motion, and while it changes
 * faster than it could be followed.
 */
export function useAnimatedNumber(target: () => number | null | undefined): Ref<number | null> {
  const shown = ref<number | null>(target() ?? null)
  let frame = 0
  let changed = -Infinity

  watch(target, (to) => {
    cancelAnimationFrame(frame)
    const from = shown.value
    const began = performance.now()
    const hurried = began - changed < durationMs
    changed = began
    if (to == null || from === null || hurried || calm() || document.hidden) {
      shown.value = to ?? null
      return
    }
    const step = (now: number): void => {
      const part = Math.min(1, (now - began) / durationMs)
      shown.value = part === 1 ? to : from + (to - from) * (1 - (1 - part) ** 3)
      if (part < 1) frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
  })
  onScopeDispose(() => cancelAnimationFrame(frame))
  return shown
}

function calm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
