import { computed, type ComputedRef } from 'vue'
import { read } from '@/api/http'
import type { ListLine, ListPage } from '@/api/types'
import { useRemote } from './useRemote'
import { seesCity } from './useRoles'
import { cityCode } from './useSession'

/** Lines that one request brings: as many as the server gives at once. */
const linesPerRequest = 500

export interface Ranked {
  rank: number
  line: ListLine
}

/** Lines in the order of their points with their ranks; equal points share one. */
export function ranked(lines: readonly ListLine[]): Ranked[] {
  const better = new Map<number, number>()
  return [...lines].sort((a, b) => b.activities - a.activities).map((line, before) => {
    if (!better.has(line.activities)) better.set(line.activities, before)
    return { rank: (better.get(line.activities) ?? before) + 1, line }
  })
}

async function decided(year: string, signal: AbortSignal): Promise<ListLine[]> {
  const lines: ListLine[] = []
  for (let cursor: string | undefined; ;) {
    const page: ListPage = (await read<ListPage>(`assessment/${cityCode()}`, {
      hostKind: year, stage: 'decided', sort: '-activities', take: linesPerRequest, cursor,
    }, signal)).data
    lines.push(...page.lines)
    if (page.next == null) return lines
    cursor = page.next
  }
}

/**
 * The city's ranking of a year, over everything that it has decided and whatever a list is filtered
 * by. Only whoever sees all of the city can know it: to others it is empty.
 */
export function useRanking(year: () => string): ComputedRef<Ranked[]> {
  const all = useRemote(year, (signal) => seesCity.value
    ? decided(year(), signal).then((data) => ({ data })) : undefined)
  return computed(() => ranked(all.data.value ?? []))
}
