import { describe, expect, it } from 'vitest'
import type { ListLine } from '@/api/types'
import { ranked } from './useRanking'

const line = (id: string, activities: number) => ({ id, activities }) as ListLine

describe('a ranking', () => {
  it('begins with the most points, and equal points share a rank', () => {
    const order = ranked([line('c', 10), line('a', 30), line('b', 20), line('d', 20)])
    expect(order.map((r) => `${r.rank} ${r.line.id}`)).toEqual(['1 a', '2 b', '2 d', '4 c'])
  })

  it('of nobody is empty', () => {
    expect(ranked([])).toEqual([])
  })
})
