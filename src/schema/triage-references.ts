import type { Path, Report } from './issues.js';
import {
  asObject,
  entriesOf,
  idsOf,
  reportDuplicates,
  reportUnknown,
  type Entry,
  type Loose,
} from './loose.js';
import type { KnownIds } from './model-references.js';
import { checkWays } from './triage-ways.js';

export function checkTriage(document: Loose, known: KnownIds, report: Report): void {
  const nodes = entriesOf(document, 'nodes');
  const leaves = entriesOf(document, 'leaves');
  reportDuplicates([...nodes, ...leaves], 'node or leaf', report);
  for (const { value, path } of nodes) reportDuplicates(entriesOf(value, 'options', path), 'answer', report);

  const asked = new Set<unknown>(leaves.map(({ value }) => value.ask).filter((id) => id !== undefined));
  for (const node of nodes) checkNode(node, asked.has(node.value.id), nodes, leaves, report);
  for (const leaf of leaves) checkLeaf(leaf, idsOf(nodes), known, report);
  checkWays(nodes, leaves, report);
}

function checkLeaf(
  { value, path }: Entry,
  nodes: ReadonlySet<string>,
  known: KnownIds,
  report: Report,
): void {
  reportUnknown(value.ask, nodes, 'node', [...path, 'ask'], report);
  reportUnknown(value.pattern, known.patterns, 'pattern', [...path, 'pattern'], report);
  reportUnknown(value.engagement, known.engagements, 'engagement', [...path, 'engagement'], report);
}

function checkNode(
  { value, path }: Entry,
  askedByLeaf: boolean,
  nodes: readonly Entry[],
  leaves: readonly Entry[],
  report: Report,
): void {
  for (const option of entriesOf(value, 'options', path)) {
    if (askedByLeaf) checkLastAnswer(option, report);
    else checkAnswer(option, nodes, leaves, report);
  }
}

/** A node that a leaf asks ends the triage: its answers only say what to take next. */
function checkLastAnswer({ value, path }: Entry, report: Report): void {
  if (!Array.isArray(value.next))
    report([...path, 'next'], 'is missing', 'List the questionnaires to take next.');
  for (const field of ['to', 'leaf', 'confidence', 'when', 'otherwise']) {
    if (value[field] !== undefined) {
      report([...path, field], 'leads on from a node that a leaf asks', 'Remove it: the triage ends here.');
    }
  }
}

function checkAnswer(
  { value, path }: Entry,
  nodes: readonly Entry[],
  leaves: readonly Entry[],
  report: Report,
): void {
  checkTarget(value, path, nodes, leaves, report);
  if (value.next !== undefined) {
    report(
      [...path, 'next'],
      'stands at a node that no leaf asks',
      'Remove it, or let a leaf ask this node.',
    );
  }
  if ((value.when === undefined) !== (value.otherwise === undefined)) {
    report(path, 'has only one of "when" and "otherwise"', 'Write both or neither.');
  }
  if (value.otherwise !== undefined) {
    checkTarget(asObject(value.otherwise), [...path, 'otherwise'], nodes, leaves, report);
  }
  if (value.when !== undefined) checkCondition(asObject(value.when), [...path, 'when'], nodes, report);
}

function checkCondition(when: Loose, path: Path, nodes: readonly Entry[], report: Report): void {
  reportUnknown(when.node, idsOf(nodes), 'node', [...path, 'node'], report);
  const earlier = nodes.find(({ value }) => value.id === when.node);
  if (!earlier) return;
  reportUnknown(
    when.answer,
    idsOf(entriesOf(earlier.value, 'options')),
    'answer',
    [...path, 'answer'],
    report,
  );
}

function checkTarget(
  target: Loose,
  path: Path,
  nodes: readonly Entry[],
  leaves: readonly Entry[],
  report: Report,
): void {
  if ((target.to === undefined) === (target.leaf === undefined)) {
    report(path, 'does not lead to exactly one place', 'Write either "to" (a node) or "leaf".');
  }
  reportUnknown(target.to, idsOf(nodes), 'node', [...path, 'to'], report);
  reportUnknown(target.leaf, idsOf(leaves), 'leaf', [...path, 'leaf'], report);

  const leaf = leaves.find(({ value }) => value.id === target.leaf && target.leaf !== undefined);
  const needed = leaf !== undefined && leaf.value.pattern !== null;
  if (needed && target.confidence === undefined) {
    report([...path, 'confidence'], 'is missing', 'Say "clear", "likely" or "tentative".');
  }
  if (!needed && target.confidence !== undefined) {
    report([...path, 'confidence'], 'stands without a pattern', 'Remove it.');
  }
}
