import { ref } from 'vue'
import { read } from '@/api/http'
import type { PolicyInForce, Session } from '@/api/types'

/** Who works here and in which city; set before any page shows. */
export const session = ref<Session>()

/** The rules and lists in force: districts, categories, posts, steps. */
export const policy = ref<PolicyInForce>()

export async function openSession(): Promise<void> {
  const found = (await read<Session>('session')).data
  policy.value = (await read<PolicyInForce>(`policy/${found.city}`)).data
  session.value = found
}

export async function reloadPolicy(): Promise<void> {
  policy.value = (await read<PolicyInForce>(`policy/${cityCode()}`)).data
}

/** Code of the city that the pages show. Pages only exist within an open session. */
export function cityCode(): string {
  if (!session.value) throw new Error('The session is not open yet.')
  return session.value.city
}
