export type MaturityErrorCode =
  | 'missing-questionnaire'
  | 'unknown-questionnaire'
  | 'load-failed'
  | 'invalid-questionnaire'
  | 'invalid-snapshot'
  | 'invalid-share-code'
  | 'stored-run-refused'
  | 'storage-unavailable'
  | 'no-base';

export interface MaturityErrorDetail {
  code: MaturityErrorCode;
  /** What is wrong and what to do about it, for a developer. */
  message: string;
  issues: readonly { path: string; message: string }[];
}

/** Something failed. The page's own fallback stays visible; nothing is thrown at `window`. */
export class MaturityErrorEvent extends CustomEvent<MaturityErrorDetail> {
  constructor(code: MaturityErrorCode, message: string, issues: MaturityErrorDetail['issues'] = []) {
    super('maturity-error', { detail: { code, message, issues }, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'maturity-error': MaturityErrorEvent;
  }
}
