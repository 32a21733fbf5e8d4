import type { QuestionnaireRef } from './questionnaire-ref.js';

export interface MaturityReadyDetail {
  questionnaire: QuestionnaireRef;
}

/** The questionnaire is loaded and its first screen is drawn. */
export class MaturityReadyEvent extends CustomEvent<MaturityReadyDetail> {
  constructor(detail: MaturityReadyDetail) {
    super('maturity-ready', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'maturity-ready': MaturityReadyEvent;
  }
}
