/** The words of the first screen and of a question. A locale that misses one does not compile. */
export interface Strings {
  /** The BCP 47 tag of these words. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';

  // The start
  length(questions: number, minutes: number): string;
  readonly advice: string;
  /** The same for checks on which every statement is rated. */
  readonly adviceRated: string;
  readonly privacy: string;
  readonly start: string;
  readonly skip: string;

  // One question
  readonly dontKnow: string;
  doesNotApply(reason: string): string;
  readonly back: string;
  readonly next: string;

  // What can go wrong
  readonly loadFailed: string;
  readonly tryAgain: string;
}

/** The words of everything after the first question. They load while it is answered. */
export interface RunStrings {
  // Progress
  readonly progress: string;
  position(index: number, total: number): string;
  questionState(index: number, text: string, answered: boolean): string;

  // Coming back
  resumed(index: number, total: number): string;
  refused(kept: number): string;
  readonly startAgain: string;

  // Review
  readonly review: string;
  openQuestions(open: number): string;
  /** Where statements are rated: what is open counts as nothing. */
  openStatements(open: number): string;
  readonly allAnswered: string;
  readonly open: string;
  readonly change: string;
  readonly finish: string;

  // The plain result
  readonly result: string;
  stage(index: number, name: string): string;
  score(score: number): string;
  readonly dimension: string;
  readonly scoreColumn: string;
  readonly notAssessed: string;
  readonly insufficient: string;
  readonly doesNotFit: string;
  readonly actions: string;
}
