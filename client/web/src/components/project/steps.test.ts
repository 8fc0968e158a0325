import { describe, expect, it } from 'vitest'
import type { ProjectState } from '@/api/views'
import { openPeriod, periodOf } from './steps'

const admitted = {
  admittedOn: '2024-08-02',
  reportMonths: 3,
  reports: [{ year: 2024, period: 3, percent: 20, on: '2024-10-01' }],
} as unknown as ProjectState

describe('reporting periods', () => {
  it('are the quarters of the year, where reports come every three months', () => {
    expect(periodOf('2024-12-31', 3)).toEqual({ year: 2024, period: 4 })
    expect(periodOf('2024-04-01', 3)).toEqual({ year: 2024, period: 2 })
  })

  it('are asked for one after the other', () => {
    expect(openPeriod(admitted, '2025-05-01')).toEqual({ year: 2024, period: 4 })
  })

  it('are asked for until the present one', () => {
    expect(openPeriod(admitted, '2024-09-30')).toEqual({ year: 2024, period: 3 })
  })
})
