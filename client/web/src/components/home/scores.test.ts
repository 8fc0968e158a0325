import { describe, expect, it } from 'vitest'
import type { ProposedItem, ScoreForm, ScoreItem } from '@/api/views'
import {
  blankScores, entriesOf, isFilled, lacksEvidence, partsOf, sumOf, withRecorded,
} from './scores'

const form = {
  groups: [{ id: 'career', name: { zh: '事业之家', en: 'Careers' } }],
  items: [
    { id: 'exchange', group: 'career', max: { value: 10 } },
    { id: 'venue', group: null, max: { value: 5 }, evidence: { zh: '照片', en: 'photos' } },
  ],
} as unknown as ScoreForm
const recorded = [{ item: 'exchange', points: 6 }, { item: 'venue', points: 0 }] as ProposedItem[]

describe('a form being filled in', () => {
  it('takes over what the records give and keeps the evidence', () => {
    const draft = withRecorded({ points: { exchange: '1' }, evidence: { venue: 'a' } }, recorded)
    expect(entriesOf(draft, form)).toEqual([
      { item: 'exchange', points: 6, evidence: null },
      { item: 'venue', points: 0, evidence: 'a' },
    ])
    expect(sumOf(draft, form.items)).toBe(6)
  })

  it('is filled when each item has whole or half points within its most', () => {
    const of = (exchange: string, venue: string) =>
      isFilled({ ...blankScores(), points: { exchange, venue } }, form)
    expect([of('7.5', '５'), of('7.5', ''), of('10.5', '5'), of('3.3', '5')])
      .toEqual([true, false, false, false])
  })

  it('asks for evidence where points go beyond the records', () => {
    const [exchange, venue] = form.items as [ScoreItem, ScoreItem]
    const draft = { points: { venue: '2' }, evidence: {} }
    expect(lacksEvidence(draft, venue, recorded[1])).toBe(true)
    expect(lacksEvidence({ ...draft, evidence: { venue: '照片' } }, venue, recorded[1])).toBe(false)
    expect(lacksEvidence(draft, exchange, undefined)).toBe(false)
  })

  it('has its parts and a last one for items of none', () =>
    expect(partsOf(form).map((p) => [p.group?.id, p.items.length]))
      .toEqual([['career', 1], [undefined, 1]]))
})
