/** Every element's class and every event, without registering anything. `maturity-widgets/define` registers. */
export { MaturityAssessment } from './elements/maturity-assessment.js';
export { MaturityCatalog } from './elements/maturity-catalog.js';
export { MaturityComparison } from './elements/maturity-comparison.js';
export { MaturityDialog } from './elements/maturity-dialog.js';
export { MaturityProgress } from './elements/maturity-progress.js';
export { MaturityQuestion } from './elements/maturity-question.js';
export { MaturityRadar } from './elements/maturity-radar.js';
export { MaturityResult } from './elements/maturity-result.js';
export { MaturityStageLadder } from './elements/maturity-stage-ladder.js';
export { MaturityTriage } from './elements/maturity-triage.js';
export type { EngagementOption, EngagementOptions } from './elements/maturity-result.engagements.js';

export * from './events/index.js';

export { catalog, loadModel, loadQuestionnaire, type CatalogEntry } from './catalog/index.js';
