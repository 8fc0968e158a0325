import type { FieldSpec } from './catalog'

/**
 * What a person has typed into a form, as typed: numbers and dates are texts, money is yuan. It
 * becomes a command's body only when it is sent.
 */
export interface Draft {
  [field: string]: DraftValue
}

export type DraftValue = string | boolean | Draft | Draft[]

const fenPerYuan = 100
const todayFields = new Set(['date', 'on', 'joined', 'since', 'from'])

export function isMoney(field: FieldSpec): boolean {
  return field.name.endsWith('Fen')
}

/** An empty form; `today` stands where most entries mean today. */
export function blankDraft(fields: FieldSpec[], today: string): Draft {
  return Object.fromEntries(fields.map((f) => [f.name, blankValue(f, today)]))
}

function blankValue(field: FieldSpec, today: string): DraftValue {
  switch (field.kind) {
    case 'boolean': return false
    case 'object': return blankDraft(field.fields ?? [], today)
    case 'list': return field.required ? [blankDraft(field.fields ?? [], today)] : []
    case 'integer': return field.default ? String(field.default) : ''
    case 'date': return field.required && todayFields.has(field.name) ? today : ''
    default: return ''
  }
}

/** A form filled with what is known already. */
export function filledDraft(fields: FieldSpec[], known: object, today: string): Draft {
  const values = known as Record<string, unknown>
  return Object.fromEntries(fields.map((f) => [
    f.name,
    values[f.name] == null ? blankValue(f, today) : filledValue(f, values[f.name], today),
  ]))
}

function filledValue(field: FieldSpec, value: unknown, today: string): DraftValue {
  const inner = field.fields ?? []
  if (field.kind === 'object') return filledDraft(inner, value as object, today)
  if (field.kind === 'list') return (value as object[]).map((v) => filledDraft(inner, v, today))
  if (field.kind === 'boolean') return value as boolean
  return String(isMoney(field) ? Number(value) / fenPerYuan : value)
}

/** The command's body: what was left empty is left out. */
export function bodyOf(fields: FieldSpec[], draft: Draft): Record<string, unknown> {
  return Object.fromEntries(fields
    .map((f) => [f.name, sentValue(f, draft[f.name])] as const)
    .filter(([, value]) => value !== undefined))
}

function sentValue(field: FieldSpec, value: DraftValue | undefined): unknown {
  const inner = field.fields ?? []
  if (field.kind === 'list') return (value as Draft[]).map((line) => bodyOf(inner, line))
  if (field.kind === 'boolean') return value === true || field.required ? value : undefined
  if (field.kind === 'object') {
    return field.required || !isEmpty(inner, value as Draft)
      ? bodyOf(inner, value as Draft)
      : undefined
  }
  const text = plain(value)
  if (text === '') return undefined
  if (field.kind !== 'integer') return text
  return isMoney(field) ? Math.round(Number(text) * fenPerYuan) : Number(text)
}

/** Fields, by path, that must be filled in and are not, or that hold no number. */
export function missingIn(fields: FieldSpec[], draft: Draft, path = ''): string[] {
  return fields.flatMap((f) => missingInField(f, draft[f.name], path + f.name))
}

function missingInField(field: FieldSpec, value: DraftValue | undefined, path: string): string[] {
  const inner = field.fields ?? []
  if (field.kind === 'boolean') return []
  if (field.kind === 'list') {
    return (value as Draft[]).flatMap((line, n) => missingIn(inner, line, `${path}[${n}].`))
  }
  if (field.kind === 'object') {
    const wanted = field.required || !isEmpty(inner, value as Draft)
    return wanted ? missingIn(inner, value as Draft, `${path}.`) : []
  }
  const text = plain(value)
  if (text === '') return field.required ? [path] : []
  return field.kind === 'integer' && !Number.isFinite(Number(text)) ? [path] : []
}

function isEmpty(fields: FieldSpec[], draft: Draft): boolean {
  return fields.every((f) => {
    const value = draft[f.name]
    if (f.kind === 'boolean') return value === false
    if (f.kind === 'object') return isEmpty(f.fields ?? [], value as Draft)
    if (f.kind === 'list') return (value as Draft[]).length === 0
    return plain(value) === '' || (f.kind === 'integer' && plain(value) === String(f.default))
  })
}

/** Without outer blanks; full-width digits and signs as half-width ones, as officials type both. */
function plain(value: DraftValue | undefined): string {
  return typeof value === 'string' ? value.normalize('NFKC').trim() : ''
}
