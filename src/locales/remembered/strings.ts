/** The words for results that the catalog remembers. They load only where it does. */
export interface RememberedStrings {
  // A check that is done
  readonly again: string;
  stage(index: number): string;
  readonly noResult: string;
  /** The tag that dates are written by. */
  readonly dates: string;
  readonly earlier: string;

  // Where results are kept
  readonly kept: string;
  readonly forget: string;
  readonly forgotten: string;
  readonly undo: string;

  // Several results together
  readonly together: string;
  pooled(results: number): string;
  /** Said of valid results that are not part of it. */
  leftOut(results: number, days: number): string;
  readonly noPattern: string;
  /** Whether a pattern is there. */
  readonly found: Readonly<Record<'indicated' | 'possible' | 'not-indicated' | 'not-assessed', string>>;
  readonly byGate: string;
  evidence(strength: number, lows: number): string;
  readonly sideBySide: string;
}
