import found from '@/api/commands.json'
import type { Kind } from '@/api/types'

/** A field of a command, as the API's document describes it. */
export interface FieldSpec {
  name: string
  kind: 'text' | 'integer' | 'date' | 'boolean' | 'enum' | 'object' | 'list'
  required: boolean
  default?: number
  /** Name of the record, of the closed list or of a list's record. */
  of?: string
  values?: string[]
  fields?: FieldSpec[]
}

export type CommandKey = keyof typeof found

const catalog = found as Record<string, FieldSpec[]>

export function fieldsOf(kind: Kind, command: string): FieldSpec[] {
  const fields = catalog[`${kind}/${command}`]
  if (!fields) throw new Error(`There is no command ${kind}/${command}.`)
  return fields
}

export const commandKeys = Object.keys(found) as CommandKey[]
