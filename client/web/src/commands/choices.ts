import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { SelectChoice } from '@/components/form/SelectField.vue'
import { say } from '@/composables/useLanguage'
import { policy } from '@/composables/useSession'
import type { FieldSpec } from './catalog'
import { policyNumbers } from './policyNumbers'

/** Lists to choose from that the opener of a form knows, by the field's name. */
export type KnownChoices = Record<string, SelectChoice[]>

interface Named {
  id: string
  name: { zh: string; en: string }
}

function named(list: Named[] | undefined): SelectChoice[] {
  return (list ?? []).map((entry) => ({ id: entry.id, name: say(entry.name) }))
}

/** A list that a policy may leave empty: then its field is not asked for by a choice. */
function listed(list: Named[] | undefined): SelectChoice[] | undefined {
  return list?.length ? named(list) : undefined
}

/** The city's districts that are open, in the policy's order. */
export function openDistricts(): Named[] {
  const found = policy.value
  if (!found) return []
  return found.policy.districts.filter((d) => found.districts.includes(d.id))
}

/** What a field lets choose from; undefined where anything may be typed. */
export function useChoices(known: () => KnownChoices) {
  const { t } = useI18n()
  const fromPolicy = computed<Record<string, SelectChoice[] | undefined>>(() => {
    const rules = policy.value?.policy
    return {
      category: named(rules?.activities),
      industry: named(rules?.industries),
      step: named(rules?.founding.steps),
      post: named(rules?.leadership.posts),
      programme: named(rules?.projects?.programmes),
      track: listed(rules?.projects?.tracks),
      group: listed(rules?.projects?.groups),
      service: named(rules?.services),
      tier: listed(rules?.projects?.tiers),
      purpose: listed(rules?.demonstration?.purposes),
      instalment: listed(rules?.demonstration?.instalments ?? undefined),
      line: listed(rules?.budget?.lines),
      resource: named(rules?.resources),
      cause: listed(rules?.endings),
      district: named(openDistricts()),
      into: named(openDistricts()),
      path: policyNumbers(rules).map((n) => ({
        id: n.path,
        name: typeof n.text === 'string' ? t(n.text) : say(n.text),
      })),
    }
  })

  return (field: FieldSpec): SelectChoice[] | undefined => {
    if (field.values) {
      return field.values.map((id) => ({ id, name: t(`word.${field.of}.${id}`) }))
    }
    return known()[field.name] ?? fromPolicy.value[field.name]
  }
}
