import { useI18n } from 'vue-i18n'
import type { Grant } from '@/api/account'
import { useDistrictName } from './useDistrictName'
import { unitOf } from './useSession'

/** A role with what it is for: 区镇科协 · 张浦镇. Of the units that are not the reader's own only
 * the id is known. */
export function useGrantName() {
  const { t } = useI18n()
  const districtName = useDistrictName()
  return (grant: Grant): string => {
    const role = t(`role.${grant.role}.name`)
    if (!grant.unit) return role
    const unit = grant.role === 'district-staff'
      ? districtName(grant.unit) : (unitOf(grant)?.name ?? grant.unit)
    return `${role} · ${unit}`
  }
}
