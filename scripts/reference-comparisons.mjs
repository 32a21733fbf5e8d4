// The comparisons whose pictures are kept.
import { resultOf } from './reference-results.mjs';

const CHECK = 'engineering-delivery';
const BEFORE = [1, 1, 'na', 2, 2, 2, 2, 3, 2, 1, 1, 1];
const AFTER = [2, 2, 'na', 2, 3, 3, 2, 3, 2, 2, 3, 2];
const TEAM = [
  BEFORE,
  [3, 1, 2, 2, 3, 2, 2, 2, 2, 1, 1, 0],
  [0, 2, 2, 2, 1, 2, 3, 3, 2, 1, 4, 1],
  [2, 1, 2, 2, 2, 2, 2, 3, 2, 2, 1, 'dk'],
  [1, 1, 2, 2, 4, 1, 2, 3, 2, 1, 2, 1],
];

export const COMPARISONS = {
  'comparison-empty': { widget: comparison([]), widths: [280, 768] },
  'comparison-over-time': { widget: comparison([BEFORE, AFTER]), widths: [375, 1200] },
  'comparison-no-clear-difference': { widget: comparison([BEFORE, BEFORE.with(10, 2)]), widths: [280] },
  'comparison-german': { widget: comparison([BEFORE, AFTER]), lang: 'de', widths: [280] },
  'comparison-right-to-left': { widget: comparison([BEFORE, AFTER]), lang: 'ar', dir: 'rtl', widths: [768] },
  'comparison-of-five': { widget: comparison(TEAM), widths: [320] },
  'comparison-left-out': {
    widget: comparison(TEAM.slice(0, 3), (made) => [made[1], { ...made[0], score: 99 }, { hello: 'there' }]),
    until: 'differ',
    widths: [768],
  },
  'comparison-forced-colours': { widget: comparison(TEAM), forced: true, until: 'differ', widths: [375] },
  'comparison-agenda-printed': { widget: comparison(TEAM), steps: ['print'], widths: [673] },
};

/** A comparison that the host hands results to: a month apart, and whatever `more` adds. */
function comparison(all, more = () => []) {
  return () => {
    const made = all.map((answers, month) => {
      const at = `2026-0${month + 1}-20T10:00:00Z`;
      return { ...resultOf({ questionnaire: CHECK, answers, at }).snapshot };
    });
    const given = JSON.stringify({ snapshots: [...made, ...more(made)] });
    return `<maturity-comparison></maturity-comparison>
      <script>Object.assign(document.querySelector('maturity-comparison'), ${given})</script>`;
  };
}
