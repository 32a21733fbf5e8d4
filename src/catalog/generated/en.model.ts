// Written by `npm run generate` from questionnaires/*.json. Do not edit.

/** Loads one file; the build gives each its own chunk. */
export const load = {
  model: () => import('../../../questionnaires/model.json'),
  triage: () => import('../../../questionnaires/triage.json'),
};
