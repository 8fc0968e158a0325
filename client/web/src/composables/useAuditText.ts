import { useI18n } from 'vue-i18n'
import type { AuditKind, AuditLine, Role } from '@/api/account'
import zh from '@/locales/zh'
import { useGrantName } from './useGrantName'

/** Kinds whose details are the roles that were given. */
const givesRoles: AuditKind[] = ['invited', 'grants-changed']

/** A line of the audit in words. */
export function useAuditText() {
  const { t } = useI18n()
  const grantName = useGrantName()
  const told: Record<string, string> = {
    'unknown name': 'account.unknownName',
    'unknown to us at the provider': 'account.unknownAtProvider',
    locked: 'account.lockedThen',
    disabled: 'account.disabledThen',
  }

  const who = (line: AuditLine): string =>
    line.accountName ?? line.account ?? t('account.nobody')

  /** The person, or the unit whose people were read; ids of sessions and tokens tell nothing. */
  const about = (line: AuditLine): string => line.subjectName
    ?? (line.subject?.includes('/') ? line.subject : '')

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

  return { who, about, detail }
}
