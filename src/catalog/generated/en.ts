// Written by `npm run generate` from questionnaires/*.json. Do not edit.

/** Loads one file; the build gives each its own chunk. */
export const load = {
  'ai-assisted-delivery': () => import('../../../questionnaires/ai-assisted-delivery.json'),
  'ai-validation': () => import('../../../questionnaires/ai-validation.json'),
  'backlog-health': () => import('../../../questionnaires/backlog-health.json'),
  'coordination-load': () => import('../../../questionnaires/coordination-load.json'),
  'delivery-governance': () => import('../../../questionnaires/delivery-governance.json'),
  'engineering-delivery': () => import('../../../questionnaires/engineering-delivery.json'),
  'mobile-release': () => import('../../../questionnaires/mobile-release.json'),
  'operating-rhythm': () => import('../../../questionnaires/operating-rhythm.json'),
  'platform-engineering': () => import('../../../questionnaires/platform-engineering.json'),
  'product-outcomes': () => import('../../../questionnaires/product-outcomes.json'),
  'quality-engineering': () => import('../../../questionnaires/quality-engineering.json'),
  'service-reliability': () => import('../../../questionnaires/service-reliability.json'),
  'structural-drift': () => import('../../../questionnaires/structural-drift.json'),
};

/** The question before the first one: each stage in its first sentence, without name or number. */
export const selfPlacement = {
  question: 'Which comes closest?',
  definitions: [
    'Results depend on a few people and on circumstances.',
    'Each function works well by itself, but between functions work waits and responsibility thins out.',
    'One named person answers for each result, from first decision to measured effect.',
    'Figures reach the people who decide, and change what they do.',
    'Drift is noticed and repaired without a reminder: limits are tightened, work is stopped, boundaries move.',
  ],
};
