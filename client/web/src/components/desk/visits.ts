/** Visits closer together than this are one, milliseconds. */
const visitMs = 30 * 60_000

interface Visit {
  /** When the visit before this one was over. */
  before?: string
  /** When this one was last seen. */
  now: string
}

/** When the reader was here before this visit; nothing at the first one. Notes that they are here
 * now. */
export function lastVisit(name: string, at: Date = new Date()): string | undefined {
  const key = `network.visit.${name}`
  const known = parsed(localStorage.getItem(key))
  const same = known && at.getTime() - Date.parse(known.now) < visitMs
  const before = same ? known.before : known?.now
  localStorage.setItem(key, JSON.stringify({ before, now: at.toISOString() } satisfies Visit))
  return before
}

function parsed(text: string | null): Visit | undefined {
  if (!text) return undefined
  try {
    return JSON.parse(text) as Visit
  } catch {
    // Somebody else's entry under our name; it is written over.
    return undefined
  }
}
