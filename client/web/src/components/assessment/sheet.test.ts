import { describe, expect, it } from 'vitest'
import type { AssessmentRules } from '@/api/views'
import { blankSheet, earned, isRight, sheetOf, total, withProposed } from './sheet'

const rules = {
  indicators: [{ id: 'a', max: 10, checks: [] }, { id: 'b', max: 5, checks: [] }],
  honours: [{ id: 'national', points: { value: 8 } }, { id: 'city', points: { value: 3 } }],
  bonusMax: { value: 10 },
  deductions: [{ id: 'late', points: { value: 5 } }],
} as unknown as AssessmentRules

describe('a rubric being filled in', () => {
  it('adds up as the core does', () => {
    const draft = { ...blankSheet(), points: { 'a/x': '8', 'b/y': '4.5' } }
    expect(earned(draft, 'a')).toBe(8)
    expect(total({ ...draft, honours: { national: '1', city: '2' } }, rules)).toBe(22.5)
    expect(total({ ...draft, deductions: { late: '2' } }, rules)).toBe(2.5)
    expect(total({ ...draft, deductions: { late: '9' } }, rules)).toBe(0)
  })

  it('takes whole and half points within bounds, full-width digits too', () => {
    expect([isRight('７.5', 10), isRight('10.5', 10), isRight('7.3', 10), isRight('-1', 10)])
      .toEqual([true, false, false, false])
  })

  it('keeps what people typed beside what the records give', () => {
    const draft = withProposed({ ...blankSheet(), points: { 'a/x': '1', 'b/y': '2' } },
      [{ check: 'a/x', points: 6 }] as never)
    expect(sheetOf(draft).scores.map((s) => [s.check, s.points])).toEqual([['a/x', 6], ['b/y', 2]])
  })
})
