// What is needed once there is something to compare: reading it, checking it, drawing it.
export { loadComparedStrings } from '../locales/compared/index.js';
export { agendaSheet } from './maturity-comparison.agenda.js';
export { collect } from './maturity-comparison.collect.js';
export { groupOf } from './maturity-comparison.group.js';
export { lateStyles } from './maturity-comparison.late.styles.js';
export { readSetLink, setLink } from './maturity-comparison.link.js';
export { peopleView } from './maturity-comparison.people.js';
export { readFiles, readGiven, readText, type Candidate } from './maturity-comparison.read.js';
export { linesOf, skippedView } from './maturity-comparison.skipped.js';
export { timeView } from './maturity-comparison.time.js';
