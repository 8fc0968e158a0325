import { useI18n } from 'vue-i18n'
import { useDistrictName } from './useDistrictName'

/** Who did something: a person's id, or the part of the network that passed a decision on. */
export function useActorName() {
  const { t } = useI18n()
  const districtName = useDistrictName()
  return (actor: string): string => {
    const [kind, , id] = actor.split('/')
    if (id !== undefined) return t(`actor.${kind}`, { name: districtName(id) })
    return actor === 'local' ? t('actor.local') : actor
  }
}
