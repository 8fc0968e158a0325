import { ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { ConnectionFault, ProblemFault } from '@/api/faults'
import type { Problem } from '@/api/types'

/** Something that is asked of the server once, and may be refused in words. */
export function useAsking() {
  const { t } = useI18n()
  const asking = ref(false)
  const problem = shallowRef<Problem>()

  async function ask<T>(work: () => Promise<T>): Promise<T | undefined> {
    asking.value = true
    problem.value = undefined
    try {
      return await work()
    } catch (fault) {
      problem.value = problemOf(fault)
      return undefined
    } finally {
      asking.value = false
    }
  }

  function problemOf(fault: unknown): Problem {
    if (fault instanceof ProblemFault) return fault.problem
    if (!(fault instanceof ConnectionFault)) console.error(fault)
    const detail = t(fault instanceof ConnectionFault ? 'fault.connection' : 'fault.unexpected')
    return { type: 'about:blank', title: detail, status: 0, detail, code: 'none' }
  }

  return { asking, problem, ask }
}
