import type zh from '../zh/policy'

const en: typeof zh = {
  policyPage: {
    title: 'Policy in force',
    issued: '{issuer}, issued {date}',
    numbers: 'Numbers that the document sets',
    number: 'Number',
    value: 'In force',
    source: 'Basis',
    overridden: 'Set by the city',
    overrideBy: 'since {date}, {actor}: {reason}',
    adjust: 'Change',
    withdraw: 'Return to the document',
    assumption: '(assumed: the document sets nothing)',
    districts: 'Districts',
    activities: 'Categories of activity',
    steps: 'Steps of founding',
    posts: 'Elected posts',
    deadlines: 'Deadlines',
    due: 'by {day}/{month}',
    required: 'required',
    experts: 'Register of experts',
    expertsNone: 'No expert is registered yet',
    stations: '{count} workstations',
  },
  yearClosing: {
    title: 'Closing of years',
    hint: 'The records of a closed year stay as they are; a correction needs a reason and is '
      + 'kept as one.',
    open: 'Open',
    closed: 'Closed on {date}',
    state: 'State',
    close: 'Close',
    reopen: 'Reopen',
  },
  policyNumber: {
    eligibility: { 'technical-staff-min': 'Technical staff from which a host is eligible' },
    leadership: { 'term-years': 'Term of the leaders, years' },
    dormancy: { 'quiet-months': 'Months without an activity until quiet' },
    workstations: {
      'term-years-min': 'Shortest agreement of a workstation, years',
      'term-years-max': 'Longest agreement of a workstation, years',
      'stations-per-academician-max': 'Stations of an academician not retired',
      'stations-per-retired-academician-max': 'Stations of a retired academician',
      'months-per-year-min': 'Months a year at a station, at least',
      'expiring-within-days': 'Days before its end from which an agreement is expiring',
    },
    demonstration: {
      'units-min': 'Demonstration units a year, at least',
      'units-max': 'Demonstration units a year, at most',
      'grant-min-fen': 'Smallest grant',
      'grant-max-fen': 'Largest grant',
    },
  },
}

export default en
