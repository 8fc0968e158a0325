import type { AssessmentRules, CheckScore, ScoreSheet } from '@/api/views'

/** A rubric as it is being filled in: points and counts as typed, by check, honour or failing. */
export interface SheetDraft {
  points: Record<string, string>
  evidence: Record<string, string>
  honours: Record<string, string>
  deductions: Record<string, string>
}

const partsOfAPoint = 2

export function blankSheet(): SheetDraft {
  return { points: {}, evidence: {}, honours: {}, deductions: {} }
}

export function draftOf(sheet: ScoreSheet): SheetDraft {
  return {
    points: Object.fromEntries(sheet.scores.map((s) => [s.check, String(s.points)])),
    evidence: Object.fromEntries(sheet.scores.map((s) => [s.check, s.evidence ?? ''])),
    honours: Object.fromEntries(sheet.honours.map((t) => [t.id, String(t.count)])),
    deductions: Object.fromEntries(sheet.deductions.map((t) => [t.id, String(t.count)])),
  }
}

/** Takes over what the records give, and keeps what people typed elsewhere. */
export function withProposed(draft: SheetDraft, proposed: CheckScore[]): SheetDraft {
  const given = Object.fromEntries(proposed.map((s) => [s.check, String(s.points)]))
  return { ...draft, points: { ...draft.points, ...given } }
}

export function sheetOf(draft: SheetDraft): ScoreSheet {
  return {
    scores: Object.entries(draft.points).filter(([, p]) => p !== '').map(([check, p]) => ({
      check, points: numberOf(p), evidence: draft.evidence[check] || null,
    })),
    honours: tallies(draft.honours),
    deductions: tallies(draft.deductions),
  } as ScoreSheet
}

function tallies(counts: Record<string, string>) {
  return Object.entries(counts)
    .filter(([, count]) => numberOf(count) > 0)
    .map(([id, count]) => ({ id, count: numberOf(count) }))
}

/** Full-width digits count as half-width ones; what is no number counts as 0. */
function numberOf(text: string): number {
  const value = Number(text.normalize('NFKC').trim())
  return Number.isFinite(value) ? value : 0
}

/** Whether points are in bounds and whole or half. */
export function isRight(text: string | undefined, max: number): boolean {
  const points = Number((text ?? '').normalize('NFKC').trim())
  return points >= 0 && points <= max && Number.isInteger(points * partsOfAPoint)
}

export function earned(draft: SheetDraft, indicator: string): number {
  return Object.entries(draft.points)
    .filter(([check]) => check.startsWith(`${indicator}/`))
    .reduce((sum, [, p]) => sum + numberOf(p), 0)
}

/** As the core adds up: honours to their cap, failings taken off, never below 0. */
export function total(draft: SheetDraft, rules: AssessmentRules): number {
  const sum = rules.indicators.reduce((all, i) => all + earned(draft, i.id), 0)
  const bonus = Math.min(rules.bonusMax.value, each(draft.honours, rules.honours))
  return Math.max(0, sum + bonus - each(draft.deductions, rules.deductions))
}

function each(
  counts: Record<string, string>,
  known: { id: string; points: { value: number } }[],
): number {
  return known.reduce((sum, k) => sum + numberOf(counts[k.id] ?? '') * k.points.value, 0)
}
