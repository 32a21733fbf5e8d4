import type { Questionnaire, TriageOption } from '../schema/questionnaire.js';
import { idsOf, outlineOfCheck } from './check-outline.js';

type Answers = Readonly<Record<string, unknown>>;

/** Where an answer leads ('' is the end); with a condition: where it leads after `answer` at `node`, and where else. */
type Way = readonly [to: string] | readonly [to: string, node: string, answer: string, otherwise: string];

/** As much of a questionnaire as a run needs to go on: ids, but no texts. */
export interface Outline {
  /** Questions, or the triage's nodes, in order. */
  readonly ids: readonly string[];
  /** What every question accepts. */
  readonly answers: readonly (number | string)[];
  /** Questions that accept "does not apply" as well. */
  readonly na: readonly string[];
  /** Triage only: where each answer of each node leads. */
  readonly ways: Readonly<Record<string, Readonly<Record<string, Way>>>> | null;
}

export function outlineOf(questionnaire: Questionnaire): Outline {
  if (questionnaire.kind === 'triage') {
    const { nodes, leaves } = questionnaire;
    const end = ({ to, leaf }: Pick<TriageOption, 'to' | 'leaf'>) =>
      to ?? leaves.find(({ id }) => id === leaf)?.ask ?? '';
    const way = (option: TriageOption): Way =>
      option.when
        ? [end(option), option.when.node, option.when.answer, end(option.otherwise!)]
        : [end(option)];
    const ways = nodes.map(({ id, options }) => [id, Object.fromEntries(options.map((o) => [o.id, way(o)]))]);
    return { ids: idsOf(nodes), answers: [], na: [], ways: Object.fromEntries(ways) };
  }
  return outlineOfCheck(questionnaire);
}

/** All questions; in the triage the nodes that the answers lead along, up to the first one without an answer. */
export function pathOf(outline: Outline, answers: Answers): readonly string[] {
  const { ids, ways } = outline;
  if (!ways) return ids;
  const path = [];
  for (let node = ids[0]!; node;) {
    path.push(node);
    if (!accepts(outline, node, answers[node])) break;
    const [to, earlier, answer, otherwise] = ways[node]![answers[node] as string]!;
    node = earlier && answers[earlier] !== answer ? otherwise! : to;
  }
  return path;
}

/** Whether a question, or node, of this questionnaire offers the answer. */
export function accepts({ answers, na, ways }: Outline, id: string, answer: unknown): boolean {
  if (ways) return typeof answer === 'string' && Object.hasOwn(ways[id]!, answer);
  return answers.includes(answer as string) || (answer === 'na' && na.includes(id));
}

/** The answers along the path, in its order; others are left behind. */
export function answersAlong<Value>(path: readonly string[], answers: Readonly<Record<string, Value>>) {
  return Object.fromEntries(path.flatMap((id) => (id in answers ? [[id, answers[id]!]] : [])));
}
