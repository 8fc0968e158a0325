import { ElMessage } from 'element-plus'
import { ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { sendCommand, type Target } from '@/api/commands'
import { ConnectionFault, ProblemFault } from '@/api/faults'
import type { CommandAnswer, Problem } from '@/api/types'
import { freshKey } from '@/identity'

/**
 * Sending one form's command. The key stays with the content: pressing the button again after a
 * failure repeats the same intention, a changed form is a new one.
 */
export function useSending() {
  const { t } = useI18n()
  const sending = ref(false)
  const problem = shallowRef<Problem>()
  /** Why a closed year is corrected; asked for once it turns out to be closed. */
  const correction = ref<string>()
  let key = freshKey()
  let sent = ''

  async function send(
    target: Target,
    command: string,
    body: object,
    version?: number,
  ): Promise<CommandAnswer | undefined> {
    const whole = correction.value ? { ...body, correction: correction.value } : body
    const content = JSON.stringify([target, command, whole])
    if (content !== sent) key = freshKey()
    sent = content
    sending.value = true
    problem.value = undefined
    try {
      const answer = await sendCommand(target, command, whole, { key, version })
      sent = ''
      correction.value = undefined
      if (answer.repeated) ElMessage.info({ message: t('form.repeated'), offset: 76 })
      return answer
    } catch (fault) {
      problem.value = problemOf(fault)
      if (problem.value.code === 'year.closed') correction.value ??= ''
      // A refusal is final for this key: correcting and sending again is a new intention.
      if (fault instanceof ProblemFault && fault.status < 500 && fault.status !== 429) sent = ''
      return undefined
    } finally {
      sending.value = false
    }
  }

  function problemOf(fault: unknown): Problem {
    if (fault instanceof ProblemFault) {
      return fault.status === 412
        ? { ...fault.problem, detail: t('form.changed') }
        : fault.problem
    }
    if (!(fault instanceof ConnectionFault)) console.error(fault)
    const detail = t(fault instanceof ConnectionFault ? 'form.unknownOutcome' : 'fault.unexpected')
    return { type: 'about:blank', title: detail, status: 0, detail, code: 'none' }
  }

  return { sending, problem, correction, send }
}
