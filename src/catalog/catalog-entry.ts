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
  /** What a total can mean, by name; only where a result has a total. */
  readonly bands?: readonly { readonly id: string; readonly name: string }[];
}

/** What of a card reads differently in another language. */
export type CatalogTexts = Pick<CatalogEntry, 'title' | 'promise' | 'audience' | 'bands'>;
