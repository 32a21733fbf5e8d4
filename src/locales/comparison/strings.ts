/** The words of the list of results, and of the ways to add more. A locale that misses one does not compile. */
export interface ComparisonStrings {
  /** The language tag that dates are written in, with its own digits. */
  readonly dates: string;

  // What is compared
  readonly title: string;
  readonly intro: string;
  readonly mode: string;
  readonly time: string;
  readonly people: string;
  /** Said while there is one result of a team. */
  readonly oneResult: string;
  /** Said while there are fewer people than may be shown together. */
  fewPeople(have: number, need: number): string;

  // Adding and removing
  results(count: number): string;
  readonly field: string;
  readonly add: string;
  readonly files: string;
  readonly drop: string;
  person(number: number): string;
  result(number: number): string;
  readonly remove: string;
  changed(added: number, skipped: number, results: number): string;
  readonly link: string;
  readonly linkCopied: string;
}
