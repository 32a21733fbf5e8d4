import type { RememberedStrings } from './strings.js';

export const strings: RememberedStrings = {
  again: 'Take again',
  stage: (index) => `Stage ${index}`,
  noResult: 'Too few answers for a result',
  dates: 'en',
  earlier: 'earlier version',

  kept: 'Your results are kept in this browser only.',
  forget: 'Forget them',
  forgotten: 'Your results are forgotten.',
  undo: 'Undo',

  together: 'Your results together',
  pooled: (results) =>
    `A check alone has few questions about a failure pattern. Here the answers of ${results} checks speak for each pattern together. Stages and scores are never averaged: each check looks at something else.`,
  leftOut: (results, days) =>
    `${results === 1 ? 'One more result is' : `${results} more results are`} left out: older than ${days} days, or of another version of its check.`,
  noPattern: 'Taken together, no structural failure stands out. Each result names what to work on next.',
  found: {
    indicated: 'found',
    possible: 'possible',
    'not-indicated': 'not seen',
    'not-assessed': 'too few answers to tell',
  },
  byGate: 'a low answer to the question of who answers for the result',
  evidence: (strength, lows) =>
    `evidence ${strength} of 100, ${lows === 1 ? 'one low answer' : `${lows} low answers`}`,
  sideBySide: 'Side by side',
};
