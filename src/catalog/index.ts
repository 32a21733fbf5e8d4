export type { CatalogEntry } from './catalog-entry.js';
export { entries as catalog } from './generated/index.js';
export { loadModel, loadQuestionnaire, loadTriage } from './load-model.js';
export {
  checkIds,
  loadCheck,
  loadSelfPlacement,
  type Check,
  type Localized,
  type SelfPlacement,
} from './load-questionnaire.js';
