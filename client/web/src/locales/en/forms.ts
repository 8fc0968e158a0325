import type zh from '../zh/forms'

const en: typeof zh = {
  form: {
    send: 'Submit',
    sending: 'Submitting…',
    cancel: 'Cancel',
    optional: 'optional',
    choose: 'Choose',
    add: 'Add a line',
    remove: 'Remove this line',
    line: 'Line {number}',
    missing: 'Fill in “{field}”.',
    none: 'Leave out',
    searchHost: 'Type a name to find a host',
    noHost: 'No such host',
    done: '“{command}” is done',
    repeated: 'This was submitted before; it is not recorded twice.',
    changed: 'Somebody else changed this just now; the page is up to date again. Check and submit.',
    unknownOutcome: 'No answer came. Submit again later: it will not be recorded twice.',
    more: 'More',
    confirm: 'Check and submit.',
  },
  quick: {
    title: 'Quick entry of activities',
    who: 'On behalf of',
    whoDistrict: '{name} (the district itself)',
    whoAssociation: 'An association',
    done: 'Recorded: {category}, sessions {sessions}, participants {participants}',
  },
}

export default en
