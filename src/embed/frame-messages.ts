/** What the frame's page and its host say to each other. Another version of one understands no message of the other. */
export const VERSION = 1;

/** The events of the widget that the host hears as well. */
export const EVENTS = ['ready', 'start', 'answer', 'complete', 'route', 'lead', 'error'] as const;

/** From the host, once: it is I who shall be told, under this channel's name. */
export interface Hello {
  maturity: typeof VERSION;
  type: 'maturity:hello';
  channel: string;
}

/** From the frame. */
export type FrameMessage = { maturity: typeof VERSION; channel: string } & (
  | { type: 'maturity:height'; height: number }
  | { type: `maturity:${(typeof EVENTS)[number]}`; detail: unknown }
);
