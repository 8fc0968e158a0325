import type { Candidate } from '@/api/views'

/** A selection as it is being edited: grants in yuan as typed, by host; absent when not chosen. */
export type Selection = Record<string, string>

/** One command that a changed selection comes to. */
export interface Step {
  command: 'deselect-unit' | 'select-unit'
  host: string
  grantFen?: number
}

export const fenPerYuan = 100
/** More than any grant, fen: what the preview's address takes. */
const grantFenMax = 100_000_000_000

export function selectionOf(candidates: Candidate[]): Selection {
  return Object.fromEntries(candidates
    .filter((c) => c.grantFen != null)
    .map((c) => [c.host, String((c.grantFen ?? 0) / fenPerYuan)]))
}

/** Full-width digits and thousands separators are taken; what is no number is no money. */
export function fenOf(yuan: string | undefined): number {
  const value = Number((yuan ?? '').normalize('NFKC').replaceAll(',', '').trim())
  return Number.isFinite(value) && value > 0
    ? Math.min(grantFenMax, Math.round(value * fenPerYuan))
    : 0
}

/** The selection in the preview's address. */
export function unitsOf(chosen: Selection): string[] {
  return Object.entries(chosen)
    .map(([host, yuan]) => `${host}/${fenOf(yuan)}`)
    .sort((a, b) => a.localeCompare(b))
}

/** In an order in which no step exceeds what the whole keeps: less money before more. */
export function stepsTo(candidates: Candidate[], chosen: Selection): Step[] {
  const gone: Step[] = []
  const changed: { step: Step; more: number }[] = []
  for (const c of candidates) {
    const yuan = chosen[c.host]
    if (yuan === undefined && c.grantFen != null) {
      gone.push({ command: 'deselect-unit', host: c.host })
    }
    if (yuan !== undefined && fenOf(yuan) !== c.grantFen) {
      const grantFen = fenOf(yuan)
      changed.push({
        step: { command: 'select-unit', host: c.host, grantFen },
        more: grantFen - (c.grantFen ?? 0),
      })
    }
  }
  return [...gone, ...changed.sort((a, b) => a.more - b.more).map((c) => c.step)]
}

/** Candidates by their points, the best first; who is not scored comes last. */
export function ranked(candidates: Candidate[]): { candidate: Candidate; points?: number }[] {
  return candidates
    .map((candidate) => ({
      candidate,
      points: candidate.score.length > 0
        ? candidate.score.reduce((sum, l) => sum + l.points, 0)
        : undefined,
    }))
    .sort((a, b) => (b.points ?? -1) - (a.points ?? -1)
      || a.candidate.name.localeCompare(b.candidate.name))
}
