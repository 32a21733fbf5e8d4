/** The words of the catalog. A locale that misses one does not compile. */
export interface CatalogStrings {
  // Where to begin
  readonly unsure: string;
  readonly unsureHow: string;
  readonly unsureStart: string;

  // Looking for a check
  readonly area: string;
  readonly role: string;
  readonly allAreas: string;
  readonly allRoles: string;
  readonly areas: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  shown(shown: number, total: number): string;
  readonly showAll: string;
  none(area: string, role: string): string;
  /** Leads from an empty list to what there is for one of the two. */
  allOf(name: string, count: number): string;
  readonly companionsHow: string;

  // A card
  readonly audience: string;
  readonly goOn: string;
  readonly showResult: string;
  readonly again: string;
  readonly back: string;
  readonly close: string;
  stage(index: number): string;
  readonly noResult: string;
  readonly earlier: string;

  // What is remembered
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
