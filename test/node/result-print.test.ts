import { expect } from 'chai';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { CHROME_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { resultOf, RESULTS } from '../../scripts/reference-results.mjs';
import { serve } from '../../scripts/serve.mjs';

interface Paper {
  html: string;
  styles: string[];
}

declare global {
  interface Window {
    paper?: Paper;
  }
}

/** What is printed, as sheets of paper: the frame's content on a page of its own, because only a page becomes a PDF. */
describe('a printed result', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    const { path } = await findBrowser();
    browser = await puppeteer.launch({ executablePath: path, headless: 'shell', args: CHROME_ARGS });
    server = await serve({ '/': 'test/hosts/readme', '/cdn': 'dist/cdn' });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a result in a host page, presses Print, and catches what the frame would print. */
  async function printed(snapshot: object, lang: string): Promise<Paper> {
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    await page.evaluateOnNewDocument(
      (stored, tag) => {
        if (location.protocol !== 'about:') localStorage.setItem('our-result', stored);
        document.addEventListener('DOMContentLoaded', () => (document.documentElement.lang = tag));
        window.print = () => {
          const root = document.body.firstElementChild!.shadowRoot!;
          const texts = (owner: DocumentOrShadowRoot) =>
            owner.adoptedStyleSheets.map(({ cssRules }) =>
              [...cssRules].map(({ cssText }) => cssText).join('\n'),
            );
          window.top!.paper = { html: root.innerHTML, styles: [...texts(document), ...texts(root)] };
        };
      },
      JSON.stringify(snapshot),
      lang,
    );
    await page.goto(server.url);
    await page.waitForFunction(
      (tag) => {
        const root = document.querySelector('maturity-result')?.shadowRoot;
        const ready = root?.querySelector('article')?.lang === tag;
        if (ready) root.querySelector<HTMLElement>('.tool')!.click();
        return ready;
      },
      { polling: 'raf' },
      lang,
    );
    const paper = await page.waitForFunction(() => window.paper, { polling: 'raf' });
    const caught = (await paper.jsonValue())!;
    await page.close();
    return caught;
  }

  async function sheets({ html, styles }: Paper, format: 'A4' | 'Letter'): Promise<number> {
    const page = await browser.newPage();
    await page.evaluate(
      (content, [outer, ...inner]) => {
        const sheet = (text: string) => {
          const made = new CSSStyleSheet();
          made.replaceSync(text);
          return made;
        };
        document.adoptedStyleSheets = [sheet(outer!)];
        const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = inner.map(sheet);
        root.innerHTML = content;
      },
      html,
      styles,
    );
    const pdf = Buffer.from(await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
    await page.close();
    return pdf.match(/\/Type\s*\/Page\b/g)!.length;
  }

  const longest = [
    'result-indicated',
    'result-held-twice',
    'result-quadrant',
    'result-signals',
    'result-banded',
  ];
  for (const name of longest as (keyof typeof RESULTS)[]) {
    for (const lang of ['en', 'de']) {
      it(`takes one or two sheets: ${name} (${lang})`, async () => {
        const paper = await printed(resultOf(RESULTS[name]).snapshot as object, lang);
        expect(await sheets(paper, 'A4')).to.be.within(1, 2);
        expect(await sheets(paper, 'Letter')).to.be.within(1, 2);
        expect(paper.html).not.to.contain('A page made of the README');
      });
    }
  }
});
