import type { components } from './schema'
import type { Kind } from './types'

type Schemas = components['schemas']

export type PersonalData = Schemas['PersonalData']
export type ActivityEntry = Schemas['ActivityEntry']
export type ActivityLine = Schemas['ActivityLine']
export type ActivityLog = Schemas['ActivityLog']
export type YearlyCount = Schemas['YearlyCount']
export type HostProfile = Schemas['HostProfile']
export type Member = Schemas['Member']
export type CityExpert = Schemas['CityExpert']
export type CityDistrict = Schemas['CityDistrict']
export type StationWork = Schemas['StationWork']
export type CityState = Schemas['CityState']
export type DistrictState = Schemas['DistrictState']
export type WorkstationState = Schemas['WorkstationState']
export type ProjectState = Schemas['ProjectState']
export type PanelState = Schemas['PanelState']
export type PanelAward = Schemas['PanelAward']
export type AssessmentState = Schemas['AssessmentState']
export type AssessmentRules = Schemas['AssessmentRules']
export type ScoreSheet = Schemas['ScoreSheet']
export type CheckScore = Schemas['CheckScore']
export type ProposedPoints = Schemas['ProposedPoints']
export type NominationState = Schemas['NominationState']
export type HonourRule = Schemas['HonourRule']
export type PairingState = Schemas['PairingState']
export type ServiceState = Schemas['ServiceState']
export type ProjectRules = Schemas['ProjectRules']
export type StandardList = Schemas['StandardList']
export type StandardStanding = Schemas['StandardStanding']
export type ItemStanding = Schemas['ItemStanding']
export type ResourceBook = Schemas['ResourceBook']
export type ReturnTable = Schemas['ReturnTable']
export type YearReport = Schemas['YearReport']
export type ChapterView = Schemas['ChapterView']
export type ReportTable = Schemas['ReportTable']
export type EnterpriseState = Schemas['EnterpriseState']
export type BudgetAmount = Schemas['BudgetAmount']
export type BudgetLine = Schemas['BudgetLine']
export type HomeRules = Schemas['HomeRules']
export type HomeForm = Schemas['HomeForm']
export type HomeApplication = Schemas['HomeApplication']
export type ProposedItem = Schemas['ProposedItem']
export type ScoreForm = Schemas['ScoreForm']
export type ScoreItem = Schemas['ScoreItem']
export type ScoreLine = Schemas['ScoreLine']
export type ScoreEntry = Schemas['ScoreEntry']
export type HeldGrant = Schemas['HeldGrant']
export type Spending = Schemas['Spending']
export type Candidate = Schemas['Candidate']
export type DemonstrationRound = Schemas['DemonstrationRound']
export type RoundPreview = Schemas['RoundPreview']
export type RoundBreak = Schemas['RoundBreak']
export type Stage = Schemas['AssociationStage']

/** Persons that a view names, by id; who was erased is not among them. */
export type People = Record<string, PersonalData>

/** One grain as it is now. */
export interface GrainView<State> {
  id: string
  version: number
  state: State
  people: People
  /** The commands that the reader may send to it. */
  allowed: string[]
  /** The kinds of grain that the reader may begin something new of here. */
  begins: Kind[]
  /** Whether the reader may erase what names a person of it. */
  erases: boolean
  /** Whether the reader may see its files. */
  files: boolean
  /** Name of the host that it belongs to, where it belongs to one. */
  hostName?: string | null
}
