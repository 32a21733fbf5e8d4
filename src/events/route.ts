import type { Snapshot } from '../schema/snapshot.js';

export interface MaturityRouteDetail {
  /** Id of the offer that was chosen. */
  engagement: string;
  snapshot: Snapshot;
}

/** The visitor chose an offer. Prevented, its link is not followed: the host leads on itself. */
export class MaturityRouteEvent extends CustomEvent<MaturityRouteDetail> {
  constructor(detail: MaturityRouteDetail) {
    super('maturity-route', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'maturity-route': MaturityRouteEvent;
  }
}
