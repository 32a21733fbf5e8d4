export const NOTHING: never[] = [];
Object.freeze(NOTHING);

/** A list for a snapshot; all empty ones are the same. */
export function frozenList<Entry>(list: Entry[]): Entry[] {
  return list.length === 0 ? NOTHING : (Object.freeze(list) as Entry[]);
}
