import { useI18n } from 'vue-i18n'
import type { RouteLocationRaw } from 'vue-router'
import type { AuditKind, AuditLine, Role } from '@/api/account'
import { pageOf } from '@/components/notice/destination'
import zh from '@/locales/zh'
import { useDistrictName } from './useDistrictName'
import { useGrantName } from './useGrantName'
import { session } from './useSession'

/** Kinds whose details are the roles that were given. */
const givesRoles: AuditKind[] = ['invited', 'grants-changed']

/** What a path such as `enterprise/kunshan/h-1` leads to; nothing for an account. */
function unitOf(path: string | null | undefined) {
  const [kind = '', city = '', id] = (path ?? '').split('/')
  return id ? { kind, city, id } : undefined
}

/** A line of the audit in words. */
export function useAuditText() {
  const { t } = useI18n()
  const districtName = useDistrictName()
  const grantName = useGrantName()
  const told: Record<string, string> = {
    'unknown name': 'account.unknownName',
    'unknown to us at the provider': 'account.unknownAtProvider',
    locked: 'account.lockedThen',
    disabled: 'account.disabledThen',
  }

  const who = (line: AuditLine): string =>
    line.accountName ?? line.account ?? t('account.nobody')

  /** The person, or the unit whose people were read, by its path where it has no name any more;
   * ids of sessions and tokens tell nothing. */
  function about({ subject, subjectName }: AuditLine): string {
    const unit = unitOf(subject)
    if (!unit) return subjectName ?? ''
    if (!subjectName) return subject ?? ''
    const name = unit.kind === 'district' && unit.city === session.value?.city
      ? districtName(unit.id) : subjectName
    return unit.kind in zh.auditUnit ? t(`auditUnit.${unit.kind}`, { name }) : name
  }

  /** The page of that unit; pages only show the city that one works in. */
  function pageFor({ subject }: AuditLine): RouteLocationRaw | undefined {
    const unit = unitOf(subject)
    return unit && unit.city === session.value?.city ? pageOf(unit.kind, unit.id) : undefined
  }

  function roles(detail: string): string {
    return detail.split(', ').map((one) => {
      const [name = '', city = '', unit] = one.split(' ')
      const role = name.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
      return role in zh.role ? grantName({ role: role as Role, city, unit }) : one
    }).join(t('account.between'))
  }

  function detail(line: AuditLine): string {
    if (!line.detail) return ''
    if (givesRoles.includes(line.kind)) return roles(line.detail)
    return told[line.detail] ? t(told[line.detail] ?? '') : line.detail
  }

  return { who, about, pageFor, detail }
}
