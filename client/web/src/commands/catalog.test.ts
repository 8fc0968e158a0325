import { describe, expect, it } from 'vitest'
import zh from '@/locales/zh'
import { commandKeys, fieldsOf, type FieldSpec } from './catalog'
import { innerCommands } from './inner'
import type { Kind } from '@/api/types'

type Words = Record<string, string | Record<string, string>>

const shown = commandKeys.filter((key) => !innerCommands.has(key))

function split(key: string): [Kind, string] {
  const [kind, command] = key.split('/') as [Kind, string]
  return [kind, command]
}

function deep(fields: FieldSpec[], of?: string): { of?: string; field: FieldSpec }[] {
  return fields.flatMap((field) =>
    [{ of, field }, ...deep(field.fields ?? [], field.of)])
}

const all = shown.flatMap((key) => deep(fieldsOf(...split(key))))

describe('commands', () => {
  it('each have a name', () => {
    const names = zh.command as Record<string, Record<string, string>>
    expect(shown.filter((key) => !names[split(key)[0]]?.[split(key)[1]])).toEqual([])
  })

  it('have a name for each field', () => {
    const names = zh.field as Words
    const own = (of: string | undefined, name: string): boolean =>
      of !== undefined && name in ((names[of] ?? {}) as object)
    expect(all.filter(({ of, field }) => !own(of, field.name) && !(field.name in names))
      .map(({ of, field }) => `${of ?? ''}.${field.name}`)).toEqual([])
  })

  it('have a word for each value of a closed list', () => {
    const words = zh.word as Record<string, Record<string, string>>
    expect(all.flatMap(({ field }) => (field.values ?? [])
      .filter((value) => !words[field.of ?? '']?.[value])
      .map((value) => `${field.of}.${value}`))).toEqual([])
  })
})
