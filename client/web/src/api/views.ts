import type { LocalText } from './types'

/** One grain as it is now: its version, what it knows, and the persons it names, by id. */
export interface GrainView<State> {
  id: string
  version: number
  state: State
  people: Record<string, PersonalData>
}

export interface PersonalData {
  name: string
  phone?: string | null
  email?: string | null
}

export interface ActivityEntry {
  category: string
  date: string
  sessions: number
  participants: number
  items: number
  moneyFen: number
  title?: string | null
  evidence?: string | null
}

export interface ActivityLine {
  id: string
  entry: ActivityEntry
}

export interface YearlyCount {
  category: string
  year: number
  sessions: number
  participants: number
  items: number
  moneyFen: number
}

export interface ActivityLog {
  lines: ActivityLine[]
  years: YearlyCount[]
}

export interface DistrictState {
  name: LocalText
  kind: string
  closedOn?: string | null
  mergedInto?: string | null
  fullTimeStaff: number
  partTimeStaff: number
  activities: ActivityLog
}

export interface CityExpert {
  id: string
  title: string
  institution: string
  academician: boolean
  retired: boolean
  stations: string[]
}

export interface CityDistrict {
  id: string
  name: LocalText
  kind: string
  column: number
  row: number
  open: boolean
  into?: string | null
}

export interface CityState {
  policy: string
  districts: CityDistrict[]
  overrides: { path: string; value: number }[]
  experts: CityExpert[]
  activities: ActivityLog
}

export interface HostProfile {
  name: string
  kind: string
  ownership: string
  creditCode?: string | null
  industry?: string | null
  park?: string | null
  address?: string | null
  staff: number
  technicalStaff: number
}

export interface Member {
  id: string
  grade: string
  field?: string | null
  inSocieties: boolean
  joined: string
}

export interface EnterpriseState {
  profile: HostProfile
  district: string
  eligible: boolean
  threshold: number
  registeredOn: string
  contact?: string | null
  servedThrough?: string | null
  stage: 'prospect' | 'preparing' | 'established' | 'dormant' | 'dissolved' | 'merged'
  since: string
  steps: { step: string; on: string; evidence?: string | null }[]
  establishedOn?: string | null
  quietMonths: number
  filing?: { number: string; on: string; updatedYears: number[] } | null
  leadership?: {
    posts: { post: string; person: string }[]
    electedOn: string
    until: string
  } | null
  fullTimeStaff: number
  partTimeStaff: number
  branches: { id: string; name: string; kind: string; opened: string }[]
  members: Member[]
  activities: ActivityLog
  summaries: { year: number; on: string; onTime: boolean }[]
  workstations: string[]
  mergedInto?: string | null
}

export interface StationWork {
  month: number
  visits: number
  problems: number
  solved: number
  trained: number
  patents: number
  papers: number
  products: number
  revenueFen: number
}

export interface WorkstationState {
  name: string
  host: string
  district: string
  kind: string
  level: string
  field: string
  openedOn: string
  closedOn?: string | null
  agreement?: { from: string; until: string; renewals: number } | null
  experts: {
    person: string
    title: string
    institution: string
    academician: boolean
    since: string
  }[]
  work: StationWork[]
  reviews: { year: number; passed: boolean; on: string }[]
}
