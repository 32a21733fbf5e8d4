/** One card of the catalog: what a visitor wants to know before opening a check. */
export interface CatalogEntry {
  readonly id: string;
  readonly version: string;
  readonly kind: 'staged' | 'banded';
  readonly group: string;
  readonly title: string;
  readonly promise: string;
  readonly audience: readonly string[];
  readonly roles: readonly string[];
  readonly minutes: number;
  readonly questions: number;
  /** The failure patterns this check has enough questions for. */
  readonly indicates: readonly string[];
}
