import type zh from '../zh/grain'

const en: typeof zh = {
  grain: {
    activities: 'Activities',
    noActivities: 'No activity is recorded yet',
    yearly: 'Whole years as reported',
    correct: 'Correct',
    cancel: 'Cancel',
    actions: 'Actions',
    edit: 'Edit',
    history: 'History',
    historyAll: 'Whole history',
    historyNone: 'Nothing is recorded yet',
    older: 'Earlier entries',
    by: 'by {actor}',
    next: 'Next step',
    quotas: 'Quotas of the year',
    quotaOf: '{actual} / {required}',
    quotaMet: 'met',
    quotaLacks: '{count} lacking',
    staff: 'Staff',
    staffOf: '{full} full time, {part} part time',
  },
  actor: {
    city: 'the system (city)',
    district: 'the system ({name})',
    enterprise: 'the system (an association)',
    workstation: 'the system (a workstation)',
    project: 'the system (a project)',
    panel: 'the system (a panel)',
    assessment: 'the system (an assessment)',
    demo: 'simulated: {name}',
    demoRole: {
      city: 'city association',
      district: 'district association',
      secretary: 'association secretary',
      workstation: 'workstation',
    },
    local: 'the local operator',
  },
  history: {
    city: 'The city',
    district: 'Back to the district',
    enterprise: 'Back to the association',
    workstation: 'Back to the workstation',
    project: 'Back to the project',
    panel: 'Back to the panel',
    assessment: 'Back to the assessment',
  },
}

export default en
