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

export function programmeFilter(t: Translate): Filter {
  return {
    id: 'hostKind',
    name: t('list.programme'),
    choices: (policy.value?.policy.projects?.programmes ?? [])
      .map((p) => ({ id: p.id, name: say(p.name) })),
  }
}

/** Name of a programme, of a tier or of another list of the policy's rules for projects. */
export function programmeName(id: string | null | undefined): string {
  const rules = policy.value?.policy.projects
  const found = [
    ...(rules?.programmes ?? []), ...(rules?.tracks ?? []), ...(rules?.groups ?? []),
    ...(rules?.tiers ?? []),
  ].find((entry) => entry.id === id)
  return found ? say(found.name) : (id ?? '')
}

export function serviceFilter(t: Translate): Filter {
  return {
    id: 'hostKind',
    name: t('service.entry'),
    choices: (policy.value?.policy.services ?? []).map((s) => ({ id: s.id, name: say(s.name) })),
  }
}

export function honourFilter(t: Translate): Filter {
  return {
    id: 'hostKind',
    name: t('honour.programme'),
    choices: (policy.value?.policy.honours ?? []).map((h) => ({ id: h.id, name: say(h.name) })),
  }
}

/** Name of a talent programme or commendation. */
export function honourName(id: string | null | undefined): string {
  const found = policy.value?.policy.honours?.find((h) => h.id === id)
  return found ? say(found.name) : (id ?? '')
}

/** Name of a duty of pairings. */
export function dutyName(id: string): string {
  const found = policy.value?.policy.pairing?.duties.find((d) => d.id === id)
  return found ? say(found.name) : id
}

/** Name of a line of the catalogue of services. */
export function serviceName(id: string | null | undefined): string {
  const found = policy.value?.policy.services?.find((s) => s.id === id)
  return found ? say(found.name) : (id ?? '')
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
    {
      id: 'filed',
      name: t('list.filed'),
      choices: [
        { id: 'true', name: t('list.filedYes') },
        { id: 'false', name: t('list.filedNo') },
      ],
    },
  ]
}
