import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { expect } from 'chai';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { CHROME_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { resultOf } from '../../scripts/reference-results.mjs';
import { serve } from '../../scripts/serve.mjs';
import { announced, expectTranscript, listen, transcript } from './transcript.js';

const BEFORE = [1, 1, 'na', 2, 2, 2, 2, 3, 2, 1, 1, 1];
const AFTER = [2, 2, 'na', 2, 3, 3, 2, 3, 2, 2, 3, 2];
const TEAM = [BEFORE, [3, 1, 2, 2, 3, 2, 2, 2, 2, 1, 1, 0], [0, 2, 2, 2, 1, 2, 3, 3, 2, 1, 4, 1]];

/** Results of one check, a month apart each, and the codes of their links. */
const made = (all: readonly (readonly unknown[])[]) =>
  all.map((answers, month) =>
    resultOf({ questionnaire: 'engineering-delivery', answers, at: `2026-0${month + 1}-20T10:00:00Z` }),
  );

/** A comparison as somebody hears it who does not see it. */
describe('a comparison in a screen reader', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let client: CDPSession;

  beforeAll(async () => {
    const { path } = await findBrowser();
    browser = await puppeteer.launch({ executablePath: path, headless: 'shell', args: CHROME_ARGS });
    server = await serve({ '/': 'test/hosts/demo', '/cdn': 'dist/cdn' });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  afterEach(() => page.close());

  /** Puts a comparison in place of what is on the page. */
  async function shown(snapshots: readonly unknown[] | null) {
    page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    client = await page.createCDPSession();
    await page.emulateTimezone('UTC');
    await listen(page);
    await page.goto(server.url);
    await page.evaluate((given) => {
      const element = document.createElement('maturity-comparison');
      Object.assign(element, { snapshots: given });
      document.querySelector('maturity-assessment')!.replaceWith(element);
    }, snapshots as unknown[]);
    await headline('');
  }

  const headline = (text: string) =>
    page.waitForFunction(
      (wanted) =>
        document
          .querySelector('maturity-comparison')
          ?.shadowRoot?.querySelector('h2')
          ?.textContent.includes(wanted),
      { polling: 'raf' },
      text,
    );

  const read = () => transcript(client, 'maturity-comparison');

  it('reads both stages and what moved', async () => {
    await shown(made([BEFORE, AFTER]).map(({ snapshot }) => snapshot));
    expectTranscript('comparison-over-time', await read());
  });

  it('reads what people see differently first, and nobody’s own answers', async () => {
    await shown(made(TEAM).map(({ snapshot }) => snapshot));
    expectTranscript('comparison-of-people', await read());
  });

  it('says once what was added, and what was left out', async () => {
    await shown(null);
    await announced(page);
    const codes = made(TEAM).map(({ code }) => code());
    await page.evaluate(
      (typed) => {
        const root = document.querySelector('maturity-comparison')!.shadowRoot!;
        root.querySelector('textarea')!.value = typed;
        root.querySelector<HTMLElement>('form .primary')!.click();
      },
      [...codes, '1engineering-delivery.half'].join('\n'),
    );
    await headline('3 people');
    expect(await announced(page)).to.deep.equal(['3 added, 1 left out, 3 in all.']);
    const lines = await read();
    expectTranscript(
      'comparison-adding',
      lines.slice(0, lines.findIndex((line) => line.includes('level 2')) + 1),
    );
  });
});
