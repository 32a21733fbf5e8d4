import { createContext } from '@lit/context';
import type { SessionState } from '../core/session-begin.js';
import type { Check } from '../catalog/index.js';

/** What the elements of one run share. A new object for every change, never altered in place. */
export interface Session {
  readonly questionnaire: Check;
  readonly state: SessionState;
}

/** Provided by `maturity-assessment`; null until its questionnaire is loaded. */
export const sessionContext = createContext<Session | null>('maturity-session');

export type SessionContext = typeof sessionContext;
