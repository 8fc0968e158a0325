import { describe, expect, it } from 'vitest'
import type { HonourRule } from '@/api/views'
import { periodOf } from './places'

const rule = { periodYears: { value: 3 }, firstYear: { value: 2007 } } as HonourRule

describe('a period of an honour', () => {
  it('is counted from its first year, before and after', () =>
    expect([periodOf(rule, 2007), periodOf(rule, 2012), periodOf(rule, 2006)])
      .toEqual([[2007, 2009], [2010, 2012], [2004, 2006]]))

  it('is the year itself where the policy sets none', () =>
    expect(periodOf({} as HonourRule, 2024)).toEqual([2024, 2024]))
})
