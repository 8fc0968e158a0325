import { addressOf, read, request } from '@/api/http'
import type { components } from '@/api/schema'
import { useRemote } from './useRemote'
import { cityCode, session } from './useSession'

export type ChangeList = components['schemas']['ChangeList']

/** What others did since the reader's visit before this one; coming to the page is a visit. */
export function useChanges() {
  return useRemote(() => session.value?.actor, async (signal) => {
    await request(addressOf(`visits/${cityCode()}`), { method: 'POST', signal })
    return read<ChangeList>(`changes/${cityCode()}`, {}, signal)
  })
}
