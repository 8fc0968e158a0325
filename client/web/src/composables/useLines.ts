import { onScopeDispose, ref, shallowRef, triggerRef, watch } from 'vue'
import { mayPass, readAgainMs } from '@/api/faults'
import { read, type Query } from '@/api/http'
import type { ListLine, ListPage } from '@/api/types'

/** Lines that one request brings. */
export const linesPerPage = 100
/** Pages that are kept; the one read longest ago goes first. */
export const pagesKept = 40
/** Lines beyond those in sight that are read along with them. */
const linesAhead = 40
/** Pause after a key before a search goes out, milliseconds. */
const typingMs = 250
/** While one scrolls, what is in sight is read this often, milliseconds. */
const scrollingMs = 80

/** A long list, of which only the pages around what is in sight are read. */
export function useLines(path: () => string, query: () => Query) {
  const pages = shallowRef(new Map<number, ListLine[]>())
  const total = ref<number>()
  const loading = ref(false)
  const fault = shallowRef<unknown>()
  const asked = new Map<number, AbortController>()
  let sight: [first: number, last: number] = [0, 0]
  let typing: ReturnType<typeof setTimeout> | undefined
  let looking: ReturnType<typeof setTimeout> | undefined
  let retry: ReturnType<typeof setTimeout> | undefined

  /** What stands there; undefined while it is on its way. */
  const lineAt = (index: number): ListLine | undefined =>
    pages.value.get(Math.floor(index / linesPerPage))?.[index % linesPerPage]

  /** The lines from one to another are in sight. */
  function look(first: number, last: number): void {
    sight = [first, last]
    looking ??= setTimeout(readSight, scrollingMs)
  }

  function readSight(): void {
    clearTimeout(looking)
    looking = undefined
    const end = Math.max(0, (total.value ?? 0) - 1)
    const from = Math.floor(Math.max(0, sight[0] - linesAhead) / linesPerPage)
    const until = Math.floor(Math.min(end, sight[1] + linesAhead) / linesPerPage)
    for (const [page, request] of asked) {
      if (page < from || page > until) drop(page, request)
    }
    for (let page = from; page <= until; page++) {
      if (!pages.value.has(page) && !asked.has(page)) void readPage(page)
    }
  }

  function drop(page: number, request: AbortController): void {
    request.abort()
    if (asked.get(page) === request) asked.delete(page)
    loading.value = asked.size > 0
  }

  async function readPage(page: number, anew = false): Promise<void> {
    const mine = new AbortController()
    asked.set(page, mine)
    loading.value = true
    try {
      const answer = (await read<ListPage>(
        path(), { ...query(), skip: page * linesPerPage, take: linesPerPage }, mine.signal)).data
      if (mine.signal.aborted) return
      keep(page, answer, anew)
      fault.value = undefined
    } catch (thrown) {
      if (mine.signal.aborted) return
      fault.value = thrown
      clearTimeout(retry)
      if (mayPass(thrown)) retry = setTimeout(anew ? reload : readSight, readAgainMs)
    } finally {
      drop(page, mine)
    }
  }

  function keep(page: number, answer: ListPage, anew: boolean): void {
    // With a line more or less, what was read before stands at other places.
    const changed = anew || answer.total !== total.value
    const kept = changed ? new Map<number, ListLine[]>() : pages.value
    kept.delete(page)
    kept.set(page, answer.lines)
    for (const oldest of kept.keys()) {
      if (kept.size <= pagesKept) break
      kept.delete(oldest)
    }
    pages.value = kept
    total.value = answer.total
    triggerRef(pages)
    if (changed && page > 0) readSight()
  }

  /** Reads from the beginning; what was shown stays until the answer is there. */
  function reload(): void {
    clearTimeout(looking)
    looking = undefined
    for (const [page, request] of asked) drop(page, request)
    sight = [0, 0]
    void readPage(0, true)
  }

  watch([path, () => JSON.stringify(query())], () => {
    clearTimeout(typing)
    typing = setTimeout(reload, total.value === undefined ? 0 : typingMs)
  }, { immediate: true })
  onScopeDispose(() => {
    for (const timer of [typing, looking, retry]) clearTimeout(timer)
    for (const request of asked.values()) request.abort()
  })

  return { lineAt, look, total, loading, fault, reload, pages }
}
