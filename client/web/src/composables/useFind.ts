import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { read } from '@/api/http'
import type { components } from '@/api/schema'
import { cityCode } from './useSession'

type FindAnswer = components['schemas']['FindAnswer']

/** Pause after a key before the search goes out, milliseconds. */
const typingMs = 150
/** After this the search says that it is under way, milliseconds. */
const slowMs = 600

/** What the server finds for a text, while it is typed. */
export function useFind(text: Ref<string>) {
  const answer = shallowRef<FindAnswer>()
  /** The text that was answered last. */
  const answered = ref('')
  const slow = ref(false)
  const failed = ref(false)
  const wanted = computed(() => text.value.trim())
  let typing: ReturnType<typeof setTimeout> | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  let current: AbortController | undefined

  function stop(): void {
    clearTimeout(typing)
    clearTimeout(waiting)
    current?.abort()
  }

  async function ask(asked: string): Promise<void> {
    const mine = (current = new AbortController())
    waiting = setTimeout(() => (slow.value = true), slowMs)
    try {
      const { data } = await read<FindAnswer>(`find/${cityCode()}`, { text: asked }, mine.signal)
      answered.value = asked
      answer.value = data
      failed.value = false
    } catch {
      // Newer letters took its place, or the box says that it failed.
      if (mine.signal.aborted) return
      failed.value = true
    } finally {
      if (current === mine) {
        clearTimeout(waiting)
        slow.value = false
      }
    }
  }

  watch(wanted, (asked) => {
    stop()
    slow.value = false
    if (asked === '') {
      answer.value = undefined
      answered.value = ''
      failed.value = false
    } else typing = setTimeout(() => void ask(asked), typingMs)
  })
  onScopeDispose(stop)
  return { answer, answered, slow, failed, wanted }
}
