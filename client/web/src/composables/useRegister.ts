import { ElMessage } from 'element-plus'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import {
  hostIdOf, newHostId, newNominationId, newPanelId, newProjectId, newServiceId, newStationId,
} from '@/identity'
import type { SelectChoice } from '@/components/form/SelectField.vue'
import { useArrival } from './useArrival'
import { openCommand } from './useCommandDrawer'
import { say } from './useLanguage'
import { cityCode, policy, session } from './useSession'

/** Entering something new: its form, and then its page. */
export function useRegister() {
  const router = useRouter()
  const { t } = useI18n()
  const watchFor = useArrival()

  function registerHost(district?: string): void {
    // Drawn once a form: sent again after a lost answer, it is the same host.
    const drawn = newHostId()
    openCommand({
      kind: 'enterprise',
      command: 'register',
      preset: district ? { district } : {},
      target: (body) => ({
        kind: 'enterprise',
        city: cityCode(),
        id: hostIdOf((body.profile as { creditCode?: string } | undefined)?.creditCode) ?? drawn,
      }),
      done: ({ id }) => void router.push({ name: 'enterprise', params: { id } }),
    })
  }

  function openStation(host?: { id: string; district: string }): void {
    const id = newStationId()
    openCommand({
      kind: 'workstation',
      command: 'open',
      preset: host ? { host: host.id, district: host.district } : {},
      target: () => ({ kind: 'workstation', city: cityCode(), id }),
      done: () => void router.push({ name: 'workstation', params: { id } }),
    })
  }

  function proposeProject(host?: { id: string; district: string }): void {
    const id = newProjectId()
    const rules = policy.value?.policy.projects
    openCommand({
      kind: 'project',
      command: 'propose',
      preset: {
        ...(host ? { host: host.id, district: host.district } : {}),
        // What the policy has no list for is not asked for.
        ...(rules?.tracks.length ? {} : { track: undefined }),
        ...(rules?.groups.length ? {} : { group: undefined }),
      },
      target: () => ({ kind: 'project', city: cityCode(), id }),
      done: () => void router.push({ name: 'project', params: { id } }),
    })
  }

  /** Asks the service desk for a unit, perhaps for one line of its catalogue. */
  function askService(
    unit: { kind: 'enterprise' | 'district'; id: string }, service?: string, asked?: () => unknown,
  ): void {
    const request = newServiceId()
    openCommand({
      kind: unit.kind,
      command: 'ask-service',
      preset: { request, ...(service ? { service } : {}) },
      target: () => ({ kind: unit.kind, city: cityCode(), id: unit.id }),
      done: () => {
        ElMessage.success({ message: t('service.sent'), offset: 76 })
        if (asked) watchFor(asked)
      },
    })
  }

  /** Nominates for a talent programme or a commendation; members may be chosen by name. */
  function nominate(
    unit: { kind: 'enterprise' | 'district'; id: string }, members: SelectChoice[],
    nominated?: () => unknown,
  ): void {
    const nomination = newNominationId()
    openCommand({
      kind: unit.kind,
      command: 'nominate-for-honour',
      preset: { nomination },
      known: { year: Number((session.value?.today ?? '').slice(0, 4)) },
      choices: {
        member: members,
        programme: (policy.value?.policy.honours ?? [])
          .map((h) => ({ id: h.id, name: say(h.name) })),
      },
      target: () => ({ kind: unit.kind, city: cityCode(), id: unit.id }),
      done: () => {
        ElMessage.success({ message: t('honour.sent'), offset: 76 })
        if (nominated) watchFor(nominated)
      },
    })
  }

  function openPanel(): void {
    const id = newPanelId()
    const rules = policy.value?.policy.projects
    openCommand({
      kind: 'panel',
      command: 'open',
      known: {
        year: Number((session.value?.today ?? '').slice(0, 4)),
        tiers: (rules?.tracks.length ? rules.tracks : [undefined]).flatMap((track) =>
          (rules?.tiers ?? []).map((tier) => ({
            tier: tier.id, track: track?.id, countMax: 1, prizeFen: 0,
          }))),
      },
      target: () => ({ kind: 'panel', city: cityCode(), id }),
      done: () => void router.push({ name: 'panel', params: { id } }),
    })
  }

  return { askService, nominate, registerHost, openStation, proposeProject, openPanel }
}
