import type zh from '../zh/lists'

const en: typeof zh = {
  list: {
    enterprises: 'Hosts and associations',
    enterprisesHint: 'All registered hosts of the city with their associations',
    workstations: 'Expert workstations',
    workstationsHint: 'All expert workstations of the city',
    search: 'Search',
    searchHost: 'Name or credit code',
    searchStation: 'Name of a workstation',
    any: '{name}: all',
    name: 'Host',
    station: 'Workstation',
    district: 'District',
    stage: 'Stage',
    hostKind: 'Kind',
    ownership: 'Ownership',
    industry: 'Industry',
    eligible: 'Eligibility',
    eligibleYes: 'Eligible',
    eligibleNo: 'Not eligible',
    technicalStaff: 'Technical staff',
    members: 'Members',
    activities: 'Sessions',
    since: 'Since',
    due: 'Re-election due',
    agreementEnd: 'Agreement ends',
    dueBefore: 'Due before',
    shown: '{shown} of {total} shown',
    sort: 'Sort by',
    sortNone: 'Usual order',
    more: 'Show more',
    clear: 'Clear filters',
    filters: 'Filters',
  },
}

export default en
