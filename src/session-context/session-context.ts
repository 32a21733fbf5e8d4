import { createContext } from '@lit/context';
import type { SessionState } from '../core/session-begin.js';
import type { Check } from '../catalog/index.js';
import type { Questionnaire } from '../schema/questionnaire.js';

/** A run and what is asked in it. A new object for every change, never altered in place. */
export interface Session<Asked extends Questionnaire = Check> {
  readonly questionnaire: Asked;
  readonly state: SessionState;
}

/** What the elements of one run share. Provided by `maturity-assessment`; null until its questionnaire is loaded. */
export const sessionContext = createContext<Session | null>('maturity-session');
