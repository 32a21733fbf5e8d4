import type { Questionnaire } from '../schema/questionnaire.js';
import type { Answer, StageIndex } from '../schema/snapshot.js';
import type { Outline } from './session-outline.js';

// A run up to its first question. It stands by itself, because a page needs no more than this to show that question.

export type SessionPhase = 'intro' | 'self-placement' | 'asking' | 'review' | 'complete';

/**
 * One visitor's run, as plain JSON: it can be stored as it is and goes on from
 * a copy. It never refers back to the questionnaire, so a language may change on the way.
 */
export interface SessionState {
  readonly kind: Questionnaire['kind'];
  readonly questionnaire: { readonly id: string; readonly version: string };
  /** Only staged runs have a self-placement; only scored ones (not the triage) a review. */
  readonly phase: SessionPhase;
  /** Which question is shown while asking: its place among the questions, or on the way through the triage. */
  readonly position: number;
  /** Answers so far: by question, or by triage node (the option's id). What is missing was not answered yet. */
  readonly answers: Readonly<Record<string, Answer | (string & {})>>;
  readonly selfPlacement: StageIndex | null;
  readonly startedAt: string | null;
  /** When the present run was finished; null again as soon as an answer changes. */
  readonly completedAt: string | null;
  /** Counts the runs. Changing an answer of a finished run begins the next one, and so does `restart`. */
  readonly run: number;
  readonly outline: Outline;
}

export const PLACEMENTS: readonly unknown[] = [null, 1, 2, 3, 4, 5];

/** A run that nobody has begun. */
export function newSession({ kind, id, version }: Questionnaire, outline: Outline): SessionState {
  return {
    kind,
    questionnaire: { id, version },
    phase: 'intro',
    position: 0,
    answers: {},
    selfPlacement: null,
    startedAt: null,
    completedAt: null,
    run: 1,
    outline,
  };
}

/** From the intro to the self-placement, or to the first question. */
export function begun(state: SessionState, at: string): SessionState | false {
  const phase = state.kind === 'staged' ? 'self-placement' : 'asking';
  return isText(at) && { ...state, phase, position: 0, startedAt: at };
}

/** A change to a finished run begins the next one. */
export function changed(state: SessionState): SessionState {
  return state.completedAt ? { ...state, completedAt: null, run: state.run + 1 } : state;
}

/** Takes the self-placement, or null to skip it, and goes on to the questions. */
export function placed(state: SessionState, selfPlacement: StageIndex | null): SessionState | false {
  if (selfPlacement === state.selfPlacement) return state;
  return PLACEMENTS.includes(selfPlacement) && changed({ ...state, selfPlacement });
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}
