import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import backlogHealth from '../../questionnaires/backlog-health.json';
import model from '../../questionnaires/model.json';
import { CHROME_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { buildSnapshot } from '../../src/core/index.js';
import type { StagedQuestionnaire } from '../../src/schema/questionnaire.js';

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A page that a reader of the README would write. */
describe('the README’s host page', () => {
  let browser: Browser;
  let page: Page;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: (await findBrowser()).path,
      headless: 'shell',
      args: CHROME_ARGS,
    });
    server = await serve({ '/': 'test/hosts/readme', '/cdn': 'dist/cdn' });
    const questionnaire = { ...backlogHealth, model } as unknown as StagedQuestionnaire;
    const answers = Object.fromEntries(backlogHealth.questions.map(({ id }) => [id, 1 as const]));
    const snapshot = buildSnapshot(questionnaire, answers, { at: '2026-11-21T10:00:00Z' });

    page = await browser.newPage();
    await page.evaluateOnNewDocument((stored) => {
      if (location.protocol === 'about:') return;
      localStorage.setItem('our-result', stored);
    }, JSON.stringify(snapshot));
    await page.evaluateOnNewDocument(() => {
      window.print = () => {
        const [sheet] = document.body.children;
        window.top!.document.documentElement.dataset['printed'] = sheet!.shadowRoot!.textContent;
      };
    });
    await page.goto(server.url);
    await page.waitForFunction(
      () => document.querySelector('maturity-result')?.shadowRoot?.querySelector('h2'),
      { polling: 'raf' },
    );
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('uses only what the README shows', () => {
    const readme = new Set(lines(readFileSync('README.md', 'utf8')));
    const html = lines(readFileSync('test/hosts/readme/index.html', 'utf8'));
    const js = lines(readFileSync('test/hosts/readme/page.js', 'utf8').split('// What the host does')[0]!);
    const ofOurs = html.slice(html.indexOf('<maturity-result>') + 1, html.indexOf('</maturity-result>'));
    for (const line of [...ofOurs, ...js]) expect(readme.has(line), line).to.be.true;
  });

  it('shows the stored result', async () => {
    const headline = await page.$eval(
      'maturity-result',
      (element) => element.shadowRoot!.querySelector('h2')!.textContent,
    );
    expect(headline).to.contain('Stage 2').and.contain('Fragmented');
  });

  it('routes an offer through the host’s own code', async () => {
    await page.evaluate(() => {
      const offers = document
        .querySelector('maturity-result')!
        .shadowRoot!.querySelectorAll<HTMLElement>('a, button');
      [...offers].find((offer) => offer.textContent.includes('Reset our backlog with us'))!.click();
    });
    expect(await page.$eval('#form', (form) => form.textContent)).to.equal(
      'backlog-reset for backlog-health',
    );
    expect(page.url()).to.equal(`${server.url}/`);
  });

  it('prints the result and nothing of the host', async () => {
    await page.evaluate(() => {
      const buttons = document.querySelector('maturity-result')!.shadowRoot!.querySelectorAll('button');
      [...buttons].find((button) => button.textContent.trim() === 'Print')!.click();
    });
    await page.waitForFunction(() => document.documentElement.dataset['printed'], {
      polling: 'raf',
      timeout: 5000,
    });
    const printed = await page.evaluate(() => document.documentElement.dataset['printed']!);
    expect(printed).to.contain('Fragmented').and.contain('it proves nothing and certifies nothing');
    expect(printed).not.to.contain('A page made of the README');
  });
});
