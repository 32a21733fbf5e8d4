import { expect } from 'chai';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { loadQuestionnaire } from '../../src/catalog/index.js';
import { buildSnapshot } from '../../src/core/index.js';
import type { Answer } from '../../src/core/index.js';
import { hostPage, startBrowser } from './run-page.js';
import { announced, expectTranscript, listen, transcript } from './transcript.js';

const NOW = '2026-11-21T10:00:00Z';
const DONE = {
  'backlog-health': 1,
  'engineering-delivery': 2,
  'structural-drift': 2,
  'product-outcomes': 3,
} as const;

/** What the browser remembers: results of these checks, each answered with one level throughout. */
async function remembered(done: Readonly<Record<string, Answer>>): Promise<string> {
  const entries = await Promise.all(
    Object.entries(done).map(async ([id, level]) => {
      const check = (await loadQuestionnaire(id))!;
      const answers = Object.fromEntries(check.questions.map((question) => [question.id, level]));
      return [id, buildSnapshot(check, answers, { at: NOW })] as const;
    }),
  );
  return JSON.stringify({ schemaVersion: 1, snapshots: Object.fromEntries(entries) });
}

/** In the page, before anything else: what is remembered, and a clock that stands still. */
function begin(stored: string, now: number) {
  if (location.protocol === 'about:') return;
  localStorage.setItem('maturity:done', stored);
  Date.now = () => now;
  globalThis.Date = new Proxy(Date, {
    construct: (date, parts) => Reflect.construct(date, parts.length ? parts : [now]) as object,
  });
}

/** The built catalog on a page of its own. */
describe('a page with the catalog', () => {
  let browser: Browser;
  let stored: string;

  beforeAll(async () => {
    browser = await startBrowser();
    stored = await remembered(DONE);
  });
  afterAll(() => browser.close());

  async function opened(options: Partial<Parameters<typeof hostPage>[1]> = {}) {
    const host = await hostPage(browser, {
      body: '<maturity-catalog remember><a href="#checks">Our checks</a></maturity-catalog>',
      ...options,
      prepare: async (page) => {
        await listen(page);
        await page.evaluateOnNewDocument(begin, stored, Date.parse(NOW));
      },
    });
    await host.page.waitForSelector('maturity-catalog:state(ready)');
    return host;
  }

  /** What has this text, anywhere in the catalog and in what is open there. */
  async function find(page: Page, selector: string, text: string): Promise<ElementHandle<HTMLElement>> {
    const found = await page.waitForFunction(
      (wanted, words) => {
        const all = (root: ParentNode): HTMLElement[] =>
          [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
            ...(one.matches(wanted) ? [one] : []),
            ...(one.shadowRoot ? all(one.shadowRoot) : []),
          ]);
        return all(document).find(
          (one) =>
            one.checkVisibility() &&
            (one.ariaLabel ?? one.textContent).replace(/\s+/g, ' ').trim().startsWith(words),
        );
      },
      { polling: 20 },
      selector,
      text,
    );
    return found as ElementHandle<HTMLElement>;
  }

  const tap = async (page: Page, text: string) => (await find(page, 'button', text)).tap();
  const click = async (page: Page, text: string) => (await find(page, 'button', text)).click();

  it('is heard as headings, cards and choices, and says once how many checks are shown', async () => {
    const { page, client, close } = await opened();
    const heard = ['## All checks', ...(await transcript(client, 'maturity-catalog')), ''];
    await announced(page);
    await (await find(page, 'select', 'All areas')).select('ai-readiness');
    await page.waitForFunction(() => window.announcements.length, { polling: 20 });
    heard.push('## The area of AI', ...(await announced(page)).map((text) => `(said: ${text})`), '');
    await (await find(page, 'select', 'All roles')).select('mobile');
    await page.waitForFunction(() => window.announcements.length, { polling: 20 });
    heard.push('## Nothing fits', ...(await announced(page)).map((text) => `(said: ${text})`));
    const read = await transcript(client, 'maturity-catalog');
    heard.push(...read.slice(read.findIndex((line) => line.startsWith('status'))));
    expectTranscript('catalog', heard);
    await close();
  });

  it('shows its cards when what it remembers does not load, and says on a card what did not open', async () => {
    let missing = true;
    const { page, thrown, close } = await opened({
      fail: (path) =>
        path.includes('catalog.memory') || (missing && /catalog\.opened|maturity-run/.test(path)),
    });
    await click(page, 'Start: Backlog Health Check');
    await find(page, '[role=alert]', 'This part could not be loaded.');
    missing = false;
    await click(page, 'Start: Backlog Health Check');
    await find(page, 'h2', 'Backlog Health Check');
    expect(await page.$('maturity-catalog >>> [role=alert]')).to.equal(null);
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('can be used on a phone 320 pixels wide with one thumb', async () => {
    const { page, thrown, close } = await opened({ width: 320, height: 640, touch: true });
    const small = () =>
      page.evaluate(() => {
        const root = document.querySelector('maturity-catalog')!.shadowRoot!;
        const targets = [...root.querySelectorAll<HTMLElement>('button, select, a')];
        return targets
          .filter((target) => target.checkVisibility())
          .map(
            (target) =>
              ({ text: target.textContent.trim(), ...target.getBoundingClientRect().toJSON() }) as DOMRect,
          )
          .filter(({ width, height, left, right }) => width < 44 || height < 44 || left < 0 || right > 320);
      });
    const tooWide = () => page.evaluate(() => document.scrollingElement!.scrollWidth > 320);
    expect(await small()).to.deep.equal([]);
    expect(await tooWide()).to.be.false;

    // A check from the middle of the list opens in place, in view.
    await tap(page, 'Start: Quality Engineering Check');
    const away = await find(page, 'button', 'All checks');
    expect(await away.isIntersectingViewport({ threshold: 1 })).to.be.true;
    expect(await tooWide()).to.be.false;
    await tap(page, 'Start');
    await tap(page, 'Skip this');
    for (let question = 0; question < 12; question++) {
      await page.waitForFunction(
        (index) => {
          const catalog = document.querySelector('maturity-catalog')!.shadowRoot!;
          const run = catalog.querySelector('maturity-assessment')!.shadowRoot!;
          return run.querySelector('[role=status]')?.textContent?.includes(`${index} of 12`);
        },
        { polling: 20 },
        question + 1,
      );
      // A finger's choice goes on by itself.
      await (await page.waitForSelector('maturity-catalog >>> .front >>> label:nth-child(2)'))!.tap();
    }
    await tap(page, 'See the result');
    await find(page, 'h2', 'Stage');
    expect(await tooWide()).to.be.false;

    // Back at its card, which is in view and shows what came out.
    await tap(page, 'All checks');
    const again = await find(page, 'button', 'Show result: Quality Engineering Check');
    expect(await again.isIntersectingViewport({ threshold: 1 })).to.be.true;
    expect(await small()).to.deep.equal([]);
    expect(thrown).to.deep.equal([]);
    await close();
  });
});
