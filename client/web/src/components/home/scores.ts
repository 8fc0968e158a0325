import { isRight } from '@/components/assessment/sheet'
import type { ProposedItem, ScoreEntry, ScoreForm, ScoreItem, ScoreLine } from '@/api/views'

/** A form as it is being filled in: points and evidence as typed, by item. */
export interface ScoreDraft {
  points: Record<string, string>
  evidence: Record<string, string>
}

export function blankScores(): ScoreDraft {
  return { points: {}, evidence: {} }
}

export function draftOfLines(lines: ScoreLine[]): ScoreDraft {
  return {
    points: Object.fromEntries(lines.map((l) => [l.item, String(l.points)])),
    evidence: Object.fromEntries(lines.map((l) => [l.item, l.evidence ?? ''])),
  }
}

/** Takes over what the records give, and keeps the evidence that people named. */
export function withRecorded(draft: ScoreDraft, items: ProposedItem[]): ScoreDraft {
  return { ...draft, points: Object.fromEntries(items.map((i) => [i.item, String(i.points)])) }
}

export function entriesOf(draft: ScoreDraft, form: ScoreForm): ScoreEntry[] {
  return form.items.map((i) => ({
    item: i.id,
    points: pointsOf(draft, i.id),
    evidence: draft.evidence[i.id]?.trim() || null,
  }))
}

/** Full-width digits count as half-width ones; what is no number counts as 0. */
export function pointsOf(draft: ScoreDraft, item: string): number {
  const value = Number((draft.points[item] ?? '').normalize('NFKC').trim())
  return Number.isFinite(value) ? value : 0
}

export function sumOf(draft: ScoreDraft, items: ScoreItem[]): number {
  return items.reduce((sum, i) => sum + pointsOf(draft, i.id), 0)
}

export function totalOf(lines: ScoreLine[] | undefined): number {
  return (lines ?? []).reduce((sum, l) => sum + l.points, 0)
}

/** Whether every item is scored within its most points, in whole or half points. */
export function isFilled(draft: ScoreDraft, form: ScoreForm): boolean {
  return form.items.every((i) =>
    (draft.points[i.id] ?? '').trim() !== '' && isRight(draft.points[i.id], i.max.value))
}

/** Whether points beyond the records still lack what shows them. */
export function lacksEvidence(
  draft: ScoreDraft, item: ScoreItem, recorded: ProposedItem | undefined,
): boolean {
  return item.evidence != null
    && pointsOf(draft, item.id) > (recorded?.points ?? 0)
    && !draft.evidence[item.id]?.trim()
}

export interface FormPart {
  /** Undefined for items that belong to no part. */
  group?: ScoreForm['groups'][number]
  items: ScoreItem[]
}

/** The form's parts in order; a form without parts is one. */
export function partsOf(form: ScoreForm): FormPart[] {
  const loose = form.items.filter((i) => !form.groups.some((g) => g.id === i.group))
  return [
    ...form.groups.map((group) => ({
      group, items: form.items.filter((i) => i.group === group.id),
    })),
    ...(loose.length > 0 ? [{ items: loose }] : []),
  ]
}
