import { ElMessage } from 'element-plus'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { ProblemFault } from '@/api/faults'
import { addFile, type EvidenceFile, type FileOwner } from '@/api/files'
import { addKnown } from './useFileNames'

/** Bytes of one file; the server refuses more. */
const fileBytesMax = 20 * 1024 * 1024

/** Sends files one after the other; tells what is wrong with one and goes on with the next. */
export function useUpload() {
  const { t } = useI18n()
  const busy = ref(false)

  async function send(owner: FileOwner, files: Iterable<File>): Promise<EvidenceFile[]> {
    const kept: EvidenceFile[] = []
    busy.value = true
    try {
      for (const file of files) {
        const added = await one(owner, file)
        if (added) kept.push(added)
      }
    } finally {
      busy.value = false
    }
    return kept
  }

  async function one(owner: FileOwner, file: File): Promise<EvidenceFile | undefined> {
    if (file.size > fileBytesMax) return tell(file, t('evidence.tooLarge'))
    try {
      const added = await addFile(owner, file)
      addKnown(owner, added)
      return added
    } catch (fault) {
      return tell(file,
        fault instanceof ProblemFault ? fault.problem.detail : t('evidence.notSent'))
    }
  }

  function tell(file: File, why: string): undefined {
    ElMessage.error({ message: t('evidence.refused', { name: file.name, why }), offset: 76 })
    return undefined
  }

  return { busy, send }
}
