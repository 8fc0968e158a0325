import type { Filter } from '@/components/list/FilterBar.vue'
import { say } from '@/composables/useLanguage'
import { policy } from '@/composables/useSession'
import zh from '@/locales/zh'
import { openDistricts } from './choices'

type Translate = (key: string) => string

/** A closed list as choices. */
export function wordChoices(list: keyof typeof zh.word, t: Translate) {
  return Object.keys(zh.word[list]).map((id) => ({ id, name: t(`word.${list}.${id}`) }))
}

export function districtFilter(t: Translate): Filter {
  return {
    id: 'district',
    name: t('list.district'),
    choices: openDistricts().map((d) => ({ id: d.id, name: say(d.name) })),
  }
}

/** Filters of lists of hosts. */
export function commonChoices(t: Translate): Filter[] {
  const industries = policy.value?.policy.industries ?? []
  return [
    districtFilter(t),
    { id: 'stage', name: t('list.stage'), choices: wordChoices('AssociationStage', t) },
    { id: 'hostKind', name: t('list.hostKind'), choices: wordChoices('HostKind', t) },
    { id: 'ownership', name: t('list.ownership'), choices: wordChoices('Ownership', t) },
    {
      id: 'industry',
      name: t('list.industry'),
      choices: industries.map((i) => ({ id: i.id, name: say(i.name) })),
    },
    {
      id: 'eligible',
      name: t('list.eligible'),
      choices: [
        { id: 'true', name: t('list.eligibleYes') },
        { id: 'false', name: t('list.eligibleNo') },
      ],
    },
  ]
}
