/** The words of the catalog's cards. A locale that misses one does not compile. */
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
  readonly back: string;
  readonly close: string;
}
