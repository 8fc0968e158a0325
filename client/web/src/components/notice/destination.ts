import type { RouteLocationRaw } from 'vue-router'

/** An assessment's id is its year, a hyphen and its host. */
const yearDigits = 4

/** The page of something that the reader is told of. */
export function pageOf(kind: string, id: string): RouteLocationRaw {
  if (kind === 'city') return { name: 'history', params: { kind, id } }
  if (kind !== 'assessment') return { name: kind, params: { id } }
  return {
    name: kind,
    params: { year: id.slice(0, yearDigits), host: id.slice(yearDigits + 1) },
  }
}
