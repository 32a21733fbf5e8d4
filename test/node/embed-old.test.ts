import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { failed, hostPage, settled, startBrowser, TAG, WIDGET } from './embed-page.js';

/** Makes the browser one from before `:state()`: it knew states only as `:--name`, and threw at anything else. */
const OLD = `<script>
  for (const kind of [Document, DocumentFragment, Element])
    for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest']) {
      const real = kind.prototype[name];
      if (real)
        kind.prototype[name] = function (selector) {
          if (selector.includes(':state(')) throw new SyntaxError("'" + selector + "' is not a valid selector.");
          return real.call(this, selector);
        };
    }
  const { add } = CustomStateSet.prototype;
  CustomStateSet.prototype.add = function (state) {
    if (!state.startsWith('--')) throw new SyntaxError("The specified value '" + state + "' must start with '--'.");
    return add.call(this, state);
  };
</script>`;

const BUNDLE = '<script defer src="/cdn/maturity-widgets.bundle.js"></script>';

const FORMS = {
  element: WIDGET,
  'triage element': '<maturity-triage><a href="#contact">Talk to us</a></maturity-triage>',
  div: '<div data-maturity-questionnaire="backlog-health"><a href="#contact">Talk to us</a></div>',
  opener: '<a href="#contact" data-maturity-open="backlog-health">Check your backlog</a>',
};

describe('in a browser that is too old', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  for (const [file, tag] of Object.entries({ 'the script tag': TAG, 'the single file': BUNDLE })) {
    for (const [form, body] of Object.entries(FORMS)) {
      it(`${file} leaves the fallback of an ${form} as it is, throws nothing and says why`, async () => {
        const { page, requests, said, thrown, errors, close } = await hostPage(browser, {
          head: `${OLD}${tag}`,
          body,
        });
        await failed(page, 'load-failed');
        await page.evaluate(() => document.body.append(document.createElement('p')));
        await settled(page);
        expect(thrown).to.deep.equal([]);
        expect(await errors()).to.deep.equal(['load-failed']);
        expect(said.join()).to.contain("':state(");
        expect(await page.$eval('a', (link) => link.checkVisibility())).to.be.true;
        expect(requests.filter((path) => path.includes('/elements-'))).to.deep.equal([]);
        await close();
      });
    }
  }
});
