import type { components } from './schema'

type Schemas = components['schemas']

export type LocalText = Schemas['LocalText']
export type Source = Schemas['Source']
export type Problem = Schemas['Problem']
export type Session = Schemas['Session']
export type Figures = Schemas['Figures']
export type NamedFigures = Schemas['NamedFigures']
export type DistrictFigures = Schemas['DistrictFigures']
export type QuotaProgress = Schemas['QuotaProgress']
export type ActivityFigures = Schemas['ActivityFigures']
export type TrendMonth = Schemas['TrendMonth']
export type Attention = Schemas['Attention']
export type WorkItem = Schemas['WorkItem']
export type WorkList = Schemas['WorkList']
export type CityOverview = Schemas['CityOverview']
export type DistrictOverview = Schemas['DistrictOverview']
export type Policy = Schemas['Policy']
export type PolicyInForce = Schemas['PolicyInForce']
export type PolicyOverride = Schemas['PolicyOverride']
export type ListLine = Schemas['ListLine']
export type ListPage = Schemas['ListPage']
export type HistoryEntry = Schemas['HistoryEntry']
export type HistoryPage = Schemas['HistoryPage']
export type RecountReport = Schemas['RecountReport']

/** Kinds of grain, as they stand in addresses. */
export type Kind =
  'city' | 'district' | 'enterprise' | 'workstation' | 'project' | 'panel' | 'assessment'
  | 'service'
  | 'scenario'
  | 'nomination' | 'pairing'

export type CommandAnswer = Schemas['CommandAnswer']
