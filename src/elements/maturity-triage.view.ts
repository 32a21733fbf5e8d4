import type { Check } from '../catalog/index.js';
import type { Strings } from '../locales/index.js';
import type { TriageNode } from '../schema/questionnaire.js';
import type { TriageSnapshot } from '../schema/snapshot.js';
import type { TriageSession } from '../session-context/triage-run.js';
import type { RunView, Shown } from './maturity-assessment.view.js';

/** What every view of the triage draws from. A view is a plain function of it. */
export interface TriageView {
  readonly session: TriageSession;
  readonly origin: 'new' | 'resumed' | 'refused';
  readonly snapshot: TriageSnapshot | null;
  readonly strings: Strings;
  readonly shown: Shown;
  start(): void;
  restart(): void;
  back(): void;
  next(): void;
  go(node: string): void;
}

/** The id of "I don't know", which is shown apart from the answers. */
const UNKNOWN = 'dk';

/** The answers that are shown as rows with a number. */
function offered({ options }: TriageNode) {
  return options.filter(({ id }) => id !== UNKNOWN);
}

/** The option that a question means by its place, or by 'dk'. */
export function optionAt(node: TriageNode, place: number | string): string {
  return typeof place === 'number' ? offered(node)[place]!.id : place;
}

/**
 * The way so far as the assessment's steps draw one: its nodes as questions in
 * order, their answers by place, and the triage's own words for "I don't know".
 * With `ids`, these nodes instead of the way.
 */
export function runViewOf(view: TriageView, ids?: readonly string[]): RunView {
  const { session, shown, strings, back, next } = view;
  const { triage, locale, path, state } = session;
  const { answers } = state;
  const way = (ids ?? path).map((id) => triage.nodes.find((node) => node.id === id)!);
  const unknown = way[shown.index]?.options.find(({ id }) => id === UNKNOWN)?.text;
  const placeOf = (node: TriageNode) => offered(node).findIndex(({ id }) => id === answers[node.id]);
  const run = {
    session: {
      questionnaire: {
        ...triage,
        kind: unknown ? 'staged' : 'banded', // a banded question has no "I don't know"
        questions: way.map((node) => ({ ...node, options: offered(node).map(({ text }) => text) })),
      } as unknown as Check,
      state: {
        ...state,
        answers: Object.fromEntries(
          way
            .filter(({ id }) => id in answers)
            .map((node) => [node.id, answers[node.id] === UNKNOWN ? UNKNOWN : placeOf(node)]),
        ),
      },
    },
    strings: { ...strings, tag: locale, dontKnow: unknown ?? '' },
    contentLang: locale,
    shown,
    send: ({ type }: { type: string }) => (type === 'back' ? back() : next()),
  };
  return run as unknown as RunView; // the steps and the measuring of them need no more
}
