import type { ComparedStrings } from './strings.js';

export const strings: ComparedStrings = {
  skipped: 'Left out',
  line: (number) => `Line ${number}`,
  problems: {
    malformed: 'This is no result. Use the data that a result offers to download.',
    tampered:
      'The figures do not follow from the answers. Ask for the result’s link, or its data as downloaded.',
    'other-questionnaire': 'This belongs to another check. Compare it with results of that one.',
    'version-differs':
      'This is of another version of the check: its answers may mean something else. Take the check again.',
    'no-stages': 'This check has a total and no stages. Its results are not compared here.',
    pooled: 'This is a group’s result already. Add its people one by one.',
    'too-large': 'This is too large for results. Add fewer at a time.',
    'too-many': 'More than 50 results are not compared. Remove some first.',
  },
  duplicate: (number) => `This is the same result as number ${number}. It counts once; leave it out here.`,

  before: (day) => `before, ${day}`,
  after: (day) => `now, ${day}`,
  both: (before, after) => `before, ${before}, and now, ${after}`,
  fromTo: (before, after) => `From Stage ${before} to Stage ${after}`,
  still: (stage, up) => `Still Stage ${stage}, at a clearly ${up ? 'higher' : 'lower'} score`,
  noClear: 'No clear difference',
  score: (before, after) => `${before} before, ${after} now, of 100`,
  stageOnly: (before, after) =>
    `The stage reads ${after} in place of ${before}, because the score lies near an edge. Treat both as possible.`,
  between: (count) => `The first and the last result are compared. Between them: ${count}.`,
  moved: 'What moved, clearest first',
  beforeColumn: 'Before',
  afterColumn: 'Now',
  rule: (score, dimension) =>
    `Less than ${score} points in the score, or ${dimension} in a dimension, is no clear difference: answers differ by as much when nothing has changed. The results do not say whether the same people answered.`,

  headline: (people, differ) =>
    differ === 0
      ? `${people} people, and no question seen very differently`
      : `${people} people, ${differ === 1 ? 'one question' : `${differ} questions`} seen differently`,
  differ: 'Two levels or more apart',
  lowest: 'Lowest answer',
  middle: 'Middle answer',
  highest: 'Highest answer',
  known: (rated, people) => `Only ${rated} of ${people} could answer; too few to show what.`,
  pooled: 'the middle of your answers',
  all: 'All questions and middle answers',

  agenda: 'Agenda for one hour',
  print: 'Print the agenda',
  minutes: (count) => `${count} min`,
  opening: 'The result',
  openingHow: 'Everybody reads it. No discussion yet.',
  agree: 'Where you agree',
  agreeHow: 'The lowest first. Does anybody object? If not, go on.',
  apart: 'Where you differ',
  apartHow: 'What has each of you seen that leads to your answer? Look for facts, not for a middle.',
  none: 'Nothing.',
  decide: 'What to decide',
  decideHow: 'For each: do it or not, who answers for it, and by when.',
  keep: 'What to keep as it is, and when to repeat the check.',
  who: 'Who, by when:',
  later: 'If time is left:',
};
