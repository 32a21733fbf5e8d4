/** The words of the triage beyond a question. They load with its end. A locale that misses one does not compile. */
export interface TriageStrings {
  /** Said when somebody goes on without an answer. */
  readonly choose: string;

  // Coming back
  readonly resumed: string;
  readonly refused: string;
  readonly startAgain: string;

  // The end
  readonly firstMove: string;
  readonly noHelp: string;
  readonly path: string;
  readonly pathHint: string;
  readonly checks: string;
  readonly offers: string;
  readonly honesty: string;
}
