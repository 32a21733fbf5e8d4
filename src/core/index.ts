// Scoring. The rules are SPEC's; each has a file of its own, named after it.
export { buildSnapshot } from './build-snapshot.js';
export type { SnapshotOptions } from './snapshot-base.js';
export type { Answers } from './read-answers.js';
export { walkTriage, type TriageStep } from './walk-triage.js';
export { resolveEngagements } from './resolve-engagements.js';

// A visitor's run
export { nextState, sessionProgress, startSession } from './session.js';
export type { RefusedRun, SessionAction, SessionPhase, SessionProgress, SessionState } from './session.js';

// Passing results on
export { decodeShareCode, encodeShareCode, type SharedRun } from './share-code.js';
export { openShareCode } from './open-share-code.js';
export { verifySnapshot } from './verify-snapshot.js';

// Several results
export { compareSnapshots, type Comparison, type Difference } from './compare-snapshots.js';
export { poolAnswers, type PooledAnswers } from './pool-answers.js';
export { poolPatterns, type PooledPatterns } from './pool-patterns.js';

// Explaining results
export { explainScore, type Figure, type FigureRule, type Term } from './explain-score.js';

// What goes wrong
export { MaturityInputError } from './input-error.js';

// Types
export type * from '../schema/questionnaire.js';
export type {
  Answer,
  BandedSnapshot,
  Snapshot,
  StagedSnapshot,
  StageIndex,
  TriageSnapshot,
} from '../schema/snapshot.js';
