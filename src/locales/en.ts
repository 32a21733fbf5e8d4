import type { Strings } from './strings.js';

const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

export const strings: Strings = {
  tag: 'en',
  dir: 'ltr',

  length: (questions, minutes) => `${questions} questions, about ${WORDS[minutes] ?? minutes} minutes`,
  advice: 'Answer for what actually happens, not for what is planned. “I don’t know” is a good answer.',
  adviceRated: 'Answer for what actually happens, not for what is planned.',
  privacy: 'Your answers are scored in this browser. Only the page you are on receives the result.',
  start: 'Start',
  skip: 'Skip this',

  dontKnow: 'I don’t know',
  doesNotApply: (reason) => `Does not apply: ${reason}`,
  back: 'Back',
  next: 'Next',

  loadFailed: 'This part could not be loaded.',
  tryAgain: 'Try again',
};
