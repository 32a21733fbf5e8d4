import type { RunStrings } from '../strings.js';

export const strings: RunStrings = {
  progress: 'Progress',
  position: (index, total) => `${index} of ${total}`,
  questionState: (index, text, answered) => `Question ${index}, ${answered ? 'answered' : 'open'}: ${text}`,

  resumed: (index, total) => `Welcome back, question ${index} of ${total}.`,
  refused: (kept) =>
    kept
      ? `This check has changed since your last visit. ${kept} of your answers still fit and are kept.`
      : 'Your last visit could not be continued. You can start afresh.',
  startAgain: 'Start again',

  review: 'Check your answers',
  openQuestions: (open) =>
    open === 1
      ? 'One question is still open. It will count as “I don’t know”.'
      : `${open} questions are still open. They will count as “I don’t know”.`,
  openStatements: (open) =>
    open === 1
      ? 'One statement is still open. Without it there may be no result.'
      : `${open} statements are still open. Without them there may be no result.`,
  allAnswered: 'Every question has an answer. You can still change any of them.',
  open: 'Open',
  change: 'Change',
  finish: 'See the result',

  result: 'Your result',
  stage: (index, name) => `Stage ${index}, ${name}`,
  score: (score) => `${score} of 100`,
  dimension: 'Dimension',
  scoreColumn: 'Score',
  notAssessed: 'not assessed',
  insufficient: 'Not enough answers for a result yet.',
  doesNotFit: 'This check does not fit your situation.',
  actions: 'What to do next',
};
