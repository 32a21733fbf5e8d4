import type { ResultProblem } from '../result/index.js';

/** The words of what is compared, beyond those of a result. They load with the first results. */
export interface ComparedStrings {
  // What was left out, and where it stood
  readonly skipped: string;
  line(number: number): string;
  readonly problems: Readonly<Partial<Record<ComparisonProblem, string>>>;
  duplicate(number: number): string;

  // Over time
  before(day: string): string;
  after(day: string): string;
  both(before: string, after: string): string;
  fromTo(before: number, after: number): string;
  /** The same stage, with a score that has clearly moved. */
  still(stage: number, up: boolean): string;
  readonly noClear: string;
  score(before: number, after: number): string;
  stageOnly(before: number, after: number): string;
  between(count: number): string;
  readonly moved: string;
  readonly beforeColumn: string;
  readonly afterColumn: string;
  rule(score: number, dimension: number): string;

  // Several people
  headline(people: number, differ: number): string;
  readonly differ: string;
  readonly lowest: string;
  readonly middle: string;
  readonly highest: string;
  known(rated: number, people: number): string;
  readonly pooled: string;
  readonly all: string;

  // The agenda
  readonly agenda: string;
  readonly print: string;
  minutes(count: number): string;
  readonly opening: string;
  readonly openingHow: string;
  readonly agree: string;
  readonly agreeHow: string;
  readonly apart: string;
  readonly apartHow: string;
  readonly none: string;
  readonly decide: string;
  readonly decideHow: string;
  readonly keep: string;
  readonly who: string;
  readonly later: string;
}

/** Why something was left out. Those that a result has too are said in its words, unless there are others here. */
export type ComparisonProblem =
  ResultProblem | 'duplicate' | 'no-stages' | 'pooled' | 'too-large' | 'too-many';
