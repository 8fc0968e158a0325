import type zh from '../zh/advice'

const en: typeof zh = {
  advice: {
    title: 'Think tank',
    hint: 'Experts advise on decisions; what they advise is handed in and taken up',
    figures: 'The think tank',
    thinkTank: 'Think tank',
    advisers: 'Experts',
    noAdvisers: 'No expert advises yet',
    products: 'Advice',
    none: 'Nothing is handed in yet',
    submitted: 'Handed in this year',
    adopted: 'Taken up this year',
    taken: '{form} ({by}, {date})',
    announcements: 'Announcements',
    noAnnouncements: 'Nothing is announced',
  },
}

export default en
