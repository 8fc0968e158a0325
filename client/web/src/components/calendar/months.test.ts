import { describe, expect, it } from 'vitest'
import type { WorkItem } from '@/api/types'
import { byMonth } from './months'

function due(day: string): WorkItem {
  return {
    kind: 'deadline', role: 'city-staff', title: { zh: '申报', en: 'Apply' }, due: day,
    state: 'upcoming', count: 0,
  }
}

describe('months of work', () => {
  it('puts each day into its month, the nearest first', () => {
    const months = byMonth([due('2025-01-05'), due('2024-12-31'), due('2025-01-31')])

    expect(months.map((m) => [m.month, m.items.length])).toEqual([['2024-12', 1], ['2025-01', 2]])
  })

  it('has no month without work', () => {
    expect(byMonth([])).toEqual([])
  })
})
