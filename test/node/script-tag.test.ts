import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect } from 'chai';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { CHROME_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { budgets } from '../../package.json';
import backlogHealth from '../../questionnaires/backlog-health.json';

/** Which files hold what. */
const list = () =>
  JSON.parse(readFileSync('dist/cdn/chunks.json', 'utf8')) as {
    folder: string;
    elements: Record<string, string[]>;
  };

const brotliSize = (file: string) => brotliCompressSync(readFileSync(`dist/cdn/${file}`)).length;

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** The files that the size budget of the first question counts. */
function countedFiles() {
  const { folder, elements } = list();
  return ['embed.js', ...elements['maturity-assessment']!, `${folder}/questionnaires/backlog-health.js`];
}

/** The built script tag on a host page, in a real browser. */
describe('the script tag', () => {
  let browser: Browser;

  beforeAll(async () => {
    const { path } = await findBrowser();
    browser = await puppeteer.launch({ executablePath: path, headless: 'shell', args: CHROME_ARGS });
  });

  afterAll(() => browser.close());

  /** Opens the demo page; `fail` names files that the server does not have, `attributes` go to the element. */
  async function demo({
    fail = () => false,
    attributes = '',
  }: { fail?: (path: string) => boolean; attributes?: string } = {}) {
    const server = await serve({ '/': 'test/hosts/demo', '/cdn': 'dist/cdn' }, { fail });
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    // From the first moment on: the page's own listener may come after the script tag has failed.
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('maturity-error', ({ detail }) => {
        document.documentElement.dataset['error'] = detail.code;
      });
    });
    if (attributes) {
      await page.evaluateOnNewDocument((names) => {
        new MutationObserver(() => {
          for (const name of names) document.querySelector('maturity-assessment')?.setAttribute(name, '');
        }).observe(document, { childList: true, subtree: true });
      }, attributes.split(' '));
    }
    await page.goto(server.url);
    // Chromium drops clicks before a page's first paint; nobody can click what is not painted yet.
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    const close = async () => {
      await page.close();
      server.close();
    };
    return { page, server, thrown, close };
  }

  /** Clicks the widget's button with this text, once it is there and stands still. */
  async function press(page: Page, text: string) {
    await (await button(page, text)).click();
  }

  async function button(page: Page, text: string) {
    const find = (wanted: string) =>
      [...document.querySelector('maturity-assessment')!.shadowRoot!.querySelectorAll('button')].find(
        (candidate) => candidate.textContent.trim() === wanted,
      );
    const found = await page.waitForFunction(find, { polling: 'raf' }, text);
    return found as ElementHandle<HTMLButtonElement>;
  }

  /** Answers every question with its third answer, by keyboard alone, as soon as the focus is on it. */
  async function answerAll(page: Page) {
    for (const { text } of backlogHealth.questions) {
      await page.waitForFunction(
        (asked) =>
          document.activeElement?.shadowRoot?.activeElement?.shadowRoot?.activeElement?.textContent === asked,
        {},
        text,
      );
      await page.keyboard.press('3');
      await page.keyboard.press('Enter');
    }
  }

  /** Waits until the page has heard that something did not load. */
  const failed = (page: Page) =>
    page.waitForFunction(() => document.documentElement.dataset['error'] === 'load-failed');

  const events = (page: Page) =>
    page.$$eval('#events li', (items) => items.map(({ textContent }) => textContent));

  it('shows the start screen, then hands the page every event up to the snapshot', async () => {
    const { page, thrown, close } = await demo();
    await press(page, 'Start');
    await press(page, 'Skip this');
    await answerAll(page);
    await press(page, 'See the result');
    await page.waitForFunction(() =>
      document.querySelector('#events')!.textContent!.includes('maturity-complete'),
    );

    const names = (await events(page)).map((text) => text.split(' ')[0]);
    const answers = Array<string>(12).fill('maturity-answer');
    expect(names).to.deep.equal(['maturity-ready', 'maturity-start', ...answers, 'maturity-complete']);
    expect((await events(page)).at(-1)).to.contain('"score":50');
    expect(thrown).to.deep.equal([]);
    await close();
  });

  for (const [start, attributes] of [
    ['with autostart', 'autostart no-self-placement'],
    ['through the start screen', ''],
  ] as const) {
    it(`shows the first question from the files that the size budget counts: ${start}`, async () => {
      const counted = countedFiles();
      const others = (path: string) => path.startsWith('/cdn/') && !counted.includes(path.slice(5));
      const { page, server, close } = await demo({ fail: others, attributes });
      if (!attributes) {
        await press(page, 'Start');
        await press(page, 'Skip this');
      }
      await page.waitForSelector(`maturity-assessment >>> ::-p-text(${backlogHealth.questions[0]!.text})`);
      const fetched = server.requests.filter((path) => path.startsWith('/cdn/') && !others(path));
      expect(fetched.map((path) => path.slice(5))).to.have.members(counted);
      expect(sum(counted.map(brotliSize))).to.be.at.most(budgets['to the first question']);
      await close();
    });
  }

  it('asks for at most four files before the first question, none of them twice', async () => {
    const { page, server, close } = await demo();
    await page.waitForSelector('maturity-assessment >>> h2');
    const ours = server.requests.filter((path) => path.startsWith('/cdn/'));
    const needed = countedFiles().map((file) => `/cdn/${file}`);
    expect(needed.length).to.be.at.most(4);
    expect(ours).to.include.members(needed);
    expect(new Set(ours).size).to.equal(ours.length);
    await close();
  });

  it('keeps the fallback visible and says so when the element’s code is missing', async () => {
    const { page, thrown, close } = await demo({ fail: (path) => path.includes('/maturity-') });
    await failed(page);
    expect(await page.$eval('maturity-assessment a', (link) => link.checkVisibility())).to.be.true;
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('keeps the fallback visible and says so when the questionnaire is missing', async () => {
    const { page, thrown, close } = await demo({ fail: (path) => path.includes('/questionnaires/') });
    await failed(page);
    expect(await page.$eval('maturity-assessment a', (link) => link.checkVisibility())).to.be.true;
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('keeps the answers and offers to try again when what follows the first question is missing', async () => {
    let missing = true;
    const { page, thrown, close } = await demo({ fail: (path) => missing && path.includes('late') });
    await failed(page);
    await press(page, 'Start');
    await press(page, 'Skip this');
    await answerAll(page);
    await button(page, 'Try again');
    await page.waitForNetworkIdle(); // what was asked for before may not arrive after all
    missing = false;
    await press(page, 'Try again');
    await press(page, 'See the result');
    await page.waitForFunction(() => document.querySelector('#events')!.textContent!.includes('"score":50'));
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('loses nothing by the squeezing of its templates and style sheets', async () => {
    const { elements } = list();
    const code = elements['maturity-assessment']!.map((file) =>
      readFileSync(`dist/cdn/${file}`, 'utf8'),
    ).join('');
    expect(code).not.to.match(/`[^`]*\n\s*\n[^`]*<\//); // it was squeezed at all

    const { page, close } = await demo();
    await page.waitForSelector('maturity-assessment >>> .primary');
    const seen = await page.$eval('maturity-assessment >>> .primary', (button) => {
      const { minBlockSize, backgroundColor } = getComputedStyle(button);
      const card = getComputedStyle(button.closest('.card')!);
      const rules = (button.getRootNode() as ShadowRoot).adoptedStyleSheets.map(
        ({ cssRules }) => cssRules.length,
      );
      return {
        minBlockSize,
        backgroundColor,
        display: card.display,
        padding: parseFloat(card.paddingTop),
        rules,
      };
    });
    expect(seen).to.include({ minBlockSize: '44px', display: 'flex' });
    expect(seen.backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(seen.padding).to.be.at.least(16);
    expect(Math.min(...seen.rules)).to.be.greaterThan(0);
    expect(seen.rules.reduce((sum, count) => sum + count)).to.be.greaterThan(20);
    await close();
  });
});
