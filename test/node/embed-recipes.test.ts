import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { drawn, hostPage, settled, startBrowser, TAG, WIDGET } from './embed-page.js';

const PAGES = [
  'README',
  'html',
  'wordpress',
  'webflow',
  'hubspot',
  'squarespace',
  'wix',
  'drupal',
  'google-tag-manager',
];

/** The HTML that a page of docs/embedding tells people to paste, with our files where the test serves them. */
const snippets = PAGES.flatMap((page) =>
  [...readFileSync(`docs/embedding/${page}.md`, 'utf8').matchAll(/^( *)```html\n(.*?)^ *```$/gms)].map(
    ([, , html], at) => ({
      name: `${page}, snippet ${at + 1}`,
      html: html!.replaceAll('https://cdn.example.com/maturity-widgets/1/', '/cdn/'),
    }),
  ),
);

const having = (pattern: RegExp) => snippets.filter(({ html }) => pattern.test(html));

describe('the snippets of docs/embedding', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  /** A page that has the script tag only where the snippet does not bring it. */
  const open = (html: string, body = '') =>
    hostPage(browser, { head: /embed\.js/.test(html) ? '' : TAG, body: `${body}${html}` });

  it('are found', () => {
    expect(snippets.length).to.be.greaterThan(PAGES.length);
  });

  for (const { name, html } of having(/<maturity-assessment|data-maturity-questionnaire|data-questionnaire/))
    it(`draw a widget: ${name}`, async () => {
      const { page, thrown, close } = await open(html);
      await page.waitForSelector('maturity-assessment:is(:state(intro), :state(asking))');
      expect(thrown).to.deep.equal([]);
      await close();
    });

  for (const { name, html } of having(/'data-maturity-open'/))
    it(`open a check behind a link: ${name}`, async () => {
      const { page, thrown, close } = await open(html, '<a href="/backlog-check">Check your backlog</a>');
      await settled(page);
      await page.click('a');
      await page.waitForSelector('maturity-dialog >>> dialog[open]');
      await drawn(page);
      expect(thrown).to.deep.equal([]);
      await close();
    });

  for (const { name, html } of having(/dataLayer/))
    it(`hand the end of a run to the data layer: ${name}`, async () => {
      const { page, thrown, close } = await open(html, WIDGET);
      await drawn(page);
      await page.$eval('maturity-assessment', (widget) => {
        const detail = { snapshot: { questionnaire: { id: 'backlog-health' }, score: 58 } };
        widget.dispatchEvent(new CustomEvent('maturity-complete', { detail, bubbles: true, composed: true }));
      });
      expect(
        await page.evaluate(() => (globalThis as unknown as { dataLayer: unknown[] }).dataLayer),
      ).to.deep.equal([{ event: 'maturity_complete', questionnaire: 'backlog-health', score: 58 }]);
      expect(thrown).to.deep.equal([]);
      await close();
    });

  for (const { name, html } of snippets)
    it(`fit into an editor’s 10,000 characters: ${name}`, () => {
      expect(html.length).to.be.lessThan(1_000);
    });
});
