import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import backlogHealth from '../../questionnaires/backlog-health.json';
import type { MaturityQuestion } from '../../src/elements/maturity-question.js';
import { drawn, hostPage, startBrowser, WIDGET } from './embed-page.js';

const BUNDLE = 'maturity-widgets.bundle.js';

const integrity = () =>
  JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string | undefined>;

const TAG = () =>
  `<script defer src="/cdn/${BUNDLE}" integrity="${integrity()[BUNDLE]!}" crossorigin="anonymous"></script>`;

describe('the single file', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  it('is listed with the hash that a page pins it by, as every other file is', () => {
    for (const name of [BUNDLE, 'embed.js', 'frame.js', 'frame.html']) {
      const hash = createHash('sha384')
        .update(readFileSync(`dist/cdn/${name}`))
        .digest('base64');
      expect(integrity()[name]).to.equal(`sha384-${hash}`);
    }
  });

  it('completes a run by its hash alone, under a policy that allows nothing else', async () => {
    const policy = [
      "default-src 'none'",
      `script-src '${integrity()[BUNDLE]!}'`,
      "style-src 'self'",
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
    const { page, requests, said, thrown, errors, close } = await hostPage(browser, {
      head: TAG(),
      body: WIDGET.replace('>', ' autostart no-self-placement storage="none">'),
      headers: { 'content-security-policy': policy },
    });
    await page.waitForFunction(() => document.querySelector('maturity-assessment:state(asking)'), {
      polling: 20,
    });
    for (const { id } of backlogHealth.questions) {
      await page.waitForFunction(
        (questionId) => {
          const { renderRoot } = document.querySelector('maturity-assessment')!;
          const front = renderRoot.querySelector<MaturityQuestion>('maturity-question.front');
          if (front?.question.id !== questionId) return false;
          const option = front.shadowRoot?.querySelectorAll('input')[2];
          if (!option) return false;
          option.click();
          renderRoot.querySelector<HTMLElement>('.steps .primary')!.click();
          return true;
        },
        { polling: 20 },
        id,
      );
    }
    await page.waitForFunction(
      () => {
        const widget = document.querySelector('maturity-assessment')!;
        if (widget.matches(':state(review)'))
          widget.renderRoot.querySelector<HTMLElement>('.steps .primary')!.click();
        return widget.snapshot;
      },
      { polling: 50 },
    );
    expect(requests.filter((path) => path.startsWith('/cdn/'))).to.deep.equal([`/cdn/${BUNDLE}`]);
    expect(said).to.deep.equal([]); // a violation is said in the console
    expect(await errors()).to.deep.equal([]);
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('takes the other forms of a widget', async () => {
    const { page, thrown, close } = await hostPage(browser, {
      head: TAG(),
      body: '<div data-maturity-questionnaire="backlog-health">Talk to us</div>',
    });
    await drawn(page);
    expect(thrown).to.deep.equal([]);
    await close();
  });
});
