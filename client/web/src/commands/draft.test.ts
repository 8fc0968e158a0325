import { describe, expect, it } from 'vitest'
import type { FieldSpec } from './catalog'
import { blankDraft, bodyOf, filledDraft, missingIn, type Draft } from './draft'

const person: FieldSpec = {
  name: 'person', kind: 'object', required: false,
  fields: [{ name: 'name', kind: 'text', required: true }],
}
const fields: FieldSpec[] = [
  { name: 'category', kind: 'text', required: true },
  { name: 'date', kind: 'date', required: true },
  { name: 'sessions', kind: 'integer', required: false, default: 1 },
  { name: 'moneyFen', kind: 'integer', required: false },
  person,
]

describe('a form', () => {
  it('begins with today and with defaults', () =>
    expect(blankDraft(fields, '2026-11-21')).toEqual({
      category: '', date: '2026-11-21', sessions: '1', moneyFen: '', person: { name: '' },
    }))

  it('sends numbers as numbers, yuan as fen, and nothing for what is empty', () => {
    const draft: Draft = {
      ...blankDraft(fields, '2026-11-21'), category: ' lecture ', sessions: '12', moneyFen: '0.29',
    }
    expect(bodyOf(fields, draft)).toEqual({
      category: 'lecture', date: '2026-11-21', sessions: 12, moneyFen: 29,
    })
  })

  it('names what is missing, also within a record that was begun', () => {
    const draft = blankDraft([...fields, { ...person, name: 'chair', required: true }], '')
    expect(missingIn([...fields, { ...person, name: 'chair', required: true }], draft))
      .toEqual(['category', 'date', 'chair.name'])
  })

  it('names a number that is none', () =>
    expect(missingIn(fields, { ...blankDraft(fields, '2026-11-21'), category: 'a', sessions: 'x' }))
      .toEqual(['sessions']))

  it('shows fen as yuan when it is filled with what is known', () =>
    expect(filledDraft(fields, { category: 'a', moneyFen: 1250 }, '2026-11-21').moneyFen)
      .toBe('12.5'))
})
