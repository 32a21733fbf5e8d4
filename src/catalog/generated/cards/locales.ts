// Written by `npm run generate` from questionnaires/*.json. Do not edit.

/** The languages the questionnaires are translated into, beside English. */
export const locales = {
  de: () => import('./de.js'),
  es: () => import('./es.js'),
};
