import type { Snapshot } from '../schema/snapshot.js';

export interface MaturityCompleteDetail {
  snapshot: Snapshot;
}

/** A run was finished. Fired exactly once per completed run. */
export class MaturityCompleteEvent extends CustomEvent<MaturityCompleteDetail> {
  constructor(detail: MaturityCompleteDetail) {
    super('maturity-complete', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'maturity-complete': MaturityCompleteEvent;
  }
}
