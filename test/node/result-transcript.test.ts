import { expect } from 'chai';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import deliveryGovernance from '../../questionnaires/delivery-governance.json';
import engineeringDelivery from '../../questionnaires/engineering-delivery.json';
import model from '../../questionnaires/model.json';
import platformEngineering from '../../questionnaires/platform-engineering.json';
import structuralDrift from '../../questionnaires/structural-drift.json';
import { CHROME_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { buildSnapshot } from '../../src/core/index.js';
import type { Answer } from '../../src/core/index.js';
import type { StagedQuestionnaire } from '../../src/schema/questionnaire.js';
import { announced, expectTranscript, listen, transcript } from './transcript.js';

const AT = '2026-11-21T10:00:00Z';

function scored(document: object, answers: readonly Answer[], options: object = {}) {
  const check = { ...document, model } as unknown as StagedQuestionnaire;
  const byId = Object.fromEntries(check.questions.map(({ id }, index) => [id, answers[index]!]));
  return buildSnapshot(check, byId, { at: AT, ...options });
}

const staged = scored(engineeringDelivery, [1, 1, 'na', 2, 2, 2, 2, 3, 2, 1, 'dk', 1], { selfPlacement: 3 });
const banded = scored(structuralDrift, [2, 2, 2, 2, 1, 2, 1, 1, 0, 2, 1, 2, 1, 2, 1]);
const twoAxes = scored(deliveryGovernance, [1, 2, 2, 1, 3, 3, 2, 3, 1, 1, 2, 1]);
const insufficient = scored(platformEngineering, [2, 2, 1, 2, 1, 3, 2, 2, 'dk', 'dk', 'dk', 'dk']);

/** A result as somebody hears it who does not see it. */
describe('a result in a screen reader', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let client: CDPSession;

  beforeAll(async () => {
    const { path } = await findBrowser();
    browser = await puppeteer.launch({ executablePath: path, headless: 'shell', args: CHROME_ARGS });
    server = await serve({ '/': 'test/hosts/readme', '/cdn': 'dist/cdn' });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  afterEach(() => page.close());

  async function shown(snapshot: object) {
    page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    client = await page.createCDPSession();
    await listen(page);
    await page.evaluateOnNewDocument((stored) => {
      if (location.protocol !== 'about:') localStorage.setItem('our-result', stored);
    }, JSON.stringify(snapshot));
    await page.goto(server.url);
    await page.waitForFunction(
      () => document.querySelector('maturity-result')?.shadowRoot?.querySelector('h2'),
      { polling: 'raf' },
    );
  }

  const read = () => transcript(client, 'maturity-result');

  /** Clicks what has this text, and waits until this is there. */
  async function press(text: string, there: string) {
    await page.evaluate((wanted) => {
      const root = document.querySelector('maturity-result')!.shadowRoot!;
      const all = [...root.querySelectorAll<HTMLElement>('button, summary')];
      all.find(({ textContent }) => textContent.trim().startsWith(wanted))!.click();
    }, text);
    await page.waitForFunction(
      (selector) => document.querySelector('maturity-result')!.shadowRoot!.querySelector(selector),
      { polling: 'raf' },
      there,
    );
  }

  const results = { staged, banded, 'two-axes': twoAxes, insufficient };
  for (const [name, snapshot] of Object.entries(results)) {
    it(`is read in full: ${name}`, async () => {
      await shown(snapshot);
      expectTranscript(`result-${name}`, await read());
    });
  }

  it('is read in full: where there is none', async () => {
    await shown({ ...staged, score: 99 });
    expectTranscript('result-tampered', await read());
  });

  it('tells how its figures came about', async () => {
    await shown(staged);
    await press('Why this result?', '.calculation');
    await press('Accountability', '.calculation[open]');
    const lines = await read();
    const from = lines.findIndex((line) => line.includes('Why this result?'));
    const to = lines.findIndex((line) => line.includes('Keep it'));
    expectTranscript('result-explained', lines.slice(from, to));
  });

  it('says that it was copied, and gives what cannot be copied a name', async () => {
    await shown(staged);
    await page.evaluate(() => {
      const written: string[] = [];
      const clipboard = { writeText: async (text: string) => void written.push(text) };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });
    await press('Copy as text', '[role=status]:not(:empty)');
    expect(await announced(page)).to.deep.equal(['Copied.']);
    await page.evaluate(() => {
      const clipboard = { writeText: () => Promise.reject(new Error('blocked')) };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });
    await press('Link', 'textarea');
    const said = 'This browser does not let the page copy. Here it is, ready to be copied by hand.';
    expect(await announced(page)).to.deep.equal([said]);
    expect((await read()).slice(-2)).to.deep.equal([`  status: ${said}`, '  text field: Copy this']);
  });
});
