import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import model from '../../questionnaires/model.json';
import { focusOn, followed, hostPage, inState, questionnaire, startBrowser } from './run-page.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Circumstances {
  width: number;
  height?: number;
  scale?: number;
  touch?: boolean;
  /** Spacing as WCAG 1.4.12 asks for it, in every shadow root. */
  spaced?: boolean;
  /** Forced colours, and no motion. */
  forced?: boolean;
}

const CIRCUMSTANCES: Record<string, Circumstances> = {
  'a wide page': { width: 1024 },
  'a phone': { width: 375, touch: true },
  'zoomed to 200 %': { width: 640, height: 512, scale: 2 },
  'zoomed to 400 %': { width: 320, height: 256, scale: 4 },
  'spaced text': { width: 375, spaced: true },
  'forced colours': { width: 768, forced: true },
};
const NAMES = Object.keys(CIRCUMSTANCES);
const LOCALES = ['en', 'es', 'de', 'fr', 'pt', 'ar'];
const LAYOUTS = ['steps', 'page'] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Two runs in each language. Over all runs every two values meet, but a language and its circumstances only twice. */
const rows = LOCALES.flatMap((locale, at) =>
  LAYOUTS.map((layout, second) => ({
    locale,
    layout,
    scheme: SCHEMES[(at + second) % 2]!,
    name: NAMES[(at + 2 * second) % NAMES.length]!,
  })),
);

describe('a run for everyone', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it('is looked at in every language, layout, scheme and circumstance, each with each of the others', () => {
    const met = (one: keyof (typeof rows)[0], other: keyof (typeof rows)[0]) =>
      new Set(rows.map((row) => `${row[one]} ${row[other]}`)).size;
    expect(met('locale', 'layout')).to.equal(12);
    expect(met('locale', 'scheme')).to.equal(12);
    expect(met('layout', 'scheme')).to.equal(4);
    expect(met('name', 'layout')).to.equal(12);
    expect(met('name', 'scheme')).to.equal(12);
    expect(met('name', 'locale')).to.equal(12);
  });

  for (const { locale, layout, scheme, name } of rows) {
    it(`is clean in every state: ${name}, ${locale}, ${layout}, ${scheme}`, async () => {
      const { width, height = 900, scale, touch = false, spaced, forced } = CIRCUMSTANCES[name]!;
      const { page, thrown, close } = await hostPage(browser, {
        body: `<maturity-assessment questionnaire="engineering-delivery" layout="${layout}"></maturity-assessment>`,
        css: `:root { color-scheme: ${scheme} } body { margin: 0 }`,
        lang: locale,
        dir: locale === 'ar' ? 'rtl' : 'ltr',
        width,
        height,
        touch,
        prepare: async (page) => {
          await page.setViewport({
            width,
            height,
            deviceScaleFactor: scale ?? 1,
            hasTouch: touch,
            isMobile: touch,
          });
          await page.emulateMediaFeatures([
            { name: 'prefers-reduced-motion', value: forced ? 'reduce' : 'no-preference' },
          ]);
          if (forced) {
            await (
              await page.createCDPSession()
            ).send('Emulation.setEmulatedMedia', {
              features: [
                { name: 'forced-colors', value: 'active' },
                { name: 'prefers-reduced-motion', value: 'reduce' },
              ],
            });
          }
        },
      });
      const found: string[] = [];
      const look = async (state: string) => {
        const seen = await page.evaluate(lookOver, spaced ?? false);
        found.push(...[...seen, ...(await axe(page))].map((what) => `${state}: ${what}`));
      };

      await followed(page);
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).to.equal(touch);
      await page.evaluate(AXE);
      await look('start');
      await act(page, '.primary');
      await there(page, ['.front']);
      await look('self-placement');
      await act(page, '.steps button:not(.primary)');
      await inState(page, 'asking');
      await look('question');
      if (forced) expect(await page.evaluate(moving)).to.equal(0);
      await page.evaluate(answerAll, 3);
      await page.reload();
      await followed(page);
      await page.evaluate(AXE);
      await look('coming back');
      await page.evaluate(answerAll, 15);
      await inState(page, 'review');
      await look('review');
      await act(page, '.primary');
      await there(page, ['maturity-result', 'h2']);
      await look('result');

      expect(found).to.deep.equal([]);
      expect(thrown).to.deep.equal([]);
      await close();
    });
  }

  it('is run by finger alone', async () => {
    const { questions } = questionnaire('backlog-health');
    const { page, thrown, close } = await hostPage(browser, {
      body: '<maturity-assessment questionnaire="backlog-health"></maturity-assessment>',
      width: 375,
      touch: true,
    });
    const tap = async (...selectors: string[]) => {
      const found = await there(page, selectors);
      await (found as unknown as ElementHandle<Element>).tap();
    };
    await followed(page);
    await tap('.primary');
    await focusOn(page, model.texts.selfPlacement.question);
    await tap('.front', 'label:nth-child(4)');
    for (const { text } of questions) {
      await focusOn(page, text);
      await tap('.front', 'label:nth-child(2)');
    }
    await focusOn(page, 'Check your answers');
    await tap('.primary');
    await there(page, ['maturity-result', 'h2']);
    const snapshot = await page.evaluate(() => document.querySelector('maturity-assessment')!.snapshot);
    expect(snapshot).to.deep.include({
      answers: Object.fromEntries(questions.map(({ id }) => [id, 1])),
      selfPlacement: { stage: 4, difference: 2 },
    });
    expect(thrown).to.deep.equal([]);
    await close();
  });
});

/** What axe has against the page. */
async function axe(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(context: string, options: object): Promise<AxeResults> } }).axe.run(
      'maturity-assessment',
      // Forced colours are not what the styles say, which is all that axe can see.
      {
        resultTypes: ['violations'],
        rules: { 'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches } },
      },
    ),
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' ')
        .slice(0, 300)}`,
  );
}

/** Waits until something is inside the widget, each further selector one shadow root deeper. */
const there = (page: Page, selectors: string[]) =>
  page.waitForFunction(
    (path) =>
      path.reduce<Element | null | undefined>(
        (found, selector) => found?.shadowRoot?.querySelector(selector),
        document.querySelector('maturity-assessment'),
      ),
    { polling: 20 },
    selectors,
  );

const act = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    document.querySelector('maturity-assessment')!.shadowRoot!.querySelector<HTMLElement>(wanted)!.click();
  }, selector);

/** Runs in the page: answers so many questions from the one in front on; after the last comes the review. */
async function answerAll(count: number) {
  const element = document.querySelector('maturity-assessment')!;
  const root = element.shadowRoot!;
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  };
  const onOnePage = [...root.querySelectorAll('maturity-question:not(.probe)')].length > 2;
  if (onOnePage) {
    for (const question of [...root.querySelectorAll('maturity-question')].slice(0, count)) {
      question.shadowRoot!.querySelectorAll('input')[2]!.click();
      await settle();
    }
    if (count > 12) root.querySelector<HTMLElement>('.primary')!.click();
    return;
  }
  for (let at = 0; at < count && root.querySelector('.front'); at++) {
    root.querySelector('.front')!.shadowRoot!.querySelectorAll('input')[2]!.click();
    await settle();
    root.querySelector<HTMLElement>('.primary')!.click();
    await settle();
  }
}

/** Runs in the page: how many movements there are that take time. */
function moving() {
  const root = document.querySelector('maturity-assessment')!.shadowRoot!;
  root.querySelector<HTMLElement>('.primary')!.click();
  const all = [...root.querySelectorAll('maturity-question')].flatMap((question) =>
    question.getAnimations({ subtree: true }),
  );
  return all.filter((animation) => Number(animation.effect?.getComputedTiming().activeDuration) > 0).length;
}

/** Runs in the page: what sticks out, is cut off, or is too small for the pointer. */
function lookOver(spaced: boolean): string[] {
  const roots: ShadowRoot[] = [];
  const collect = (from: ParentNode) => {
    for (const { shadowRoot } of from.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      roots.push(shadowRoot);
      collect(shadowRoot);
    }
  };
  collect(document);
  if (spaced) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  const found: string[] = [];
  const name = (element: Element) =>
    `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${scrollWidth} of ${clientWidth} px`);

  const seen = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !element.closest('.spoken, .left, .probe, svg, [inert]'),
    );
  for (const element of seen) {
    const { left, right } = element.getBoundingClientRect();
    if (left < -1 || right > clientWidth + 1) found.push(`sticks out: ${name(element)}`);
    const { overflowX, overflowY } = getComputedStyle(element);
    const cutsOff = overflowX !== 'visible' || overflowY !== 'visible';
    const hidden =
      element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    if (cutsOff && hidden && element.clientWidth > 1) found.push(`is cut off: ${name(element)}`);
  }

  const least = matchMedia('(pointer: coarse)').matches ? 44 : 24;
  /** The control at a point, out of every shadow root. */
  const at = (x: number, y: number) => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inside = hit.shadowRoot.elementFromPoint(x, y);
      if (!inside || inside === hit) break;
      hit = inside;
    }
    return hit?.closest('button, a, label, summary');
  };
  for (const control of seen.filter((element) => element.matches('button, a[href], label, summary'))) {
    control.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = control.getBoundingClientRect();
    const [middle, centre, reach] = [x + width / 2, y + height / 2, least / 2 - 1];
    const sides = [
      [middle - reach, centre],
      [middle + reach, centre],
      [middle, centre - reach],
      [middle, centre + reach],
    ] as const;
    if (sides.some(([left, top]) => at(left, top) !== control)) {
      found.push(
        `is a target of less than ${least} px: ${name(control)} (${Math.round(width)} × ${Math.round(height)})`,
      );
    }
  }
  scrollTo(0, 0);
  return found;
}
