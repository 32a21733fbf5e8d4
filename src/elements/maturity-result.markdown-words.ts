/** The words that neither the model nor the questionnaire has. */
export interface MarkdownWords {
  number(value: number): string;
  stage(index: number, name: string): string;
  score(score: number): string;
  total(total: number, max: number): string;
  readonly dimension: string;
  readonly scoreColumn: string;
  readonly stageColumn: string;
  readonly failure: string;
  readonly pointsColumn: string;
  points(sum: number, max: number): string;
  readonly notAssessed: string;
  readonly lowest: string;
  readonly betweenDimensions: string;
  readonly insufficient: string;
  readonly signals: string;
  readonly firstMove: string;
  readonly actions: string;
  readonly urgency: string;
  answered(question: string, answer: string): string;
  readonly phases: string;
  readonly offers: string;
  readonly honesty: string;
  readonly identicalAnswers: string;
  readonly fast: string;
  readonly method: string;
  readonly reopen: string;
}

export const englishMarkdownWords: MarkdownWords = {
  number: String,
  stage: (index, name) => `Stage ${index}, ${name}`,
  score: (score) => `${score} of 100`,
  total: (total, max) => `${total} of ${max}`,
  dimension: 'Dimension',
  scoreColumn: 'Score',
  stageColumn: 'Stage',
  failure: 'Possible failure',
  pointsColumn: 'Points (more is better)',
  points: (sum, max) => `${sum} of ${max}`,
  notAssessed: 'not assessed',
  lowest: 'lowest',
  betweenDimensions: 'Between the dimensions',
  insufficient: 'Not enough answers for a result yet.',
  signals: 'Your answers also show',
  firstMove: 'First move',
  actions: 'What to do next',
  urgency: 'When',
  answered: (question, answer) => `Asked: ${question} Your answer: ${answer}`,
  phases: 'The way on',
  offers: 'Ways to go on',
  honesty: 'What this result is',
  identicalAnswers: 'All answers are the same. If that was a quick try, take the check again at leisure.',
  fast: 'This took under a minute. If that was a quick try, take the check again at leisure.',
  method: 'How this is scored',
  reopen: 'Open this result again',
};
