import type zh from '../zh/honour'

const en: typeof zh = {
  honour: {
    title: 'Talent and honours',
    hint: 'Units nominate, districts recommend, the city accepts within the places, honours follow',
    figures: 'The year',
    programmes: 'Programmes and places',
    all: 'Nominations',
    nomination: 'Nomination',
    programme: 'Programme',
    unit: 'Nominated by',
    level: 'Level',
    since: 'Stage since',
    search: 'Unit or title of a work',
    given: '{given} of {of} places given',
    unlimited: '{given} accepted',
    nominations: 'Nominated',
    recommended: 'Recommended',
    accepted: 'Accepted',
    honoured: 'Honoured',
    person: 'Nominee',
    work: 'Work or title',
    nominatedOn: 'Nominated on',
    result: 'Recommendation and result',
    opinion: 'Opinion of the district',
    place: 'Place',
    hasPlace: 'holds a place of the period',
    honour: 'Honour',
    conferred: '{level}, {date}',
    number: 'Document or certificate',
    notYet: 'not yet',
    noRules: 'The policy in force has no programmes or commendations.',
    sent: 'Nominated; it is in the list in a moment.',
  },
}

export default en
