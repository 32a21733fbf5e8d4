import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import {
  drawn,
  failed,
  hostPage,
  settled,
  startBrowser,
  TAG,
  WIDGET,
  type HostOptions,
} from './embed-page.js';

const inject = (attributes: string) => `
  <script>
    setTimeout(() => {
      const script = document.createElement('script');
      Object.assign(script, ${attributes});
      document.head.append(script);
    });
  </script>`;

const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** How a script tag comes onto a page, by the page's author, a tag manager or an optimizer. */
const ways: [string, HostOptions][] = [
  ['async in the head', { head: TAG, body: WIDGET }],
  ['defer in the head', { head: '<script defer src="/cdn/embed.js"></script>', body: WIDGET }],
  ['neither, in the head', { head: '<script src="/cdn/embed.js"></script>', body: WIDGET }],
  ['neither, before the widget', { body: `<script src="/cdn/embed.js"></script>${WIDGET}` }],
  ['neither, after the widget', { body: `${WIDGET}<script src="/cdn/embed.js"></script>` }],
  ['as a module', { head: '<script type="module" src="/cdn/embed.js"></script>', body: WIDGET }],
  [
    'as a module, twice',
    { head: '<script type="module" src="/cdn/embed.js"></script>'.repeat(2), body: WIDGET },
  ],
  ['injected by a tag manager', { head: inject("{ src: '/cdn/embed.js' }"), body: WIDGET }],
  ['injected as a module', { head: inject("{ src: '/cdn/embed.js', type: 'module' }"), body: WIDGET }],
  [
    'delayed by an optimizer that makes it anew',
    {
      head: '<script type="text/delayed" src="/cdn/embed.js"></script>',
      body: `${WIDGET}<script>
        addEventListener('load', () => {
          for (const old of document.querySelectorAll('script[type="text/delayed"]')) {
            const script = document.createElement('script');
            script.src = old.src;
            old.replaceWith(script);
          }
        });
      </script>`,
    },
  ],
  [
    'put inline by an optimizer, with data-base',
    {
      body: `${WIDGET}<script data-base="/cdn">${readFileSync('dist/cdn/embed.js', 'utf8')}</script>`,
    },
  ],
  [
    'copied to the folder of an optimizer, with data-base',
    {
      head: '<script async src="/copy-of-embed.js" data-base="/cdn/"></script>',
      body: WIDGET,
      files: { 'copy-of-embed.js': readFileSync('dist/cdn/embed.js', 'utf8') },
    },
  ],
  [
    'beside a picture that calls itself the current script',
    {
      head: TAG,
      body: `<img name="currentScript" src="/icon.svg" alt="">${WIDGET}`,
      files: { 'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    },
  ],
  [
    'run by a loader that leaves no current script, beside another script of the same name',
    {
      head: '<script src="/other-embed.js"></script><script type="text/plain" data-base="/cdn/"></script>',
      body: `${WIDGET}<script>
        fetch('/cdn/embed.js').then((response) => response.text()).then((text) => setTimeout(text));
      </script>`,
      files: { 'other-embed.js': '' },
    },
  ],
  [
    'under a policy that allows its own files alone',
    { head: TAG, body: WIDGET, headers: { 'content-security-policy': STRICT } },
  ],
  ['twice', { head: TAG, body: `${WIDGET}${TAG}` }],
];

describe('the script tag, however it comes onto a page', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  for (const [name, options] of ways) {
    it(`draws the widget: ${name}`, async () => {
      const { page, requests, said, thrown, errors, close } = await hostPage(browser, options);
      await drawn(page);
      await settled(page);
      const code = requests.filter((path) => path.includes('/elements-'));
      expect(new Set(code).size).to.equal(code.length); // nothing is fetched twice
      expect(said).to.deep.equal([]);
      expect(await errors()).to.deep.equal([]);
      expect(thrown).to.deep.equal([]);
      await close();
    });
  }

  it('says that it cannot tell where it was loaded from', async () => {
    const { page, thrown, close } = await hostPage(browser, {
      body: `${WIDGET}<script>${readFileSync('dist/cdn/embed.js', 'utf8')}</script>`,
    });
    await failed(page, 'no-base');
    expect(await page.$eval('maturity-assessment a', (link) => link.checkVisibility())).to.be.true;
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('keeps the fallback and throws nothing when data-base is no address', async () => {
    const { page, thrown, close } = await hostPage(browser, {
      body: `${WIDGET}<script data-base="https://">${readFileSync('dist/cdn/embed.js', 'utf8')}</script>`,
    });
    await failed(page, 'load-failed');
    expect(thrown).to.deep.equal([]);
    await close();
  });
});
