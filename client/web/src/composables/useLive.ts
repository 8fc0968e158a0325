import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { addressOf } from '@/api/http'

export type LiveState = 'connecting' | 'live' | 'reconnecting' | 'off'

const firstPauseMs = 500
const pauseMsMax = 15_000

/** The state of the live view that the page in front has, for the header. */
export const liveState = ref<LiveState>('off')

/**
 * Totals as they change. The connection is opened again, ever more slowly, for as long as the
 * page is there; `enabled` false (a past date) closes it.
 */
export function useLive<T>(
  path: () => string,
  enabled: () => boolean,
  receive: (totals: T) => void,
): Ref<LiveState> {
  let source: EventSource | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let failures = 0

  function close(): void {
    source?.close()
    source = undefined
    clearTimeout(retry)
  }

  function open(): void {
    close()
    if (!enabled()) {
      liveState.value = 'off'
      return
    }
    liveState.value = failures === 0 ? 'connecting' : 'reconnecting'
    const mine = (source = new EventSource(addressOf(path())))
    mine.addEventListener('open', () => {
      failures = 0
      liveState.value = 'live'
    })
    mine.addEventListener('totals', (event: MessageEvent<string>) => {
      receive(JSON.parse(event.data) as T)
    })
    mine.addEventListener('error', () => {
      mine.close()
      failures++
      liveState.value = 'reconnecting'
      retry = setTimeout(open, Math.min(pauseMsMax, firstPauseMs * 2 ** (failures - 1)))
    })
  }

  const online = (): void => {
    failures = 0
    open()
  }
  window.addEventListener('online', online)
  watch([path, enabled], open, { immediate: true })
  onScopeDispose(() => {
    window.removeEventListener('online', online)
    close()
    liveState.value = 'off'
  })
  return liveState
}
