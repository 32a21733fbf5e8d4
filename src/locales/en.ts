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

  progress: 'Progress',
  position: (index, total) => `${index} of ${total}`,
  questionState: (index, text, answered) => `Question ${index}, ${answered ? 'answered' : 'open'}: ${text}`,

  review: 'Check your answers',
  openQuestions: (open) =>
    open === 1
      ? 'One question is still open. It will count as “I don’t know”.'
      : `${open} questions are still open. They will count as “I don’t know”.`,
  allAnswered: 'Every question has an answer. You can still change any of them.',
  open: 'Open',
  change: 'Change',
  finish: 'See the result',

  resumed: (index, total) => `Welcome back, question ${index} of ${total}.`,
  refused: (kept) =>
    kept
      ? `This check has changed since your last visit. ${kept} of your answers still fit and are kept.`
      : 'Your last visit could not be continued. You can start afresh.',
  startAgain: 'Start again',

  result: 'Your result',
  stage: (index, name) => `Stage ${index}, ${name}`,
  score: (score) => `${score} of 100`,
  dimension: 'Dimension',
  scoreColumn: 'Score',
  notAssessed: 'not assessed',
  insufficient: 'Not enough answers for a result yet.',
  doesNotFit: 'This check does not fit your situation.',
  actions: 'What to do next',

  loadFailed: 'This part could not be loaded.',
  tryAgain: 'Try again',
};
