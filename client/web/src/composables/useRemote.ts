import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { mayPass, readAgainMs } from '@/api/faults'
import type { Answer } from '@/api/http'

export interface Remote<T> {
  data: ShallowRef<T | undefined>
  loading: Ref<boolean>
  fault: ShallowRef<unknown>
  reload: () => Promise<void>
}

/**
 * Something read from the server, read again when what it depends on changes. What was shown
 * stays while the next is on its way; an answer that comes late for an older question is dropped.
 * Who may not see it asks nothing: then there is no answer to load.
 */
export function useRemote<T>(
  question: () => unknown,
  load: (signal: AbortSignal) => Promise<Answer<T>> | undefined,
): Remote<T> {
  const data = shallowRef<T>()
  const loading = ref(false)
  const fault = shallowRef<unknown>()
  let current: AbortController | undefined
  let retry: ReturnType<typeof setTimeout> | undefined

  async function reload(): Promise<void> {
    current?.abort()
    clearTimeout(retry)
    const mine = (current = new AbortController())
    loading.value = true
    try {
      const answer = await load(mine.signal)
      if (mine.signal.aborted) return
      data.value = answer?.data
      fault.value = undefined
    } catch (thrown) {
      if (mine.signal.aborted) return
      fault.value = thrown
      if (mayPass(thrown)) retry = setTimeout(() => void reload(), readAgainMs)
    } finally {
      if (current === mine) loading.value = false
    }
  }

  watch(question, () => void reload(), { immediate: true })
  onScopeDispose(() => {
    current?.abort()
    clearTimeout(retry)
  })
  return { data, loading, fault, reload }
}
