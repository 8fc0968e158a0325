import { computed } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import type { Role } from '@/api/account'
import type { Kind, Session } from '@/api/types'
import { desksOf } from '@/components/desk/desks'
import type { Reach } from '@/components/shell/sections'
import type { Rights } from './useGrain'
import { shownDay } from './usePastDay'
import { session } from './useSession'

/** Roles that see the city as a whole. */
const wide: Role[] = ['city-leader', 'city-staff', 'planner']

/** Whether the reader sees the figures of the whole city. */
export const seesCity = computed(() =>
  !!session.value?.grants.some((grant) => wide.includes(grant.role)))

/** Whether the reader sees the city's own records, such as its rounds and experts. */
export const seesCityRecords = computed(() => seesCity.value
  || !!session.value?.grants.some((grant) => grant.role === 'district-staff'))

/** Whether the reader may open the page of a unit that another page names. */
export function seesPage(kind: Kind, id: string): boolean {
  const own = (role: Role): boolean => !!session.value?.grants.some((grant) =>
    grant.role === role && (!grant.unit || grant.unit === id))
  if (seesCity.value) return true
  if (kind === 'district') return own('district-staff')
  const holds = (role: Role): boolean =>
    !!session.value?.grants.some((grant) => grant.role === role)
  return holds('district-staff') || (kind === 'enterprise' ? own('secretary') : holds('secretary'))
    || (kind === 'workstation' && own('workstation-contact'))
}

/** Whether the reader leads the city: the city's page is the first one. */
export const leads = computed(() => !!session.value?.signedIn
  && session.value.grants.some((grant) => grant.role === 'city-leader'))

/** How far the reader sees. */
export const reach = computed<Reach>(() => {
  const holds = (role: Role): boolean =>
    !!session.value?.grants.some((grant) => grant.role === role)
  return seesCity.value ? 'city'
    : holds('district-staff') ? 'district'
      : holds('secretary') ? 'association'
        : holds('workstation-contact') ? 'station' : 'panel'
})

/** Whether the reader has work in the city besides keeping accounts. */
export const works = computed(() =>
  !!session.value?.grants.some((grant) => grant.role !== 'administrator'))

/** Whether the reader has a desk with work of their own. */
export const hasDesk = computed(() =>
  desksOf(session.value?.grants ?? [], session.value?.city ?? '').length > 0)

/** Roles that only look at what others enter. */
const looking: Role[] = ['city-leader', 'planner', 'administrator']

/** Whether the reader has to do with nobody's files. */
export const looksOnly = computed(() => !!session.value?.signedIn
  && session.value.grants.every((grant) => looking.includes(grant.role)))

/** What the reader may do to something of a kind, somewhere in the city. */
export function rightsTo(kind: Kind): Rights {
  return {
    may: (command) => !shownDay.value && !!session.value?.commands[kind]?.includes(command),
  }
}

/** The page that a role begins with; none for those who begin with the city. */
export function firstPage(reader: Session): RouteLocationRaw | undefined {
  const holds = (role: Role): boolean => reader.grants.some((grant) => grant.role === role)
  if (holds('city-leader')) return undefined
  if (desksOf(reader.grants, reader.city).length > 0) return { name: 'desk' }
  return reader.managesAccounts ? { name: 'people' } : { name: 'account' }
}
