import { describe, expect, it } from 'vitest'
import type { Policy } from '@/api/types'
import type { EnterpriseState } from '@/api/views'
import { nextStep } from './nextStep'

const policy = {
  founding: {
    steps: [{ id: 'charter', required: true }, { id: 'party', required: false }],
    filing: { required: { value: true } },
  },
} as unknown as Policy

function next(state: Partial<EnterpriseState>): string {
  return nextStep({ steps: [], ...state } as EnterpriseState, policy, '2026-11-21').text
}

describe('the next step of an association', () => {
  it('is to prepare while there is none', () =>
    expect(next({ stage: 'prospect' })).toBe('nextProspect'))

  it('is a required step while preparing, then to establish', () => {
    expect(next({ stage: 'preparing' })).toBe('nextPreparing')
    expect(next({ stage: 'preparing', steps: [{ step: 'charter', on: '2026-01-01' }] }))
      .toBe('nextReady')
  })

  it('is an election, a re-election, the filing, in this order', () => {
    const leadership = { posts: [], electedOn: '2020-01-01', until: '2025-01-01' }
    expect(next({ stage: 'established' })).toBe('nextElect')
    expect(next({ stage: 'established', leadership })).toBe('nextReelect')
    expect(next({ stage: 'established', leadership: { ...leadership, until: '2027-01-01' } }))
      .toBe('nextFile')
  })
})
