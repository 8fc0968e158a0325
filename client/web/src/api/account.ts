import { cityCode } from '@/composables/useSession'
import { addressOf, read, request } from './http'
import type { components } from './schema'
import type { Kind } from './types'

type Schemas = components['schemas']

export type Grant = Schemas['Grant']
export type Role = Schemas['Role']
export type AccountLine = Schemas['AccountLine']
export type AuditLine = Schemas['AuditLine']
export type AuditKind = Schemas['AuditKind']
export type SessionLine = Schemas['SessionLine']
export type TokenLine = Schemas['TokenLine']
export type NewToken = Schemas['NewToken']
export type InvitationAnswer = Schemas['InvitationAnswer']
export type InvitedPerson = Schemas['InvitedPerson']

async function post<T>(path: string, body: object = {}): Promise<T> {
  return (await request<T>(addressOf(path), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })).data
}

export const signIn = (name: string, password: string) => post('sign-in', { name, password })

export const signOut = () => post('sign-out')

export const chooseRole = (role: Role, unit?: string) => post('sign-in/role', { role, unit })

export const readInvitation = (token: string) => post<InvitedPerson>('invitation', { token })

export const acceptInvitation = (token: string, password: string) =>
  post('invitation/accept', { token, password })

export const changePassword = (current: string, password: string) =>
  post('account/password', { current, password })

export const listSessions = (signal?: AbortSignal) =>
  read<SessionLine[]>('account/sessions', {}, signal)

export const endSession = (id: string) => post(`account/sessions/${id}/end`)

export const listTokens = (signal?: AbortSignal) =>
  read<TokenLine[]>('account/tokens', {}, signal)

export const createToken = (name: string, readOnly: boolean, days: number) =>
  post<NewToken>('account/tokens', { name, readOnly, days })

export const revokeToken = (id: string) => post(`account/tokens/${id}/revoke`)

export const listAccounts = (signal?: AbortSignal) =>
  read<AccountLine[]>('accounts', {}, signal)

/** Newest first, before a sequence. */
export const readAudit = (
  query: { kind?: string; account?: string; before?: number; take: number }, signal?: AbortSignal,
) => read<AuditLine[]>('audit', query, signal)

export const invite = (
  signInName: string, displayName: string, grants: Grant[], external?: string,
) => post<InvitationAnswer>('accounts/invite', { signInName, displayName, grants, external })

export const erasePerson = (kind: Kind, id: string, person: string) =>
  post(`${kind}/${cityCode()}/${id}/erase-person`, { person })

export const setGrants = (id: string, grants: Grant[]) => post(`accounts/${id}/grants`, { grants })

export const resetPassword = (id: string) => post<InvitationAnswer>(`accounts/${id}/reset`)

export const setDisabled = (id: string, disabled: boolean) =>
  post(`accounts/${id}/${disabled ? 'disable' : 'enable'}`)
