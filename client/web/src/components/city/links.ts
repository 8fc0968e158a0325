import type { RouteLocationRaw } from 'vue-router'
import type { Attention } from '@/api/types'

/** The page where the cases behind an attention are listed. */
export function linkOf(
  attention: Pick<Attention, 'link' | 'district'>,
): RouteLocationRaw | undefined {
  const { link } = attention
  if (!link) return undefined
  const query = { ...(link.query as Record<string, string>) }
  if (link.page !== 'district') return { name: link.page, query }
  const id = query.id ?? query.district ?? attention.district
  return id ? { name: 'district', params: { id } } : { name: 'city' }
}
