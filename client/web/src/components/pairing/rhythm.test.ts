import { describe, expect, it } from 'vitest'
import type { PairingState } from '@/api/views'
import { periodsOf } from './rhythm'

const state = {
  enrolledOn: '2023-11-10',
  contacts: [
    { id: '1', duty: 'talk', on: '2023-11-20' },
    { id: '2', duty: 'talk', on: '2024-01-05' },
    { id: '3', duty: 'talk', on: '2024-01-25' },
    { id: '4', duty: 'visit', on: '2024-01-25' },
  ],
} as unknown as PairingState

describe('the months of a duty', () => {
  it('are done, missed, or open until their end', () =>
    expect(periodsOf(state, { duty: 'talk', everyMonths: 1 }, '2024-02-03', 12)).toEqual([
      { from: '2023-11', times: 1, mark: 'done' },
      { from: '2023-12', times: 0, mark: 'missed' },
      { from: '2024-01', times: 2, mark: 'done' },
      { from: '2024-02', times: 0, mark: 'open' },
    ]))

  it('are counted from the month of enrolment where a period is longer', () =>
    expect(periodsOf(state, { duty: 'visit', everyMonths: 3 }, '2024-02-03', 12)).toEqual([
      { from: '2023-11', times: 1, mark: 'done' },
      { from: '2024-02', times: 0, mark: 'open' },
    ]))

  it('end with the pairing', () =>
    expect(periodsOf({ ...state, endedOn: '2023-12-31' }, { duty: 'talk', everyMonths: 1 },
      '2024-06-01', 12).map((p) => p.from)).toEqual(['2023-11', '2023-12']))
})
