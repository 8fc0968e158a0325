import type zh from '../zh/shell'

const en: typeof zh = {
  app: {
    name: 'Association network',
    title: '{city} association network',
    skip: 'Skip to the main content',
    simulated: 'Simulated data: the figures on this page come from a simulation.',
    asOf: 'Figures as recorded at the end of {date}; they do not move.',
    now: 'Back to now',
    policy: 'Policy in force',
    version: 'Version {version}',
    loading: 'Loading…',
    menu: 'Main navigation',
  },
  nav: {
    city: 'City',
    enterprises: 'Associations',
    workstations: 'Workstations',
    projects: 'Projects',
    panels: 'Panels',
    returns: 'Return',
    assessments: 'Assessment',
    services: 'Services',
    homes: 'Homes',
    demonstration: 'Demonstration',
    nominations: 'Talent',
    policy: 'Policy',
    history: 'Record',
  },
  setting: {
    language: '中文',
    languageHint: 'Switch to Chinese',
    dark: 'Dark',
    light: 'Light',
    themeDark: 'Switch to dark',
    themeLight: 'Switch to light',
  },
  live: {
    connecting: 'Connecting',
    live: 'Live',
    reconnecting: 'Reconnecting',
    off: 'Not live',
  },
  fault: {
    title: 'No data could be read',
    connection: 'The server cannot be reached. Reading goes on by itself when it is back.',
    unexpected: 'Something went wrong on this page. Reload and try again.',
    notFound: 'Not found',
    notFoundHint: 'The address may be wrong, or what it named is no longer there.',
    stale: 'The server cannot be reached; what was read before is shown.',
    retry: 'Try again',
    home: 'To the city page',
    clause: 'Basis: “{phrase}”',
  },
  empty: {
    title: 'No data yet',
    list: 'Nothing matches',
    listHint: 'Widen the search or the filters.',
  },
}

export default en
