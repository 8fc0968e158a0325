import { inject, type InjectionKey, type Ref } from 'vue'
import type { FileOwner } from '@/api/files'
import type { FieldSpec } from '@/commands/catalog'
import type { Problem } from '@/api/types'
import type { SelectChoice } from './SelectField.vue'

/** What every field of one form shares. */
export interface FormContext {
  /** Paths of fields that are to be filled in. */
  missing: Ref<string[]>
  problem: Ref<Problem | undefined>
  choices: (field: FieldSpec) => SelectChoice[] | undefined
  /** Fields that are settled by the opener. */
  hidden: (field: FieldSpec) => boolean
  /** Whose files of evidence are added; for something new, nobody's yet. */
  owner: () => FileOwner | undefined
}

export const formContext: InjectionKey<FormContext> = Symbol('form')

export function useForm(): FormContext {
  const context = inject(formContext)
  if (!context) throw new Error('A field stands outside of a form.')
  return context
}

/** The path of a problem's field as forms write it: `members[2].person.name`. */
export function fieldPath(field: string | null | undefined): string {
  return (field ?? '').replace(/^\$\.?/, '').replace(/\.(\d+)(?=\.|$)/g, '[$1]')
}
