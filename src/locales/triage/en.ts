import type { TriageStrings } from './strings.js';

export const strings: TriageStrings = {
  choose: 'Choose an answer to go on.',

  resumed: 'Welcome back. Your answers so far are kept.',
  refused: 'Your last visit could not be continued as it was. Answers that still fit are kept.',
  startAgain: 'Start again',

  firstMove: 'First move',
  noHelp: 'What would not help',
  path: 'How you got here',
  pathHint: 'Choose an answer to change it. What came after it is asked again.',
  checks: 'Check this next',
  offers: 'Ways to go on',
  honesty:
    'This is a snapshot from one person’s answers. It shows where to look; it proves nothing and certifies nothing. It was not checked against data from your systems.',
};
