import type { Answer } from '../schema/snapshot.js';

export interface MaturityAnswerDetail {
  questionId: string;
  answer: Answer;
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
