import type { Questionnaire } from '../schema/questionnaire.js';
import type { Answer, StageIndex } from '../schema/snapshot.js';
import {
  begun,
  changed,
  isText,
  newSession,
  placed,
  PLACEMENTS,
  type SessionPhase,
  type SessionState,
} from './session-begin.js';
import { accepts, answersAlong, outlineOf, pathOf } from './session-outline.js';

export type { SessionPhase, SessionState };

/**
 * - `start`: from the intro, to the self-placement (staged) or the first question.
 * - `place`: the self-placement, or null to skip it; goes on to the questions.
 * - `answer`: records; going on is a step of its own. An answer to the triage concerns the node shown
 *   and discards what came after it.
 * - `next`, `back`: along the questions. `next` leads from the last one to the review, `back` out of the review, and
 *   from the first question to a self-placement that was made. In the triage `next` needs an answer that leads on,
 *   and `back` discards the answers after the node it returns to.
 * - `go`: to a question, also out of review and result; `review`: to the list of all answers.
 * - `finish`: writes 'dk' for what is open and completes the run. The triage must have come to an end.
 * - `restart`: begins a new run without answers.
 */
export type SessionAction =
  | { type: 'start' | 'finish' | 'restart'; at: string }
  | { type: 'place'; stage: StageIndex | null }
  | { type: 'answer'; questionId: string; answer: Answer | (string & {}) }
  | { type: 'next' | 'back' | 'review' }
  | { type: 'go'; questionId: string };

/** What was not taken over from a stored run, and the answers that still fit: they are in the new state. */
export interface RefusedRun {
  readonly reason: 'other-questionnaire' | 'other-version' | 'damaged';
  readonly kept: SessionState['answers'];
}

/** How far along a run is. */
export interface SessionProgress {
  /** The question shown; null outside the questions. */
  readonly current: string | null;
  /** Its place, from 0. */
  readonly index: number;
  /** How many there are; in the triage, how many there are at most. */
  readonly total: number;
  readonly answered: number;
  /** What has no answer yet, in order; always empty in the triage. */
  readonly open: readonly string[];
  /** Nothing comes after this question but the review, or in the triage the result. */
  readonly last: boolean;
}

type Path = readonly string[];
type Applied = SessionState | false | null | undefined;

/** Banded runs have no self-placement, and the triage no review either. */
const PHASES: readonly SessionPhase[] = ['intro', 'asking', 'complete', 'review', 'self-placement'];
const PHASE_COUNT = { triage: 3, banded: 4, staged: 5 };

/** Begins a run, or goes on with a stored one. What does not fit is refused, and every answer that fits is kept. */
export function startSession(
  questionnaire: Questionnaire,
  { saved }: { saved?: unknown } = {},
): { state: SessionState; refused?: RefusedRun } {
  const state = newSession(questionnaire, outlineOf(questionnaire));
  return saved ? resume(state, saved as SessionState) : { state };
}

/** The state after an action. An action that does not apply returns the very same state; nothing ever throws. */
export function nextState(state: SessionState, action: SessionAction): SessionState {
  return applied(state, action, pathOf(state.outline, state.answers)) || state;
}

export function sessionProgress({ answers, outline, phase, position }: SessionState): SessionProgress {
  const path = pathOf(outline, answers);
  const open = path.filter((id) => !(id in answers));
  return {
    current: phase === 'asking' ? path[position]! : null,
    index: position,
    total: outline.ids.length,
    answered: path.length - open.length,
    open: outline.ways ? [] : open,
    last: position === path.length - 1 && !(outline.ways && open[0]),
  };
}

function applied(state: SessionState, action: SessionAction, path: Path): Applied {
  const { outline, phase, position, run, selfPlacement } = state;
  const asking = phase === 'asking';
  const running = asking || phase === 'review' || phase === 'complete';
  const overview = outline.ways ? 'asking' : 'review';

  switch (action?.type) {
    case 'start':
      return phase === 'intro' && begun(state, action.at);
    case 'restart':
      return begun(
        { ...state, answers: {}, selfPlacement: null, completedAt: null, run: run + 1 },
        action.at,
      );
    case 'place':
      return phase === 'self-placement' && placed({ ...state, phase: 'asking' }, action.stage);
    case 'answer':
      return running && answered(state, path, action.questionId, action.answer);
    case 'next':
      if (asking && path[position + 1]) return { ...state, position: position + 1 };
      return asking && !outline.ways && { ...state, phase: overview };
    case 'back':
      if (phase === 'complete') return { ...state, phase: overview };
      if (asking && !position) return selfPlacement && { ...state, phase: 'self-placement' };
      return running && shown(state, path, asking ? position - 1 : path.length - 1);
    case 'go':
      return running && shown(state, path, path.indexOf(action.questionId));
    case 'review':
      return running && !outline.ways && phase !== overview && { ...state, phase: overview };
    case 'finish':
      return running && phase !== 'complete' && finished(state, path, action.at);
  }
}

function answered(state: SessionState, path: Path, id: string, answer: Answer | string): Applied {
  const { answers, outline, phase, position } = state;
  const asked = outline.ways ? id === path[position] : path.includes(id);
  if (!asked || !accepts(outline, id, answer) || answers[id] === answer) return;
  const given = { ...answers, [id]: answer };
  const complete = phase === 'complete' && (outline.ways ? 'asking' : 'review');
  return changed({
    ...state,
    phase: complete || phase,
    answers: answersAlong(pathOf(outline, given), given),
  });
}

/** Shows a question. In the triage, what was answered after it is discarded. */
function shown(state: SessionState, path: Path, index: number): Applied {
  const { answers, outline, phase, position } = state;
  if (index < 0 || (phase === 'asking' && index === position)) return;
  const moved: SessionState = { ...state, phase: 'asking', position: index };
  return outline.ways && path[index + 1]
    ? changed({ ...moved, answers: answersAlong(path.slice(0, index + 1), answers) })
    : moved;
}

function finished(state: SessionState, path: Path, at: string): Applied {
  const { answers, completedAt, outline } = state;
  if (!isText(at) || (outline.ways && !Object.hasOwn(answers, path.at(-1)!))) return;
  const skipped = Object.fromEntries(path.map((id) => [id, 'dk']));
  return { ...state, phase: 'complete', answers: { ...skipped, ...answers }, completedAt: completedAt ?? at };
}

/** A stored run may come from another version, another program or a damaged disk: only what can be right is taken. */
function resume(state: SessionState, saved: SessionState): { state: SessionState; refused?: RefusedRun } {
  const { kind, outline, questionnaire } = state;
  const { phase, position, selfPlacement, startedAt, completedAt, run } = saved;
  const stored: SessionState['answers'] = Object(saved.answers);
  const path = pathOf(outline, stored);
  const same = saved.questionnaire?.id === questionnaire.id;
  const kept = answersAlong(same ? path.filter((id) => accepts(outline, id, stored[id])) : [], stored);
  const count = Object.keys(kept).length;
  const sound =
    stored === saved.answers &&
    Object.keys(stored).length === count &&
    Number.isInteger(position) &&
    !!path[position] &&
    PHASES.slice(0, PHASE_COUNT[kind]).includes(phase) &&
    PLACEMENTS.includes(selfPlacement) &&
    (phase === 'intro' ? startedAt === null : isText(startedAt)) &&
    (completedAt === null ? phase !== 'complete' : isText(completedAt) && count === path.length) &&
    Number.isInteger(run) &&
    run > 0;

  const reason = !same
    ? 'other-questionnaire'
    : edition(saved) !== edition(state)
      ? 'other-version'
      : !sound && 'damaged';
  return reason
    ? { state: { ...state, answers: kept }, refused: { reason, kept } }
    : { state: { ...state, answers: kept, phase, position, selfPlacement, startedAt, completedAt, run } };
}

/** Another third number is another spelling only. */
function edition({ questionnaire: { version } }: SessionState): unknown {
  return isText(version) && version.replace(/\.\d+$/, '');
}
