import type { SelfPlacement } from '../catalog/index.js';
import type { SessionAction } from '../core/session.js';
import type { Strings } from '../locales/index.js';
import type { Question } from '../schema/questionnaire.js';
import type { Snapshot, StageIndex } from '../schema/snapshot.js';
import type { Check } from '../catalog/index.js';
import type { Session } from '../session-context/session-context.js';

/** What every view of the assessment draws from. A view is a plain function of it. */
export interface RunView {
  readonly session: Session;
  readonly origin: 'new' | 'resumed' | 'refused';
  readonly snapshot: Snapshot | null;
  readonly strings: Strings;
  /** The language the questionnaire is in, which may not be the interface's. */
  readonly contentLang: string;
  readonly placement: SelfPlacement;
  /** The placement chosen so far. */
  readonly placed: StageIndex | null;
  readonly shown: Shown;
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
export function optionsOf(check: Check, question: Question): readonly string[] {
  return 'options' in question ? question.options : 'scale' in check ? check.scale : [];
}
