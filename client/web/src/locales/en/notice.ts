import type zh from '../zh/notice'

const en: typeof zh = {
  notice: {
    label: 'Notices',
    labelNew: 'Notices, {count} new',
    duties: 'Duties with a day',
    due: 'Due soon',
    dueOf: '{shown} of {total} shown',
    late: 'overdue since {date}',
    until: 'due {date}',
    happened: 'Lately',
    none: 'No notices yet',
    failed: 'The notices could not be read; try again shortly.',
    kind: {
      returned: 'returned',
      selected: 'selected',
      refused: 'not passed',
      received: 'waiting',
      answered: 'answered',
    },
  },
}

export default en
