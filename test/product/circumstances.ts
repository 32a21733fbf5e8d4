import type { Scheme } from '../node/hostile-hosts.js';

/** The language and the layout of this session, as the configuration has it. */
const { locale, layout } = document.documentElement.dataset as { locale: string; layout: 'steps' | 'page' };

/** Every check there is is met in every engine, each in one language, layout and scheme or two. */
const CHECKS = [
  'backlog-health',
  'structural-drift',
  'engineering-delivery',
  'quality-engineering',
  'mobile-release',
  'coordination-load',
  'platform-engineering',
  'service-reliability',
  'ai-assisted-delivery',
  'ai-validation',
  'delivery-governance',
  'operating-rhythm',
  'product-outcomes',
];

const LOCALES = ['en', 'de', 'es', 'fr', 'pt', 'ar'];

export const SCHEMES = ['light', 'dark'] as const;

export const circumstances = (scheme: Scheme) => {
  const turn = LOCALES.indexOf(locale) * 4 + SCHEMES.indexOf(scheme) * 2 + (layout === 'page' ? 1 : 0);
  return { lang: locale, layout, scheme, questionnaire: CHECKS[turn % CHECKS.length]! };
};
