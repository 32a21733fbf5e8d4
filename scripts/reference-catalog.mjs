// The catalog as its pictures are kept: its cards, fewer of them, what is remembered, and what is open in their place.
import { resultOf } from './reference-results.mjs';

const AT_LEVEL = (questionnaire, level) =>
  resultOf({ questionnaire, answers: Array(15).fill(level) }).snapshot;

/** A catalog in a browser that remembers these checks, each answered with one level throughout. */
const catalog =
  (attributes = '', levels = {}) =>
  () => {
    const results = Object.entries(levels).map(([id, level]) => [id, AT_LEVEL(id, level)]);
    const kept = JSON.stringify({ schemaVersion: 1, snapshots: Object.fromEntries(results) });
    return `<script>localStorage['maturity:done'] = ${JSON.stringify(kept)}</script>
      <maturity-catalog ${attributes}></maturity-catalog>`;
  };

const THREE = { 'backlog-health': 1, 'engineering-delivery': 2, 'product-outcomes': 3 };

export const CATALOGS = {
  catalog: { widget: catalog(), until: 'group' },
  'catalog-quality': { widget: catalog(), steps: ['filter area=quality'], widths: [375, 768] },
  'catalog-empty': {
    widget: catalog(),
    steps: ['filter area=quality', 'filter role=ai'],
    widths: [280, 768],
  },
  'catalog-subset': {
    widget: catalog('checks="ai-validation structural-drift" href-template="#{id}"', {}),
    widths: [375, 768],
  },
  'catalog-done': {
    widget: catalog('remember checks="backlog-health structural-drift mobile-release"', {
      'backlog-health': 3,
      'structural-drift': 2,
      'mobile-release': 'dk',
    }),
    widths: [280, 768],
  },
  'catalog-together': { widget: catalog('remember', THREE), until: 'together' },
  'catalog-nothing-stands-out': {
    widget: catalog('remember', { 'backlog-health': 4, 'engineering-delivery': 4, 'product-outcomes': 4 }),
    until: 'together',
    widths: [375],
  },
  'catalog-open': { widget: catalog(), steps: ['show backlog-health'], widths: [375, 768] },
  'catalog-german': { widget: catalog(), lang: 'de', until: 'group', widths: [280] },
  'catalog-right-to-left': {
    widget: catalog('remember checks="backlog-health ai-validation"', { 'backlog-health': 1 }),
    lang: 'ar',
    dir: 'rtl',
    widths: [375, 768],
  },
  'catalog-forced-colours': {
    widget: catalog('remember checks="backlog-health ai-validation"', { 'backlog-health': 1 }),
    forced: true,
    widths: [375],
  },
  'catalog-text-twice-as-large': {
    widget: catalog('remember checks="backlog-health ai-validation"', { 'backlog-health': 1 }),
    css: 'body { font-size: 32px }',
    widths: [375],
  },
};
