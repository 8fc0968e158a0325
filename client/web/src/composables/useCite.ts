import { useI18n } from 'vue-i18n'
import { policy } from './useSession'

/** How a source is cited: a document by its number; what no document sets, as assumed. */
export function useCite() {
  const { t } = useI18n()
  return (document: string): string => {
    if (document === 'assumption') return t('policyPage.assumption')
    return policy.value?.policy.documents?.find((d) => d.id === document)?.cite ?? document
  }
}
