export type { CatalogEntry } from './catalog-entry.js';
export { entries as catalog } from './generated/index.js';
export {
  loadModel,
  loadQuestionnaire,
  loadQuestions,
  loadSelfPlacement,
  questionnaireIds,
  type Localized,
  type SelfPlacement,
} from './load-questionnaire.js';
