import type { SessionProgress } from '../core/session.js';
import type { Strings } from '../locales/index.js';
import type { TriageStrings } from '../locales/triage/index.js';
import type { TriageNode } from '../schema/questionnaire.js';
import type { Answer } from '../schema/snapshot.js';
import type { StorageKind } from '../session-context/run-store.js';
import type { TriageSession } from '../session-context/triage-session.js';
import type { Shown, StepsView } from './maturity-assessment.view.js';
import type { EngagementOptions } from './maturity-result.engagements.js';

/** What of the triage element its views need. */
export interface TriageHost extends HTMLElement {
  readonly storage: StorageKind;
  readonly context: Record<string, string>;
  readonly engagements: EngagementOptions | null;
  start(): void;
  restart(): void;
  goTo(node: string): void;
}

/** What every view of the triage draws from. A view is a plain function of it. */
export interface TriageView {
  readonly session: TriageSession;
  readonly progress: SessionProgress;
  readonly origin: 'new' | 'resumed' | 'refused';
  readonly strings: Strings;
  readonly words: TriageStrings;
  /** The language the triage is in, which may not be the interface's. */
  readonly locale: string;
  /** The nodes in front and beneath it, by their place in the triage. */
  readonly shown: Shown;
  readonly host: TriageHost;
  send(action: { type: 'back' | 'next' }): void;
}

/** The id of "I don't know", which is shown apart from the answers. */
const UNKNOWN = 'dk';

/** The answers that are shown as rows with a number. */
function offered({ options }: TriageNode) {
  return options.filter(({ id }) => id !== UNKNOWN);
}

/** The option that a question means by its place, or by 'dk'. */
export function optionAt(node: TriageNode, place: Answer): string {
  return typeof place === 'number' ? offered(node)[place]!.id : place;
}

/** The place of an option; none is at -1. */
function placeOf(node: TriageNode, answer: unknown): Answer {
  return answer === UNKNOWN ? answer : (offered(node).findIndex(({ id }) => id === answer) as Answer);
}

/**
 * The triage as the assessment's steps draw a check: its nodes as questions,
 * their answers by place, and the triage's own words for "I don't know".
 */
export function stepsOf({ locale, session, shown, strings, send }: TriageView): StepsView {
  const { questionnaire, state } = session;
  const { id, leaves, nodes } = questionnaire;
  const unknown = nodes[shown.index]?.options.find((option) => option.id === UNKNOWN)?.text;
  return {
    session: {
      questionnaire: {
        id,
        kind: unknown ? 'staged' : 'banded', // a banded question has no "I don't know"
        questions: nodes.map((node, index) => ({
          ...node,
          // The answers of a leaf's own question may need more room, which is not kept free before it is asked.
          options:
            index !== shown.index && leaves.some(({ ask }) => ask === node.id)
              ? []
              : offered(node).map(({ text }) => text),
        })),
      },
      state: {
        ...state,
        answers: Object.fromEntries(nodes.map((node) => [node.id, placeOf(node, state.answers[node.id])])),
      },
    },
    strings: { ...strings, tag: locale, dontKnow: unknown ?? '' },
    contentLang: locale,
    shown,
    send,
  };
}

/** The leaf that asks the present question itself. */
export function leafAsking({ progress, session }: TriageView) {
  return session.questionnaire.leaves.find(({ ask }) => ask && ask === progress.current);
}
