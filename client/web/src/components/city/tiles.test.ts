import { describe, expect, it } from 'vitest'
import { tileDepth } from './tiles'

describe('depth of a tile', () => {
  it('grows with coverage', () =>
    expect([0, 0.1, 0.34, 0.35, 0.6, 1].map(tileDepth)).toEqual([0, 1, 2, 3, 4, 5]))

  it('is lowest where coverage is unknown', () => expect(tileDepth(null)).toBe(0))
})
