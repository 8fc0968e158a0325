import type zh from '../zh/grain'

const en: typeof zh = {
  grain: {
    activities: 'Activities',
    noActivities: 'No activity is recorded yet',
    yearly: 'Whole years as reported',
    correct: 'Correct',
    cancel: 'Cancel',
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
  history: {
    city: 'The city',
    district: 'Back to the district',
    enterprise: 'Back to the association',
    workstation: 'Back to the workstation',
  },
}

export default en
