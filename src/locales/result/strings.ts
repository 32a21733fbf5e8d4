/** The words of the result. They load with it, while somebody answers. A locale that misses one does not compile. */
export interface ResultStrings {
  /** The BCP 47 tag of these words. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** A figure in the digits that these words are written with. */
  number(value: number): string;

  // The stage
  readonly result: string;
  stage(index: number, name: string): string;
  stageNumber(index: number): string;
  score(score: number): string;
  readonly moveOn: string;

  // The ladder
  readonly ladder: string;
  readonly stageColumn: string;
  readonly markColumn: string;
  readonly yours: string;
  readonly placed: string;
  readonly yoursAndPlaced: string;
  readonly averageAlone: string;

  // The profile
  readonly profile: string;
  readonly dimension: string;
  readonly scoreColumn: string;
  readonly lowest: string;
  readonly notAssessed: string;
  /** Said of dimensions that lie less than so many points apart. */
  closeTogether(points: number): string;

  // The pattern
  readonly pattern: string;
  readonly patternPossible: string;
  readonly firstMove: string;
  readonly noHelp: string;
  readonly alsoPresent: string;
  readonly notAssessedHere: string;
  /** Said of a pattern that this check can assess, given more answers. */
  readonly notAssessedYet: string;
  assessedBy(check: string): string;
  readonly signals: string;

  // What to do
  readonly actions: string;
  readonly behindAction: string;
  yourAnswer(answer: string): string;
  readonly dontKnow: string;
  readonly doesNotApply: string;
  readonly open: string;
  readonly findOut: string;
  readonly findOutWhy: string;
  readonly goToQuestion: string;
  readonly offers: string;

  // Not enough, or not fitting
  readonly insufficient: string;
  answered(rated: number, applicable: number): string;
  answerMore(questions: number): string;
  readonly missing: string;
  readonly goToMissing: string;
  readonly soFar: string;
  notFitting(notApplicable: number, questions: number): string;
  readonly answeredNotApplicable: string;
  readonly otherChecks: string;
  partial(dimension: string): string;

  // Totals with bands
  total(total: number, max: number): string;
  readonly bandColumn: string;
  readonly fromColumn: string;
  readonly remedy: string;
  readonly categories: string;
  readonly categoryColumn: string;
  readonly sumColumn: string;
  lows(lows: number): string;
  readonly phases: string;
  insufficientBanded(open: number): string;

  // Two axes
  quadrantPoint(x: string, xScore: number, y: string, yScore: number): string;
  readonly overall: string;

  // What it is worth
  readonly honesty: string;
  readonly identicalAnswers: string;
  readonly fast: string;
  outdated(version: string): string;

  // Why this result?
  readonly why: string;
  readonly whyIntro: string;
  readonly questionColumn: string;
  readonly levelColumn: string;
  weight(weight: number): string;
  coverage(rated: number, applicable: number): string;
  /** Said where the exact figure is not a whole one. */
  shownAs(figure: number): string;
  stageEdges(score: number, from: number, stage: string): string;
  readonly dimensionRule: string;
  readonly scoreRule: string;
  patternRule(above: number, lows: number): string;
  readonly tooFew: string;
  readonly overallScore: string;

  // Keep it
  readonly keep: string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly downloadData: string;
  readonly downloadPicture: string;
  readonly link: string;
  readonly linkCopied: string;
  /** Beside text that the visitor has to copy. */
  readonly copyYourself: string;
  readonly notDone: string;

  // Written into Markdown and on the card
  readonly betweenDimensions: string;
  readonly when: string;
  asked(question: string, answer: string): string;
  readonly reopen: string;
  stageOf(index: number, stages: number): string;

  // What can go wrong
  readonly problems: Readonly<Record<ResultProblem, { readonly title: string; readonly text: string }>>;
}

/** Why there is no result to show. */
export type ResultProblem =
  | 'tampered'
  | 'unknown-questionnaire'
  | 'invalid-questionnaire'
  | 'newer'
  | 'malformed'
  | 'malformed-code'
  | 'damaged-code'
  | 'other-questionnaire'
  | 'version-differs'
  | 'load-failed';
