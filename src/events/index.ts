export { MaturityAnswerEvent, type MaturityAnswerDetail } from './answer.js';
export { MaturityCompleteEvent, type MaturityCompleteDetail } from './complete.js';
export { MaturityErrorEvent, type MaturityErrorCode, type MaturityErrorDetail } from './error.js';
export { MaturityReadyEvent, type MaturityReadyDetail } from './ready.js';
export { MaturityRouteEvent, type MaturityRouteDetail } from './route.js';
export { MaturityStartEvent, type MaturityStartDetail } from './start.js';
export type { QuestionnaireRef } from './questionnaire-ref.js';
