/** Every element's class and every event, without registering anything. `maturity-widgets/define` registers. */
export { MaturityAssessment } from './elements/maturity-assessment.js';
export { MaturityProgress } from './elements/maturity-progress.js';
export { MaturityQuestion } from './elements/maturity-question.js';

export * from './events/index.js';

export { catalog, loadModel, loadQuestionnaire, type CatalogEntry } from './catalog/index.js';
