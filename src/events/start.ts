import type { QuestionnaireRef } from './questionnaire-ref.js';

export interface MaturityStartDetail {
  questionnaire: QuestionnaireRef;
  /** True when an earlier run goes on where it was left. */
  resumed: boolean;
}

/** Somebody began the questionnaire, or came back to it. */
export class MaturityStartEvent extends CustomEvent<MaturityStartDetail> {
  constructor(detail: MaturityStartDetail) {
    super('maturity-start', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'maturity-start': MaturityStartEvent;
  }
}
