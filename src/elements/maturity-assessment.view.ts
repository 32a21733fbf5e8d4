import type { SelfPlacement } from '../catalog/index.js';
import type { SessionState } from '../core/session-begin.js';
import type { SessionAction } from '../core/session.js';
import type { Strings } from '../locales/index.js';
import type { Snapshot, StageIndex } from '../schema/snapshot.js';
import type { Session } from '../session-context/session-context.js';
import type { AskedQuestion } from './maturity-question.js';

/** Questions as they are asked: with answers of their own, or on the scale that all statements share. */
export interface AskedQuestions {
  readonly id: string;
  readonly kind: 'staged' | 'banded';
  readonly questions: readonly (AskedQuestion & { readonly options?: readonly string[] })[];
  readonly scale?: readonly string[];
}

/** What one question at a time is drawn from: a check's, or the triage's. */
export interface StepsView {
  readonly session: {
    readonly questionnaire: AskedQuestions;
    readonly state: Pick<SessionState, 'answers' | 'position' | 'selfPlacement'>;
  };
  readonly strings: Strings;
  /** The language the questionnaire is in, which may not be the interface's. */
  readonly contentLang: string;
  readonly shown: Shown;
  send(action: { type: 'back' | 'next' }): void;
}

/** What every view of the assessment draws from. A view is a plain function of it. */
export interface RunView extends StepsView {
  readonly session: Session;
  readonly origin: 'new' | 'resumed' | 'refused';
  readonly snapshot: Snapshot | null;
  readonly placement: SelfPlacement;
  /** The placement chosen so far. */
  readonly placed: StageIndex | null;
  send(action: SessionAction): void;
  start(): void;
  place(stage: StageIndex | null): void;
  finish(): void;
  restart(): void;
}

/** The question in front, the one that leaves beneath it, and which of the two places is in front. */
export interface Shown {
  readonly index: number;
  readonly before: number;
  readonly side: 0 | 1;
}

/** A question's own five answers, or the scale that all statements share. */
export function optionsOf(
  { scale }: AskedQuestions,
  { options }: AskedQuestions['questions'][number],
): readonly string[] {
  return options ?? scale ?? [];
}
