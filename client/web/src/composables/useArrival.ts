import { onScopeDispose } from 'vue'

/** Pauses between looks, milliseconds; after the last the page stays as it is. */
const pausesMs = [300, 700, 1_000, 2_000, 4_000, 8_000, 15_000]

/**
 * For what reaches the thing shown by way of another: the function returned looks again, ever more
 * rarely, until it has arrived or the page is left.
 */
export function useArrival() {
  let timer: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(timer))

  return function watchFor(look: () => unknown, arrived: () => boolean = () => false): void {
    clearTimeout(timer)
    let looks = 0
    const wait = () => {
      if (looks < pausesMs.length) timer = setTimeout(() => void again(), pausesMs[looks++])
    }
    const again = async () => {
      await look()
      if (!arrived()) wait()
    }
    wait()
  }
}
