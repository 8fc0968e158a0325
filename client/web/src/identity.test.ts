import { describe, expect, it } from 'vitest'
import { freshKey, hostIdOf, newHostId, newStationId } from './identity'

describe('identities', () => {
  it('of commands are random UUIDs', () => {
    expect(freshKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(freshKey()).not.toBe(freshKey())
  })

  it('of hosts are their credit codes where known', () => {
    expect(hostIdOf('91320583MA1ABC1234')).toBe('91320583ma1abc1234')
    expect(hostIdOf(undefined)).toBeUndefined()
    expect(newHostId()).toMatch(/^h-[0-9a-f]{16}$/)
  })

  it('of workstations may stand in an address', () =>
    expect(newStationId()).toMatch(/^w-[0-9a-f]{12}$/))
})
