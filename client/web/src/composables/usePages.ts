import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { mayPass, readAgainMs } from '@/api/faults'
import { read, type Query } from '@/api/http'
import type { ListLine, ListPage } from '@/api/types'

/** Lines that one request brings, unless the page asks for fewer. */
const linesPerPage = 25
/** Lines that come at once when a list goes on. */
const linesMore = 100
/** Pause after a key before a search goes out, milliseconds. */
const typingMs = 250

/** A list that grows page by page by the server's cursor, begun anew when its question changes. */
export function usePages(path: () => string, query: () => Query, take = linesPerPage) {
  const lines = shallowRef<ListLine[]>([])
  const total = ref<number>()
  const next = ref<string | null>()
  const loading = ref(false)
  const fault = shallowRef<unknown>()
  let current: AbortController | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let typing: ReturnType<typeof setTimeout> | undefined

  async function load(cursor?: string): Promise<void> {
    current?.abort()
    clearTimeout(retry)
    const mine = (current = new AbortController())
    loading.value = true
    try {
      const asked = { ...query(), take: cursor ? linesMore : take, cursor }
      const page = (await read<ListPage>(path(), asked, mine.signal)).data
      lines.value = cursor ? [...lines.value, ...page.lines] : page.lines
      total.value = page.total
      next.value = page.next
      fault.value = undefined
    } catch (thrown) {
      if (mine.signal.aborted) return
      fault.value = thrown
      if (mayPass(thrown)) retry = setTimeout(() => void load(cursor), readAgainMs)
    } finally {
      if (current === mine) loading.value = false
    }
  }

  watch([path, () => JSON.stringify(query())], () => {
    clearTimeout(typing)
    typing = setTimeout(() => void load(), total.value === undefined ? 0 : typingMs)
  }, { immediate: true })
  onScopeDispose(() => {
    clearTimeout(typing)
    clearTimeout(retry)
    current?.abort()
  })

  return {
    path, query, lines, total, loading, fault,
    hasMore: computed(() => next.value != null),
    more: () => load(next.value ?? undefined),
    reload: () => load(),
  }
}
