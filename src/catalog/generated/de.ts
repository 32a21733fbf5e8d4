// Written by `npm run generate` from questionnaires/*.json. Do not edit.

/** Loads one file; the build gives each its own chunk. */
export const load = {
  'ai-assisted-delivery': () => import('../../../questionnaires/de/ai-assisted-delivery.json'),
  'ai-validation': () => import('../../../questionnaires/de/ai-validation.json'),
  'backlog-health': () => import('../../../questionnaires/de/backlog-health.json'),
  'coordination-load': () => import('../../../questionnaires/de/coordination-load.json'),
  'delivery-governance': () => import('../../../questionnaires/de/delivery-governance.json'),
  'engineering-delivery': () => import('../../../questionnaires/de/engineering-delivery.json'),
  'mobile-release': () => import('../../../questionnaires/de/mobile-release.json'),
  model: () => import('../../../questionnaires/de/model.json'),
  'operating-rhythm': () => import('../../../questionnaires/de/operating-rhythm.json'),
  'platform-engineering': () => import('../../../questionnaires/de/platform-engineering.json'),
  'product-outcomes': () => import('../../../questionnaires/de/product-outcomes.json'),
  'quality-engineering': () => import('../../../questionnaires/de/quality-engineering.json'),
  'service-reliability': () => import('../../../questionnaires/de/service-reliability.json'),
  'structural-drift': () => import('../../../questionnaires/de/structural-drift.json'),
  triage: () => import('../../../questionnaires/de/triage.json'),
};

/** The question before the first one: each stage in its first sentence, without name or number. */
export const selfPlacement = {
  question: 'Was kommt Ihrer Lage am nächsten?',
  definitions: [
    'Ergebnisse hängen von wenigen Personen und von den Umständen ab.',
    'Jede Funktion arbeitet für sich gut, doch zwischen den Funktionen bleibt Arbeit liegen und die Verantwortung verliert sich.',
    'Für jedes Ergebnis steht eine namentlich benannte Person ein, von der ersten Entscheidung bis zur gemessenen Wirkung.',
    'Kennzahlen erreichen diejenigen, die entscheiden, und verändern deren Handeln.',
    'Abweichungen werden ohne Anstoß bemerkt und behoben: Limits werden enger gezogen, Arbeit wird gestoppt, Grenzen werden verschoben.',
  ],
};
