import { expect } from 'chai';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { CHROME_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { resultOf } from '../../scripts/reference-results.mjs';
import { serve } from '../../scripts/serve.mjs';

const made = [1, 2].map((level) =>
  resultOf({ questionnaire: 'engineering-delivery', answers: Array(12).fill(level) }),
);

/** The built comparison, whose second part does not come at first. */
describe('a comparison whose code is missing', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let missing = true;

  beforeAll(async () => {
    const { path } = await findBrowser();
    browser = await puppeteer.launch({ executablePath: path, headless: 'shell', args: CHROME_ARGS });
    server = await serve(
      { '/': 'test/hosts/demo', '/cdn': 'dist/cdn' },
      { fail: (path: string) => missing && path.endsWith('maturity-comparison.late.js') },
    );
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    missing = true;
    page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('maturity-error', ({ detail }) => {
        document.documentElement.dataset['error'] = detail.code;
      });
    });
    await page.goto(server.url);
  });
  afterEach(() => page.close());

  const place = (snapshots: unknown[] | null) =>
    page.evaluate((given) => {
      const element = document.createElement('maturity-comparison');
      element.innerHTML = '<a href="#check">The check</a>';
      Object.assign(element, { snapshots: given });
      document.querySelector('maturity-assessment')!.replaceWith(element);
    }, snapshots as unknown[]);

  /** Waits until this is said in the comparison. */
  const reads = (selector: string, text: string) =>
    page.waitForFunction(
      (where, wanted) =>
        document
          .querySelector('maturity-comparison')
          ?.shadowRoot?.querySelector(where)
          ?.textContent.includes(wanted),
      { polling: 'raf' },
      selector,
      text,
    );

  const add = () =>
    page.evaluate(() => {
      const root = document.querySelector('maturity-comparison')!.shadowRoot!;
      root.querySelector<HTMLElement>('form .primary')!.click();
    });

  const error = () => page.evaluate(() => document.documentElement.dataset['error']);

  it('keeps what was typed, says so, and goes on when it is asked again', async () => {
    await place(null);
    await reads('h2', 'Compare results');
    const typed = made.map(({ code }) => code()).join('\n');
    await page.evaluate((text) => {
      document.querySelector('maturity-comparison')!.shadowRoot!.querySelector('textarea')!.value = text;
    }, typed);
    await add();
    await reads('[role=status]', 'That did not work. Check the connection and try again.');
    expect(await error()).to.equal('load-failed');
    missing = false;
    await add();
    await reads('[role=status]', '2 added, 2 in all.');
  });

  it('leaves the fallback where the host hands results over', async () => {
    await place(made.map(({ snapshot }) => snapshot));
    await page.waitForFunction(() => document.documentElement.dataset['error'], { polling: 'raf' });
    expect(await error()).to.equal('load-failed');
    const seen = await page.evaluate(() =>
      document.querySelector('maturity-comparison')!.firstElementChild!.checkVisibility(),
    );
    expect(seen).to.be.true;
  });
});
