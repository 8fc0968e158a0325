import { describe, expect, it } from 'vitest'
import { budgetsOf, differing, numberOf, yearsOf } from './details'

describe('what is set year by year', () => {
  it('has a line for every year that the horizon touches', () => {
    expect(yearsOf(2026, 12, 12)).toEqual([2026, 2027])
    expect(yearsOf(2026, 1, 36)).toEqual([2026, 2027, 2028])
  })

  it('goes on with the last sum of money', () => {
    expect(budgetsOf([5, 7], 4)).toEqual([5, 7, 7, 7])
  })
})

describe('what is set district by district', () => {
  it('keeps what differs from the usual number', () => {
    const all = [{ district: 'a', number: 1 }, { district: 'b', number: 3 }]

    expect(differing(all, 1)).toEqual([{ district: 'b', number: 3 }])
    expect(numberOf(differing(all, 1), 'a', 1)).toBe(1)
  })
})
