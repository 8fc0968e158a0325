import { useI18n } from 'vue-i18n'
import type { Kind } from '@/api/types'
import type { FieldSpec } from './catalog'

/** A field's name: a record's own name for it before the general one. */
export function useFieldName() {
  const { t, te } = useI18n()
  return (field: FieldSpec, of?: string): string =>
    of && te(`field.${of}.${field.name}`)
      ? t(`field.${of}.${field.name}`)
      : t(`field.${field.name}`)
}

export function useCommandName() {
  const { t } = useI18n()
  return (kind: Kind, command: string): string => t(`command.${kind}.${command}`)
}
