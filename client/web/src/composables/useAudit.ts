import { computed, ref, shallowRef, watch } from 'vue'
import { readAudit, type AuditLine } from '@/api/account'
import { useRemote } from './useRemote'

/** Lines that are read at a time. */
export const auditLinesPerPage = 20

/** Whose lines and of what kind; without, of everybody and of every kind. */
export interface AuditChoice {
  account?: string
  kind?: string
}

/** The audit from its newest line on, and older ones when they are asked for. */
export function useAudit(choice: () => AuditChoice, again: () => unknown) {
  const older = shallowRef<AuditLine[]>([])
  const last = ref(0)
  const busy = ref(false)
  const fault = shallowRef<unknown>()
  const page = (before?: number, signal?: AbortSignal) =>
    readAudit({ ...choice(), before, take: auditLinesPerPage }, signal)

  const newest = useRemote(() => [JSON.stringify(choice()), again()],
    (signal) => page(undefined, signal))
  watch(newest.data, (lines) => {
    older.value = []
    fault.value = undefined
    last.value = lines?.length ?? 0
  })
  const lines = computed(() => [...(newest.data.value ?? []), ...older.value])

  async function more(): Promise<void> {
    const asked = newest.data.value
    // Somebody else's lines may be on the page when the answer comes.
    const still = (): boolean => newest.data.value === asked
    busy.value = true
    try {
      const read = (await page(lines.value.at(-1)?.sequence)).data
      if (!still()) return
      last.value = read.length
      older.value = [...older.value, ...read]
      fault.value = undefined
    } catch (thrown) {
      if (still()) fault.value = thrown
    } finally {
      busy.value = false
    }
  }

  return {
    newest, lines, more, busy, fault, hasMore: computed(() => last.value === auditLinesPerPage),
  }
}
