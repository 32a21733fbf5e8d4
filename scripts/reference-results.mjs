// The results whose pictures are kept: every status, stage, cap and kind of pattern, and every pair of these that
// answers can lead to; then what is drawn in another way. A width each, because a result is long.
import { readFileSync } from 'node:fs';
import { buildSnapshot, encodeShareCode } from '../dist/npm/core/index.js';

const AT = '2026-11-21T10:00:00Z';

/** A host's own words, for one offer with a link and one without. */
const OFFERS = {
  'accountable-lead': {
    label: 'A delivery lead from us',
    text: 'Two days a week, for six months.',
    href: '#lead',
  },
  'outcome-team': {},
  'backlog-reset': { label: 'Reset our backlog with us', href: '#reset' },
};

const E1 = { questionnaire: 'engineering-delivery', answers: [1, 1, 'na', 2, 2, 2, 2, 3, 2, 1, 1, 1] };
const DRIFT = { questionnaire: 'structural-drift', answers: [2, 2, 2, 2, 1, 2, 1, 1, 0, 2, 1, 2, 1, 2, 1] };

/** Answers in file order; `placed` is where the visitor had placed the organisation. */
export const RESULTS = {
  // Status, stage, cap, pattern
  'result-indicated': { ...E1, placed: 3, engagements: OFFERS, widths: [280, 1200] },
  'result-gate': {
    questionnaire: 'engineering-delivery',
    answers: [1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
    placed: 4,
    until: 'pattern',
    widths: [768],
  },
  'result-weakest': {
    questionnaire: 'engineering-delivery',
    answers: [3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 1, 0],
    placed: 2,
    until: 'pattern',
    widths: [375],
  },
  'result-weakest-at-stage-3': {
    questionnaire: 'coordination-load',
    answers: [3, 4, 4, 3, 4, 3, 1, 2, 1, 4, 4, 4],
    placed: 1,
    until: 'pattern',
    widths: [768],
  },
  'result-gate-unanswered': {
    questionnaire: 'backlog-health',
    answers: [3, 2, 2, 4, 1, 2, 'dk', 3, 4, 'dk', 'dk', 4],
    placed: 5,
    interactive: true,
    until: 'pattern',
    widths: [375],
  },
  'result-gate-unanswered-no-pattern': {
    questionnaire: 'operating-rhythm',
    answers: [3, 3, 3, 3, 3, 3, 'dk', 3, 3, 3, 3, 3, 'dk'],
    until: 'pattern',
    widths: [280],
  },
  'result-gate-unanswered-indicated': {
    questionnaire: 'ai-assisted-delivery',
    answers: ['dk', 3, 2, 1, 3, 2, 3, 1, 0, 4, 'dk', 2],
    until: 'pattern',
    widths: [375],
  },
  'result-held-twice': {
    questionnaire: 'coordination-load',
    answers: ['dk', 'dk', 4, 4, 4, 4, 1, 'dk', 1, 4, 4, 4],
    placed: 3,
    until: 'pattern',
    widths: [280],
  },
  'result-gate-partial': {
    questionnaire: 'ai-assisted-delivery',
    answers: [1, 2, 3, 'dk', 2, 4, 2, 3, 2, 'dk', 2, 'dk'],
    until: 'pattern',
    widths: [768],
  },
  'result-stage-1': {
    questionnaire: 'service-reliability',
    answers: Array(12).fill(0),
    seconds: 40,
    widths: [768],
  },
  'result-stage-1-partial': {
    questionnaire: 'product-outcomes',
    answers: [0, 0, 0, 0, 1, 0, 0, 'dk', 'dk', 1, 3, 1],
    placed: 2,
    interactive: true,
    until: 'pattern',
    widths: [375],
  },
  'result-stage-3-partial': {
    questionnaire: 'quality-engineering',
    answers: [2, 1, 2, 'dk', 4, 4, 2, 3, 4, 4, 'dk', 'dk'],
    until: 'pattern',
    widths: [280],
  },
  'result-stage-4': {
    questionnaire: 'backlog-health',
    answers: [3, 4, 3, 4, 4, 4, 3, 4, 4, 2, 3, 1],
    placed: 4,
    until: 'pattern',
    widths: [375],
  },
  'result-stage-4-indicated': {
    questionnaire: 'coordination-load',
    answers: [2, 2, 3, 4, 3, 4, 1, 4, 1, 4, 4, 2],
    until: 'pattern',
    widths: [375],
  },
  'result-stage-4-partial': {
    questionnaire: 'mobile-release',
    answers: [4, 4, 3, 4, 4, 4, 4, 3, 4, 'na', 1, 'na'],
    until: 'pattern',
    widths: [280],
  },
  'result-stage-5': {
    questionnaire: 'mobile-release',
    answers: [4, 3, ...Array(9).fill(4), 3],
    placed: 5,
    until: 'pattern',
    widths: [768],
  },
  'result-stage-5-partial': {
    questionnaire: 'quality-engineering',
    answers: [4, 4, 4, 4, 4, 4, 4, 'na', 'dk', 4, 4, 4],
    placed: 1,
    until: 'pattern',
    widths: [375],
  },
  'result-insufficient': {
    questionnaire: 'platform-engineering',
    answers: [2, 2, 1, 2, 1, 3, 2, 2, 'dk', 'dk', 'dk', 'dk'],
    interactive: true,
    widths: [280, 768],
  },
  'result-does-not-fit': {
    questionnaire: 'backlog-health',
    answers: [2, 'na', 'na', 2, 'na', 'na', 2, 2, 'na', 2, 2, 2],
    own: mayNotApply,
    widths: [375],
  },

  // Two axes, single answers, totals
  'result-quadrant': {
    questionnaire: 'delivery-governance',
    answers: [1, 2, 2, 1, 3, 3, 2, 3, 1, 1, 2, 1],
    widths: [280, 768],
  },
  'result-quadrant-stage-3': {
    questionnaire: 'delivery-governance',
    answers: [3, 3, 3, 3, 3, 3, 3, 'dk', 1, 1, 1, 1],
    widths: [375],
  },
  'result-signals': {
    questionnaire: 'operating-rhythm',
    answers: [1, 2, 1, 2, 1, 2, 1, 2, 2, 0, 1, 0, 1],
    widths: [375],
  },
  'result-banded': { ...DRIFT, widths: [280, 768] },
  'result-banded-sound': {
    questionnaire: 'structural-drift',
    answers: [3, 2, 3, 2, 3, 2, 3, 2, 2, 3, 2, 3, 3, 2, 2],
    widths: [375],
  },
  'result-banded-failure-underneath': {
    questionnaire: 'structural-drift',
    answers: [3, 3, 3, 3, 3, 3, 0, 0, 0, 3, 3, 3, 3, 3, 3],
    widths: [375],
  },
  'result-banded-spread-out': {
    questionnaire: 'structural-drift',
    answers: [1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2],
    widths: [280],
  },
  'result-banded-open': {
    questionnaire: 'structural-drift',
    answers: [3, 'dk', 2, 3, 'dk', 2, 3, 2, 2, 3, 2, 3, 3, 2, 2],
    interactive: true,
    widths: [375],
  },

  // Other words, other people, other colours
  'result-german': { ...E1, lang: 'de', placed: 3, widths: [280] },
  'result-right-to-left': { ...E1, lang: 'ar', dir: 'rtl', placed: 3, widths: [768] },
  'result-of-several': { ...E1, people: 5, disagreements: [0, 7], widths: [375] },
  'result-of-another-edition': { ...E1, spoil: otherEdition, widths: [375] },
  'result-forced-colours': { ...E1, placed: 3, forced: true, engagements: OFFERS, widths: [375] },
  'result-text-twice-as-large': {
    ...E1,
    placed: 3,
    css: 'body { font-size: 32px }',
    until: 'pattern',
    widths: [375],
  },
  'result-explained': { ...E1, steps: ['open why', 'open calculation'], widths: [375] },
  'result-printed': { ...E1, placed: 3, engagements: OFFERS, steps: ['print'], widths: [673] },
  'result-printed-total': { ...DRIFT, steps: ['print'], widths: [673] },

  // No result
  'result-tampered': { ...E1, spoil: (snapshot) => ({ ...snapshot, score: 99 }), widths: [280, 768] },
  'result-newer': { ...E1, spoil: (snapshot) => ({ ...snapshot, schemaVersion: 2 }), widths: [375] },
  'result-link-damaged': { ...E1, link: (code) => code.slice(0, -3), widths: [375] },
  'result-link-outdated': { ...E1, spoil: otherEdition, link: (code) => code, widths: [375] },
};

function otherEdition(snapshot) {
  return { ...snapshot, questionnaire: { ...snapshot.questionnaire, version: '0.9.0' } };
}

/** Five of its questions need not apply, which no check of the catalog allows. */
function mayNotApply(check) {
  for (const question of check.questions.filter(({ gate }) => !gate)) question.notApplicable = 'we have none';
}

/** A check as it is scored: with the model. */
export function checkOf(questionnaire) {
  const read = (name) => JSON.parse(readFileSync(`questionnaires/${name}.json`, 'utf8'));
  return { ...read(questionnaire), model: read('model') };
}

/**
 * @param {{
 *   questionnaire: string,
 *   answers: readonly unknown[],
 *   at?: string,
 *   placed?: number | null,
 *   people?: number | null,
 *   seconds?: number,
 *   own?: (check: any) => void,
 *   spoil?: (snapshot: any) => any,
 * }} state
 *
 * The check of a state, its snapshot, and the code of its link.
 */
export function resultOf({
  questionnaire,
  answers,
  at = AT,
  placed = null,
  people = null,
  seconds = 300,
  own,
  spoil,
}) {
  const check = checkOf(questionnaire);
  own?.(check);
  const byId = Object.fromEntries(check.questions.map(({ id }, index) => [id, answers[index]]));
  const made = buildSnapshot(check, byId, {
    at,
    startedAt: new Date(Date.parse(at) - seconds * 1000).toISOString(),
    selfPlacement: placed,
    people,
  });
  const snapshot = spoil ? spoil(made) : made;
  const code = () => encodeShareCode({ ...check, version: snapshot.questionnaire.version }, snapshot);
  return { check, snapshot, code };
}
