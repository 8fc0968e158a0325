import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/api/views'
import { fenOf, ranked, selectionOf, stepsTo, unitsOf } from './selection'

function candidate(host: string, grantFen: number | null, points: number[] = []): Candidate {
  return { host, name: host, grantFen, score: points.map((p) => ({ points: p })) } as Candidate
}

describe('a selection being edited', () => {
  const candidates = [
    candidate('a', 8_000_000), candidate('b', 5_000_000), candidate('c', null),
    candidate('d', 6_000_000),
  ]

  it('begins with what stands', () =>
    expect(selectionOf(candidates)).toEqual({ a: '80000', b: '50000', d: '60000' }))

  it('becomes commands in which money is freed before it is given', () =>
    expect(stepsTo(candidates, { a: '60,000', b: '90000', c: '５0000' })).toEqual([
      { command: 'deselect-unit', host: 'd' },
      { command: 'select-unit', host: 'a', grantFen: 6_000_000 },
      { command: 'select-unit', host: 'b', grantFen: 9_000_000 },
      { command: 'select-unit', host: 'c', grantFen: 5_000_000 },
    ]))

  it('unchanged is no command at all', () =>
    expect(stepsTo(candidates, selectionOf(candidates))).toEqual([]))

  it('takes money as people write it', () =>
    expect([fenOf('100,001'), fenOf('５万'), fenOf(''), fenOf('-3'), fenOf('0.5')])
      .toEqual([10_000_100, 0, 0, 0, 50]))

  it('stands in the address of its preview', () =>
    expect(unitsOf({ b: '1', a: '50000' })).toEqual(['a/5000000', 'b/100']))

  it('lists the best first and the unscored last', () =>
    expect(ranked([candidate('x', null), candidate('y', null, [1, 2]), candidate('z', null, [9])])
      .map((r) => r.candidate.host)).toEqual(['z', 'y', 'x']))
})
