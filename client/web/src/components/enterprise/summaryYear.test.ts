import { describe, expect, it } from 'vitest'
import { summaryYear, yearLookedBackOn } from './summaryYear'

const handedIn = (year: number) => ({ year, on: `${year + 1}-01-12`, onTime: true })

describe('the year of a summary', () => {
  it('is the past one until that is handed in', () => {
    const unit = { establishedOn: '2024-05-01', summaries: [handedIn(2025)] }
    expect(summaryYear(unit, '2027-01-12')).toBe(2026)
    expect(summaryYear({ ...unit, summaries: [handedIn(2026)] }, '2027-01-13')).toBe(2027)
  })

  it('is never one in which there was no association', () => {
    expect(summaryYear({ establishedOn: '2026-03-02', summaries: [] }, '2026-11-22')).toBe(2026)
  })
})

describe('the year that is looked back on', () => {
  it('is the past one in the first half of a year', () => {
    expect(yearLookedBackOn('2024-05-01', '2027-06-30')).toBe(2026)
    expect(yearLookedBackOn('2024-05-01', '2027-07-01')).toBe(2027)
  })

  it('begins with the association', () => {
    expect(yearLookedBackOn('2027-02-01', '2027-03-01')).toBe(2027)
    expect(yearLookedBackOn(undefined, '2027-03-01')).toBe(2026)
  })
})
