import { describe, expect, it } from 'vitest'
import type { PanelState } from '@/api/views'
import { cost, tierUses } from './prizes'

const state = {
  entries: [
    { project: 'a', title: 'A', host: 'h', track: 'main' },
    { project: 'b', title: 'B', host: 'h', track: 'main' },
    { project: 'c', title: 'C', host: 'h', track: 'other' },
  ],
  tiers: [
    { tier: 'first', countMax: 1, prizeFen: 500, track: 'main' },
    { tier: 'first', countMax: 1, prizeFen: 300, track: 'other' },
  ],
} as unknown as PanelState

describe('prizes', () => {
  it('are counted track by track, and too many are marked', () => {
    const uses = tierUses(state, { a: 'first', b: 'first', c: 'first' })
    expect(uses.map((u) => [u.track, u.used, u.over])).toEqual([
      ['main', 2, true], ['other', 1, false],
    ])
  })

  it('cost what their track says', () => {
    expect(cost(state, { a: 'first', c: 'first' })).toBe(800)
    expect(cost(state, {})).toBe(0)
  })
})
