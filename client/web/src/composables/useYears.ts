import { session } from './useSession'

const yearsBack = 5

/** This year in the city and the ones before, as choices. */
export function recentYears(): { id: string; name: string }[] {
  const now = Number((session.value?.today ?? '').slice(0, 4))
  return Array.from({ length: yearsBack }, (_, n) => String(now - n))
    .map((id) => ({ id, name: id }))
}
