// Written by `npm run generate` from questionnaires/*.json. Do not edit.

/** Loads one file; the build gives each its own chunk. */
export const load = {
  'ai-assisted-delivery': () => import('../../../questionnaires/es/ai-assisted-delivery.json'),
  'ai-validation': () => import('../../../questionnaires/es/ai-validation.json'),
  'backlog-health': () => import('../../../questionnaires/es/backlog-health.json'),
  'coordination-load': () => import('../../../questionnaires/es/coordination-load.json'),
  'delivery-governance': () => import('../../../questionnaires/es/delivery-governance.json'),
  'engineering-delivery': () => import('../../../questionnaires/es/engineering-delivery.json'),
  'mobile-release': () => import('../../../questionnaires/es/mobile-release.json'),
  model: () => import('../../../questionnaires/es/model.json'),
  'operating-rhythm': () => import('../../../questionnaires/es/operating-rhythm.json'),
  'platform-engineering': () => import('../../../questionnaires/es/platform-engineering.json'),
  'product-outcomes': () => import('../../../questionnaires/es/product-outcomes.json'),
  'quality-engineering': () => import('../../../questionnaires/es/quality-engineering.json'),
  'service-reliability': () => import('../../../questionnaires/es/service-reliability.json'),
  'structural-drift': () => import('../../../questionnaires/es/structural-drift.json'),
  triage: () => import('../../../questionnaires/es/triage.json'),
};

/** The question before the first one: each stage in its first sentence, without name or number. */
export const selfPlacement = {
  question: '¿Cuál se acerca más?',
  definitions: [
    'Los resultados dependen de unas pocas personas y de las circunstancias.',
    'Cada función trabaja bien por su cuenta, pero entre una y otra el trabajo espera y la responsabilidad se diluye.',
    'Una persona designada responde de cada resultado, desde la primera decisión hasta el efecto medido.',
    'Las cifras llegan a quienes deciden y cambian lo que hacen.',
    'Las desviaciones se detectan y se corrigen sin que nadie tenga que recordarlo: se endurecen los límites, se detiene trabajo, se mueven las fronteras entre equipos.',
  ],
};
