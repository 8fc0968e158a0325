export default {
  calendar: {
    title: 'Calendar and reminders',
    hint: 'What the documents ask for in the coming year; what was missed comes first.',
    role: 'Whose work',
    everyone: 'Everybody’s',
    wholeCity: 'The whole city',
    missed: 'Missed',
    noneMissed: 'Nothing is past its day.',
    count: 'Items: {count}',
    open: '{count} to do',
    state: { upcoming: 'Later', due: 'Soon', missed: 'Missed', done: 'Done' },
  },
}
