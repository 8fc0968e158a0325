import { computed } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import type { Grant, Role } from '@/api/account'
import type { Session } from '@/api/types'
import type { Reach } from '@/components/shell/sections'
import { session } from './useSession'

/** Roles that see the city as a whole. */
const wide: Role[] = ['city-leader', 'city-staff', 'planner']

/** Whether the reader sees the figures of the whole city. */
export const seesCity = computed(() =>
  !!session.value?.grants.some((grant) => wide.includes(grant.role)))

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

/** The page that a role begins with; none for those who begin with the city. */
export function firstPage(reader: Session): RouteLocationRaw | undefined {
  if (reader.grants.some((grant) => wide.includes(grant.role))) return undefined
  const first = (role: Role): Grant | undefined =>
    reader.grants.find((grant) => grant.role === role)
  const district = first('district-staff')
  if (district?.unit) return { name: 'district', params: { id: district.unit } }
  const host = first('secretary')
  if (host?.unit) return { name: 'enterprise', params: { id: host.unit } }
  const station = first('workstation-contact')
  if (station?.unit) return { name: 'workstation', params: { id: station.unit } }
  if (first('expert')) return { name: 'panels' }
  return reader.managesAccounts ? { name: 'people' } : { name: 'account' }
}
