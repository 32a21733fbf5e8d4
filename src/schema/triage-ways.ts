import type { Report } from './issues.js';
import { asObject, entriesOf, type Entry, type Loose } from './loose.js';

/** Finds nodes and leaves that no way leads to, and ways that lead back to where they came from. */
export function checkWays(nodes: readonly Entry[], leaves: readonly Entry[], report: Report): void {
  const ways = new Map<unknown, unknown[]>();
  for (const { value } of nodes)
    ways.set(
      value.id,
      entriesOf(value, 'options').flatMap(({ value: option }) => waysFrom(option)),
    );
  for (const { value } of leaves) ways.set(value.id, value.ask === undefined ? [] : [value.ask]);

  const [first] = nodes;
  if (!first) return;
  const { reached, cyclic } = walk(ways, first.value.id);
  for (const { value, path } of [...nodes, ...leaves]) {
    if (typeof value.id !== 'string') continue;
    if (cyclic.has(value.id))
      report(path, `can lead back to itself: "${value.id}"`, 'Let every way end in a leaf.');
    if (!reached.has(value.id))
      report(path, `cannot be reached: "${value.id}"`, 'Lead an answer here, or remove it.');
  }
}

function waysFrom(option: Loose): unknown[] {
  const otherwise = asObject(option.otherwise);
  return [option.to, option.leaf, otherwise.to, otherwise.leaf].filter((id) => id !== undefined);
}

/** Visits everything once, depth first. A place met again while it is still open is part of a cycle. */
function walk(ways: ReadonlyMap<unknown, unknown[]>, start: unknown) {
  const reached = new Set<unknown>();
  const cyclic = new Set<unknown>();
  const open = new Set<unknown>();

  const visit = (place: unknown): void => {
    if (open.has(place)) cyclic.add(place);
    if (reached.has(place)) return;
    reached.add(place);
    open.add(place);
    for (const next of ways.get(place) ?? []) visit(next);
    open.delete(place);
  };
  visit(start);
  return { reached, cyclic };
}
