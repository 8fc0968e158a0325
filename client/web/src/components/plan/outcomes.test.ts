import { describe, expect, it } from 'vitest'
import type { SimulationResult } from '@/api/simulate'
import { formatOf, last, monthsOf } from './outcomes'

describe('outcomes', () => {
  it('have their months from the first one on', () => {
    const result = { startYear: 2024, startMonth: 11, months: 4 } as SimulationResult
    expect(monthsOf(result)).toEqual(['2024-11', '2024-12', '2025-01', '2025-02'])
  })

  it('are written as shares, money or counts', () => {
    expect(formatOf('coverage')(0.1234)).toBe('12.3%')
    expect(formatOf('money')(5_000_000)).toContain('5')
    expect(formatOf('homes')(1234)).toBe('1,234')
  })

  it('end with their last value', () => {
    expect(last([1, 2, 3])).toBe(3)
    expect(last(undefined)).toBeUndefined()
  })
})
