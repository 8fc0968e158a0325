import type zh from '../zh/desk'

const en: typeof zh = {
  desk: {
    title: 'Desk',
    common: 'Entered often',
    due: 'What is due',
    nothingDue: 'Nothing falls due in the coming three months.',
    changed: 'Since your last visit',
    since: 'Last visit: {at}',
    nothingChanged: 'Nothing has changed.',
    toAnswer: 'Services and requests to answer ({count})',
    toAccept: 'Recommended people to decide on ({count})',
    toRecognise: 'Homes to recognise ({count})',
    toDecide: 'Assessments to decide ({count})',
    toAward: 'Projects recommended for awards ({count})',
    toRecommend: 'Applications for homes to review ({count})',
    toAdmit: 'Projects to admit ({count})',
    toReview: 'Nominations to recommend ({count})',
    toCheck: 'Self-scores to review ({count})',
    toFound: 'Associations being prepared ({count})',
    returned: 'Returned: complete and hand in again ({count})',
    refused: 'Not admitted: change and propose again ({count})',
    running: 'Projects under way ({count})',
    toConfirm: 'Answered: please confirm ({count})',
    asked: 'Asked, waiting for an answer ({count})',
    panels: 'Panels that you sit on',
  },
  wall: {
    city: 'The whole city',
    districts: 'Choose a district',
    previous: 'District before',
    next: 'Next district',
    rest: 'Hold',
    go: 'Go on',
    leave: 'Back to the overview',
    lost: 'The connection is lost and being opened again; these are the figures from before.',
  },
}

export default en
