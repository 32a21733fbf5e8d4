import type { TriageStrings } from './strings.js';

export const strings: TriageStrings = {
  choose: 'Choose an answer to go on.',

  resumed: 'Welcome back. Your answers so far are kept.',
  refused: (kept) =>
    kept
      ? 'These questions have changed since your last visit. The answers that still fit are kept.'
      : 'Your last visit could not be continued. You can start afresh.',
  startAgain: 'Start again',

  firstMove: 'First move',
  noHelp: 'What would not help',
  path: 'How you got here',
  pathHint: 'Choose an answer to change it. What came after it is asked again.',
  checks: 'Check this next',
  openCheck: 'Open this check',
  closeCheck: 'Close this check',
  offers: 'Ways to go on',
  honesty: (questions) =>
    `This is a snapshot from one person’s ${questions === 1 ? 'answer to one question' : `answers to ${questions} questions`}. It shows where to look; it proves nothing and certifies nothing. It was not checked against data from your systems.`,
};
