import type { Grant, Role } from '@/api/account'
import type { Query } from '@/api/http'
import type { Kind, Policy } from '@/api/types'

/** What somebody works for. */
export interface Unit {
  kind: Kind
  id: string
}

/** Things that wait for the reader, as a list narrowed to them. */
export interface Waiting {
  kind: Kind
  title: string
  query: Query
  /** Whether the policy in force asks for it; without it, always. */
  asked?: (policy: Policy) => boolean
  /** What is said when there is nothing; without it, the list is left out. */
  empty?: string
}

/** A command that is sent often. */
export interface Common {
  kind: Kind
  command: string
}

export interface Desk {
  role: Role
  unit: Unit
  /** Whether days fall due for this role. */
  dues: boolean
  /** Whether review panels wait for this role. */
  reviews?: boolean
  lists: Waiting[]
  common: Common[]
}

const of = (kind: Kind, ...commands: string[]): Common[] =>
  commands.map((command) => ({ kind, command }))

const waiting = (kind: Kind, title: string, ...stage: string[]): Waiting =>
  ({ kind, title, query: { stage } })

/** Associations that stand but are not filed online, where they have to be. */
const toFile: Waiting = {
  kind: 'enterprise', title: 'toFile', query: { stage: ['established'], filed: false },
  asked: (policy) => policy.founding.filing.required.value,
}

/** What waits for each role, and what it enters often. */
const desks: Partial<Record<Role, Omit<Desk, 'role' | 'unit'> & { kind: Kind }>> = {
  'city-staff': {
    kind: 'city', dues: true,
    lists: [
      waiting('service', 'toAnswer', 'asked', 'assigned'),
      waiting('nomination', 'toAccept', 'recommended'),
      { kind: 'enterprise', title: 'toRecognise', query: { home: ['recommended'] } },
      waiting('assessment', 'toDecide', 'reviewed'),
      waiting('project', 'toAward', 'recommended'),
    ],
    common: of('city', 'announce', 'register-expert', 'place-expert', 'record-activity',
      'submit-advice'),
  },
  'district-staff': {
    kind: 'district', dues: true,
    lists: [
      { kind: 'enterprise', title: 'toRecommend', query: { home: ['applied'] } },
      waiting('project', 'toAdmit', 'proposed'),
      waiting('nomination', 'toReview', 'nominated'),
      waiting('assessment', 'toCheck', 'self-scored'),
      waiting('enterprise', 'toFound', 'preparing'),
      toFile,
    ],
    common: [
      ...of('enterprise', 'register'), ...of('district', 'report-activities', 'set-staff'),
    ],
  },
  secretary: {
    kind: 'enterprise', dues: true,
    lists: [
      { kind: 'enterprise', title: 'returned', query: { home: ['returned'] } },
      toFile,
      waiting('assessment', 'returned', 'returned'),
      waiting('project', 'refused', 'refused'),
      waiting('project', 'running', 'proposed', 'implementing'),
      waiting('service', 'toConfirm', 'answered'),
      waiting('service', 'asked', 'asked', 'assigned'),
    ],
    common: [
      ...of('enterprise', 'record-activity', 'admit-members', 'update-host', 'set-contact',
        'submit-summary'),
      ...of('project', 'propose'), ...of('service', 'ask-service'),
    ],
  },
  'workstation-contact': {
    kind: 'workstation', dues: true, lists: [],
    common: of('workstation', 'record-visit', 'record-problem', 'record-outcome',
      'record-training', 'renew-agreement'),
  },
  planner: {
    kind: 'city', dues: false,
    lists: [
      waiting('scenario', 'computing', 'waiting', 'running'),
      { kind: 'scenario', title: 'plans', query: { sort: '-since' }, empty: 'noPlans' },
    ],
    common: of('scenario', 'create'),
  },
  expert: { kind: 'panel', dues: false, reviews: true, lists: [], common: [] },
}

/** The roles that have a desk. */
export const deskRoles = Object.keys(desks) as Role[]

/** Roles that work for the city as a whole. */
const wide: Role[] = ['city-staff', 'planner']

/** The desks of whoever holds these roles, in the order in which the roles stand above. */
export function desksOf(grants: readonly Grant[], city: string): Desk[] {
  return Object.entries(desks).flatMap(([role, { kind, ...rest }]) => grants
    .filter((grant) => grant.role === role && (wide.includes(grant.role) || !!grant.unit))
    .map((grant) => ({ role: grant.role, unit: { kind, id: grant.unit ?? city }, ...rest })))
}
