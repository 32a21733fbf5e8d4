import { readdirSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { resultOf } from '../../scripts/reference-results.mjs';
import { settled } from './embed-page.js';

// Every file that loads when it is needed, and what becomes of the page without it.

type Step = (page: Page) => Promise<unknown>;

export interface LateFile {
  /** What it holds: completes "asks once more for …". */
  name: string;
  /** How its address ends. */
  file: string;
  body: string;
  /** What the visitor does until it is needed. */
  until?: Step;
  /** What is seen once it is there. */
  there: Step;
  /** What is seen if it does not come. */
  without: Step;
  /** How the visitor asks for it again; nothing where the page's own words have stayed, or English ones. */
  again?: Step;
}

export const FOLDER = `dist/cdn/${readdirSync('dist/cdn').find((name) => name.startsWith('elements-'))}`;

/** Waits for what has this text, in the page and in every shadow root. */
const sees =
  (selector: string, text = '') =>
  (page: Page) =>
    page.waitForFunction(
      (wanted, words) => {
        const all = (root: ParentNode): HTMLElement[] =>
          [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
            ...(one.matches(wanted) ? [one] : []),
            ...(one.shadowRoot ? all(one.shadowRoot) : []),
          ]);
        return all(document).find(
          (one) => one.checkVisibility() && (one.ariaLabel ?? one.textContent).includes(words),
        );
      },
      { polling: 20 },
      selector,
      text,
    );

const presses = (selector: string, text?: string) => async (page: Page) =>
  ((await sees(selector, text)(page)) as ElementHandle<HTMLElement>).evaluate((one) => one.click());

const inTurn =
  (...steps: Step[]): Step =>
  async (page) => {
    for (const step of steps) await step(page);
  };

const element = (tag: string, attributes = '') =>
  `<maturity-${tag} ${attributes}><a href="#contact">Talk to us</a></maturity-${tag}>`;

const german = (body: string) => `<div lang="de">${body}</div>`;

/** The host's own words, which stand between the tags. */
const fallback = sees('a', 'Talk to us');

const loadFailed = 'This part could not be loaded.';
const notDone = 'That did not work.';

const at = new Date().toISOString();
const made = (questionnaire: string, level: number) =>
  resultOf({ questionnaire, answers: Array(12).fill(level), at });
const RESULT = made('engineering-delivery', 2);
const TEAM = [1, 2, 3].map((level) => made('engineering-delivery', level));

const given = (tag: string, property: string, value: unknown) =>
  `${element(tag)}<script>
    document.querySelector('maturity-${tag}').${property} = ${JSON.stringify(value)};
  </script>`;

const result = given('result', 'snapshot', RESULT.snapshot);
const compared = (results: (typeof RESULT)[]) =>
  given(
    'comparison',
    'snapshots',
    results.map(({ snapshot }) => snapshot),
  );

/** A catalog in a browser that remembers these results. */
const remembering = (...checks: string[]) => {
  const snapshots = Object.fromEntries(checks.map((id) => [id, made(id, 2).snapshot]));
  return `<script>
    localStorage.setItem('maturity:done', ${JSON.stringify(JSON.stringify({ schemaVersion: 1, snapshots }))});
  </script>${element('catalog', 'remember')}`;
};
const DONE = ['engineering-delivery', 'backlog-health', 'product-outcomes'];

/** A dialog would stop the test, so what is printed only says so. */
const CATCH_PRINT = `<script>
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get() {
      const paper = get.call(this);
      paper.print = () => document.body.append('It is printed.');
      return paper;
    },
  });
</script>`;
const printed = sees('body', 'It is printed.');

const triageEnd = inTurn(
  presses('button', 'Start'),
  presses('.option:nth-of-type(3) input'),
  presses('button', 'Next'),
);

const asking = 'questionnaire="backlog-health" autostart no-self-placement';
const answers = presses('input:not(:checked)');

export const LATE_FILES: LateFile[] = [
  {
    name: 'the engine of the triage',
    file: 'engine.js',
    body: element('triage'),
    there: sees('maturity-triage:state(intro)'),
    without: inTurn(sees('maturity-triage:state(error)'), fallback),
  },
  {
    name: 'the questions of the triage',
    file: 'questionnaires/triage.js',
    body: element('triage'),
    there: sees('maturity-triage:state(intro)'),
    without: inTurn(sees('maturity-triage:state(error)'), fallback),
  },
  {
    name: 'the model of the triage',
    file: 'questionnaires/model.js',
    body: element('triage'),
    there: sees('maturity-triage:state(intro)'),
    without: inTurn(sees('maturity-triage:state(error)'), fallback),
  },
  {
    name: 'the words of the triage',
    file: 'de.triage.js',
    body: german(element('triage')),
    there: sees('maturity-triage:state(intro)'),
    without: inTurn(sees('maturity-triage:state(error)'), fallback),
  },
  {
    name: 'a check at the end of the triage',
    file: 'questionnaires/engineering-delivery.js',
    body: element('triage'),
    until: triageEnd,
    there: sees('summary', 'Engineering Delivery Check'),
    without: sees('summary', loadFailed),
    again: presses('summary', loadFailed),
  },
  {
    name: 'the cards of the catalog',
    file: 'de.cards.js',
    body: german(element('catalog')),
    there: sees('maturity-catalog:state(ready)'),
    without: inTurn(sees('maturity-catalog:state(error)'), fallback),
  },
  {
    name: 'the words of the catalog',
    file: 'de.catalog.js',
    body: german(element('catalog')),
    there: sees('maturity-catalog:state(ready)'),
    without: inTurn(sees('maturity-catalog:state(error)'), fallback),
  },
  {
    name: 'what the catalog remembers',
    file: 'maturity-catalog.memory.js',
    body: remembering('backlog-health'),
    there: sees('button', 'Show result: Backlog Health Check'),
    without: sees('maturity-catalog:state(ready)'),
    again: inTurn(presses('button', 'Start: Backlog Health Check'), presses('button', 'All checks')),
  },
  {
    name: 'the words of what the catalog remembers',
    file: 'de.remembered.js',
    body: german(remembering('backlog-health')),
    there: sees('p', 'Ihre Ergebnisse bleiben allein in diesem Browser.'),
    without: sees('p', 'Your results are kept in this browser only.'),
    again: inTurn(presses('button[data-opens]'), presses('.bar button')),
  },
  {
    name: 'what several results say together',
    file: 'maturity-catalog.together.js',
    body: remembering(...DONE),
    there: sees('h2', 'Your results together'),
    without: sees('maturity-catalog:state(ready)'),
    again: async (page) =>
      page.evaluate((snapshot) => {
        document.dispatchEvent(new CustomEvent('maturity-complete', { detail: { snapshot } }));
      }, made('coordination-load', 2).snapshot),
  },
  {
    name: 'a check in the catalog',
    file: 'maturity-catalog.opened.js',
    body: element('catalog'),
    until: presses('button', 'Start: Backlog Health Check'),
    there: sees('maturity-assessment:state(intro)'),
    without: sees('[role=alert]', loadFailed),
    again: presses('button', 'Start: Backlog Health Check'),
  },
  {
    name: 'a result in the catalog',
    file: 'maturity-result.js',
    body: remembering('backlog-health'),
    until: presses('button', 'Show result: Backlog Health Check'),
    there: sees('maturity-result:state(ready)'),
    without: sees('[role=alert]', loadFailed),
    again: presses('button', 'Show result: Backlog Health Check'),
  },
  {
    name: 'the drawing of a result in the catalog, which others share',
    file: 'drawing.js',
    body: remembering('backlog-health'),
    until: presses('button', 'Show result: Backlog Health Check'),
    there: sees('maturity-result:state(ready)'),
    without: sees('[role=alert]', loadFailed),
    again: presses('button', 'Show result: Backlog Health Check'),
  },
  {
    name: 'the triage in the catalog',
    file: 'maturity-triage.js',
    body: element('catalog'),
    until: presses('button', 'Start with three questions'),
    there: sees('maturity-triage:state(intro)'),
    without: sees('[role=alert]', loadFailed),
    again: presses('button', 'Start with three questions'),
  },
  {
    name: 'what compares',
    file: 'maturity-comparison.late.js',
    body: compared(TEAM.slice(0, 2)),
    there: sees('maturity-comparison:state(ready)'),
    without: fallback,
  },
  {
    name: 'what compares, when a result is added',
    file: 'maturity-comparison.late.js',
    body: element('comparison'),
    until: inTurn(
      async (page) =>
        ((await sees('textarea')(page)) as ElementHandle<HTMLTextAreaElement>).evaluate(
          (field, codes) => {
            field.value = codes;
          },
          TEAM.map(({ code }) => code()).join('\n'),
        ),
      presses('form .primary'),
    ),
    there: sees('[role=status]', '3 added'),
    without: sees('[role=status]', notDone),
    again: presses('form .primary'),
  },
  {
    name: 'the words of the comparison',
    file: 'de.comparison.js',
    body: german(element('comparison')),
    there: sees('h2', 'Ergebnisse vergleichen'),
    without: sees('h2', 'Compare results'),
  },
  {
    name: 'the words of what is compared',
    file: 'de.compared.js',
    body: german(compared(TEAM.slice(0, 2))),
    there: sees('maturity-comparison:state(ready)'),
    without: fallback,
  },
  {
    name: 'the paper of the agenda',
    file: 'maturity-result.print.js',
    body: `${compared(TEAM)}${CATCH_PRINT}`,
    until: presses('button', 'Print the agenda'),
    there: printed,
    without: sees('[role=status]', notDone),
    again: presses('button', 'Print the agenda'),
  },
  {
    name: 'the questionnaire of a result',
    file: 'questionnaires/engineering-delivery.js',
    body: result,
    there: sees('maturity-result:state(ready)'),
    without: inTurn(sees('maturity-result:state(error)'), fallback),
  },
  {
    name: 'the model of a result',
    file: 'questionnaires/model.js',
    body: result,
    there: sees('maturity-result:state(ready)'),
    without: inTurn(sees('maturity-result:state(error)'), fallback),
  },
  {
    name: 'the words of the result',
    file: 'de.result.js',
    body: german(result),
    there: sees('h3', 'Ergebnis behalten'),
    without: sees('h3', 'Keep it'),
  },
  {
    name: 'the reasons of a result',
    file: 'maturity-result.why.js',
    body: result,
    until: presses('summary', 'Why this result?'),
    there: sees('.why h4'),
    without: sees('[role=status]', notDone),
    again: presses('summary', 'Why this result?'),
  },
  {
    name: 'what is taken along of a result',
    file: 'maturity-result.keep.js',
    body: result,
    until: presses('button', 'Copy as text'),
    there: sees('[role=status], textarea', 'opied'),
    without: sees('[role=status]', notDone),
    again: presses('button', 'Copy as text'),
  },
  {
    name: 'the paper of a result',
    file: 'maturity-result.print.js',
    body: `${result}${CATCH_PRINT}`,
    until: presses('button', 'Print'),
    there: printed,
    without: sees('[role=status]', notDone),
    again: presses('button', 'Print'),
  },
  {
    name: 'the dialog of a button',
    file: 'maturity-dialog.js',
    body: '<a data-maturity-open="backlog-health" href="#contact">Talk to us</a>',
    until: inTurn(settled, presses('[data-maturity-open]')), // before that, a link is only a link
    there: sees('maturity-dialog:state(open) maturity-assessment:state(intro)'),
    without: (page) => page.waitForFunction(() => location.hash === '#contact', { polling: 20 }),
  },
  {
    name: 'the run of a check',
    file: 'maturity-assessment.late.js',
    body: element('assessment', asking),
    there: sees('maturity-progress'),
    without: sees('maturity-question.front'),
    again: answers,
  },
  {
    name: 'the engine of a check, which brings what others share',
    file: 'light.js',
    body: element('assessment', asking),
    there: sees('maturity-progress'),
    without: sees('maturity-question.front'),
    again: answers,
  },
];
