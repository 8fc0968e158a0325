import { describe as group, expect, it } from 'vitest'
import { describe } from './describe'

const columns = [{ id: 'month', name: 'Month' }, { id: 'count', name: 'Count', number: true }]
const row = (n: number) => ({ month: `2024-0${n}`, count: String(n) })

group('words of a chart', () => {
  it('tells few rows one by one', () => {
    expect(describe(columns, [row(1), row(2)])).toBe('2024-01, Count 1; 2024-02, Count 2')
  })

  it('tells the first and the last of many', () => {
    expect(describe(columns, [1, 2, 3, 4, 5].map(row)))
      .toBe('2024-01, Count 1; …; 2024-05, Count 5')
  })

  it('has nothing to tell of none', () => {
    expect(describe(columns, [])).toBe('')
  })
})
