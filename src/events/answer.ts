import type { Answer } from '../schema/snapshot.js';

export interface MaturityAnswerDetail {
  questionId: string;
  /** The answer's value; from a triage the id of the chosen option. */
  answer: Answer | (string & {});
  /** The question's place, from 0. */
  index: number;
  total: number;
}

/** An answer was taken into the session. */
export class MaturityAnswerEvent extends CustomEvent<MaturityAnswerDetail> {
  constructor(detail: MaturityAnswerDetail) {
    super('maturity-answer', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'maturity-answer': MaturityAnswerEvent;
  }
}
