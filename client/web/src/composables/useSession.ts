import { ref } from 'vue'
import { onSessionLost, proveWith, read } from '@/api/http'
import type { Grant } from '@/api/account'
import type { PolicyInForce, Session } from '@/api/types'

/** Kept for as long as the browser's tab. */
const lookingAround = 'network.look-around'

/** Who works here and in which city; set before any page shows. */
export const session = ref<Session>()

/** The rules and lists in force: districts, categories, posts, steps. */
export const policy = ref<PolicyInForce>()

export async function openSession(): Promise<void> {
  const found = (await read<Session>('session')).data
  proveWith(found.antiforgery ?? undefined)
  if (mayRead(found)) {
    policy.value = (await read<PolicyInForce>(`policy/${found.city}`)).data
  }
  session.value = found
}

/** Whether the reader is let in: signed in where people sign in, with a password of their own. */
export function mayRead(found: Session): boolean {
  return found.mode !== 'accounts'
    || (found.signedIn && !found.account?.mustChangePassword)
}

/** Whether somebody in a simulated city goes on without a role. */
export const looksAround = ref(sessionStorage.getItem(lookingAround) !== null)

export function lookAround(): void {
  sessionStorage.setItem(lookingAround, '1')
  looksAround.value = true
}

// Whoever was signed out elsewhere, or whose time is over, signs in again where they are.
onSessionLost(() => {
  if (session.value?.signedIn) void openSession()
})

export async function reloadPolicy(): Promise<void> {
  policy.value = (await read<PolicyInForce>(`policy/${cityCode()}`)).data
}

/** Code of the city that the pages show. Pages only exist within an open session. */
export function cityCode(): string {
  if (!session.value) throw new Error('The session is not open yet.')
  return session.value.city
}

/** What each role works for that works for one host or workstation. */
const unitKinds: Partial<Record<Grant['role'], Session['units'][number]['kind']>> = {
  secretary: 'enterprise', 'workstation-contact': 'workstation',
}

/** The host or workstation that one of the reader's roles is for, where it is still there. */
export function unitOf({ role, unit, city }: Grant): Session['units'][number] | undefined {
  return city !== session.value?.city ? undefined
    : session.value.units.find((u) => u.kind === unitKinds[role] && u.id === unit)
}
