import { useI18n } from 'vue-i18n'
import { useDistrictName } from './useDistrictName'

/** What the names of simulated people begin with. */
const simulated = 'demo-'

/** Who did something: a person's id, or the part of the network that passed a decision on. */
export function useActorName() {
  const { t, te } = useI18n()
  const districtName = useDistrictName()

  function roleOf(actor: string): string {
    const role = actor.slice(simulated.length)
    return te(`actor.demoRole.${role}`) ? t(`actor.demoRole.${role}`) : districtName(role)
  }

  return (actor: string): string => {
    const [kind, , id] = actor.split('/')
    if (id !== undefined) return t(`actor.${kind}`, { name: districtName(id) })
    if (actor.startsWith(simulated)) return t('actor.demo', { name: roleOf(actor) })
    return actor === 'local' ? t('actor.local') : actor
  }
}
