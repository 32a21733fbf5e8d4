import type { ComparisonStrings } from './strings.js';

export const strings: ComparisonStrings = {
  dates: 'en',

  title: 'Compare results',
  intro:
    'Add results of the same check: two of one team, or those of three people and more. Each has a link and data to download. Nothing you add leaves this browser.',
  mode: 'What is compared?',
  time: 'One team, over time',
  people: 'Several people',
  oneResult: 'One result is here. Add an earlier or a later one.',
  fewPeople: (have, need) =>
    `${have} of ${need} people are here. With fewer, a result of all would show what one of them answered.`,

  results: (count) => `Results (${count})`,
  field: 'Links or codes, one on each line',
  add: 'Add',
  files: 'Choose files',
  drop: 'Or drop files here.',
  person: (number) => `Person ${number}`,
  remove: 'Remove',
  changed: (added, skipped, results) =>
    `${added} added, ${skipped ? `${skipped} left out, ` : ''}${results} in all.`,
  link: 'Copy a link to all',
  linkCopied:
    'Link copied. It holds the answers of all, without names; whoever opens it sees this comparison.',

  result: (number) => `Result ${number}`,
};
