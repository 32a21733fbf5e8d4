import type { Answer } from '../schema/snapshot.js';

/** What an element inside the widget asks of the root around it. */
export type SessionRequest =
  | { type: 'answer'; questionId: string; answer: Answer }
  | { type: 'go'; questionId: string }
  | { type: 'next' | 'back' | 'review' };

/**
 * A control asks, the root decides. Internal: it bubbles to the root but is not
 * composed, so no host page ever sees it.
 */
export class MaturityRequestEvent extends CustomEvent<SessionRequest> {
  constructor(detail: SessionRequest) {
    super('maturity-request', { detail, bubbles: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'maturity-request': MaturityRequestEvent;
  }
}
