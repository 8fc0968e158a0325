import type zh from '../zh/assessment'

const en: typeof zh = {
  assess: {
    title: 'Yearly assessment',
    hint: 'Associations score themselves, districts review, the city decides and ranks',
    year: 'Year',
    rank: 'Rank',
    points: 'Points',
    none: 'Nobody has scored itself yet',
    noRules: 'The policy in force sets no assessment.',
    proposed: 'Records give {points}',
    full: 'of {points}',
    evidence: 'Evidence',
    self: 'Own score',
    district: 'District',
    city: 'City',
    total: '{points} points in all',
    earned: '{points} of {max}',
    over: '{points} points, over the {max}',
    bonus: 'Bonus (at most {max})',
    each: '{points} each',
    cost: '{points} off each',
    count: 'How many',
    opinion: 'Opinion',
    submit: 'Send the self-score',
    useProposed: 'Take what the records give',
    supported: 'The best {count} get better support',
    support: 'better support',
    supportTitle: 'Better support after the assessment of {year}',
    announce: 'Publish the list',
    of: 'Assessment of {year}',
    returned: 'Sent back: {reason}',
    sent: 'Sent.',
    host: 'Host',
  },
}

export default en
