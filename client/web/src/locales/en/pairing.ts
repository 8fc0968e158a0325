import type zh from '../zh/pairing'

const en: typeof zh = {
  pairing: {
    title: 'Pairings',
    hint: 'A member helps one child, with talks and visits; records are confidential',
    figures: 'Help given',
    all: 'Records',
    confidential: 'Only what you may see is listed; no line names a child.',
    host: 'Association',
    child: 'Child',
    guardian: 'Guardian',
    mentor: 'Mentor',
    nobody: 'not entered',
    enrolledOn: 'Since',
    endedOn: 'Ended on',
    times: 'Times helped',
    missed: 'Missed',
    due: 'Next due',
    active: 'Under way',
    begun: 'Begun this year',
    endedCount: 'Ended this year',
    contactCount: 'Talks and visits this year',
    of: 'Pairing: {name}',
    file: 'File',
    lost: 'The mentor left. Name another one on the page of the association.',
    rhythm: 'Month by month',
    every: 'once every {months} months',
    mark: { done: '{times} times', missed: 'missed', open: 'to do' },
    notEnrolled: 'Nobody is entered yet',
    contacts: 'Talks and visits',
    noContacts: 'Nothing is recorded yet',
    noMentors: 'No member helps yet',
    noRules: 'The policy in force sets no pairings.',
  },
}

export default en
