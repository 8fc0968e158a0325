import { beforeEach, describe, expect, it } from 'vitest'
import { lastVisit } from './visits'

describe('visits', () => {
  beforeEach(() => localStorage.clear())

  it('know nothing before the first', () => {
    expect(lastVisit('a', new Date('2026-03-05T01:00:00Z'))).toBeUndefined()
  })

  it('keep what was before while one goes on', () => {
    lastVisit('a', new Date('2026-03-05T01:00:00Z'))
    lastVisit('a', new Date('2026-03-06T01:00:00Z'))

    expect(lastVisit('a', new Date('2026-03-06T01:10:00Z'))).toBe('2026-03-05T01:00:00.000Z')
    expect(lastVisit('b', new Date('2026-03-06T01:10:00Z'))).toBeUndefined()
  })
})
