import { computed, onScopeDispose, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { read } from '@/api/http'
import type { components } from '@/api/schema'
import { useRemote } from './useRemote'
import { cityCode, session } from './useSession'

export type NoticeList = components['schemas']['NoticeList']
export type NoticeLine = components['schemas']['NoticeLine']
export type DueLine = components['schemas']['DueLine']

/** Time between two looks while a page stays open, milliseconds. */
const againMs = 60_000

/** What there is to know, and what of it came after the last look at the list. */
export function useNotices() {
  const route = useRoute()
  const turn = ref(0)
  const reader = computed(() => `network.seen.${cityCode()}.${session.value?.actor ?? ''}`)
  const seen = ref(Number(localStorage.getItem(reader.value) ?? 0))
  const list = useRemote(
    () => [route.path, turn.value, reader.value],
    (signal) => read<NoticeList>(`notices/${cityCode()}`, {}, signal),
  )
  watch(reader, (key) => (seen.value = Number(localStorage.getItem(key) ?? 0)))

  const isNew = (line: NoticeLine): boolean => line.position > seen.value
  const fresh = computed(() => list.data.value?.lines.filter(isNew).length ?? 0)

  /** Whoever has looked at the list has seen what stood there. */
  function look(): void {
    const position = list.data.value?.position ?? 0
    if (position <= seen.value) return
    seen.value = position
    localStorage.setItem(reader.value, String(position))
  }

  const timer = setInterval(() => (turn.value += 1), againMs)
  onScopeDispose(() => clearInterval(timer))
  return { list, fresh, isNew, look }
}
