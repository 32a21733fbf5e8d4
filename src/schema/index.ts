// The contracts of everything that is read from outside. The schema is the type.
export { parseModel, parseQuestionnaire, parseSnapshot } from './parse-questionnaire.js';
export type { ParsedModel, ParsedQuestionnaire, ParsedSnapshot } from './parse-questionnaire.js';
export type { Issue } from './issues.js';

export { questionnaireSchema } from './questionnaire.js';
export { modelSchema } from './model.js';
export {
  bandedSnapshotSchema,
  snapshotSchema,
  stagedSnapshotSchema,
  triageSnapshotSchema,
} from './snapshot.js';
export { jsonSchemas, type JsonSchema } from './json-schemas.js';

// Translations
export { applyOverlay } from './apply-overlay.js';
export { overlayIssues } from './overlay-issues.js';

// Types
export type {
  BandedQuestion,
  BandedQuestionnaire,
  Confidence,
  Dimension,
  Engagement,
  Model,
  Pattern,
  Quadrants,
  Question,
  Questionnaire,
  Stage,
  StagedQuestion,
  StagedQuestionnaire,
  TriageLeaf,
  TriageNode,
  TriageOption,
  TriageQuestionnaire,
} from './questionnaire.js';
export type {
  Answer,
  BandedSnapshot,
  Snapshot,
  StagedSnapshot,
  StageIndex,
  TriageSnapshot,
} from './snapshot.js';
