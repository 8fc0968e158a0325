import { read } from '@/api/http'
import type { components } from '@/api/schema'
import { useRemote } from './useRemote'
import { cityCode, session } from './useSession'

export type ReviewLine = components['schemas']['ReviewLine']

/** The panels that the reader sits on, and what they wait for. */
export function useReviews() {
  return useRemote(() => session.value?.actor, (signal) =>
    read<ReviewLine[]>(`reviews/${cityCode()}`, {}, signal))
}
