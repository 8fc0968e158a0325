import { computed } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import type { Grant, Role } from '@/api/account'
import type { Session } from '@/api/types'
import { session } from './useSession'

/** Roles that see the city as a whole. */
const wide: Role[] = ['city-leader', 'city-staff', 'planner']

/** Whether the reader sees the figures of the whole city. */
export const seesCity = computed(() =>
  !!session.value?.grants.some((grant) => wide.includes(grant.role)))

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
  if (first('expert')) return { name: 'policy' }
  return reader.managesAccounts ? { name: 'people' } : { name: 'account' }
}
