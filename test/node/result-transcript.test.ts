import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import engineeringDelivery from '../../questionnaires/engineering-delivery.json';
import model from '../../questionnaires/model.json';
import { CHROME_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { buildSnapshot } from '../../src/core/index.js';
import type { Answer } from '../../src/core/index.js';
import type { StagedQuestionnaire } from '../../src/schema/questionnaire.js';
import { expectTranscript, listen, transcript } from './transcript.js';

const AT = '2026-11-21T10:00:00Z';

function scored(document: object, answers: readonly Answer[], options: object = {}) {
  const check = { ...document, model } as unknown as StagedQuestionnaire;
  const byId = Object.fromEntries(check.questions.map(({ id }, index) => [id, answers[index]!]));
  return buildSnapshot(check, byId, { at: AT, ...options });
}

const staged = scored(engineeringDelivery, [1, 1, 'na', 2, 2, 2, 2, 3, 2, 1, 'dk', 1], { selfPlacement: 3 });

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

  it('is read in full: a stage', async () => {
    await shown(staged);
    expectTranscript('result-staged', await read());
  });
});
