import { computed, onScopeDispose, ref } from 'vue'
import { useRoute } from 'vue-router'
import { addressOf, read, request } from '@/api/http'
import type { components } from '@/api/schema'
import { useRemote } from './useRemote'
import { cityCode, session } from './useSession'

export type NoticeList = components['schemas']['NoticeList']
export type NoticeLine = components['schemas']['NoticeLine']
export type DueLine = components['schemas']['DueLine']

/** Time between two looks while a page stays open, milliseconds. */
const againMs = 60_000

/** What there is to know, and what of it came after the reader's last look, in whichever browser
 * that was. */
export function useNotices() {
  const route = useRoute()
  const turn = ref(0)
  const list = useRemote(
    () => [route.path, turn.value, session.value?.actor],
    (signal) => read<NoticeList>(`notices/${cityCode()}`, {}, signal),
  )
  const fresh = computed(() => list.data.value?.new ?? 0)

  /** Whoever has looked at the list has seen what stood there. */
  async function look(): Promise<void> {
    const shown = list.data.value
    if (!shown?.new) return
    try {
      await request(addressOf(`notices/${cityCode()}/seen`), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ position: shown.position }),
      })
    } catch {
      // It stays new, and is offered again.
      return
    }
    await list.reload()
  }

  const timer = setInterval(() => (turn.value += 1), againMs)
  onScopeDispose(() => clearInterval(timer))
  return { list, fresh, look }
}
