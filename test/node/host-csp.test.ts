import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { complete, openInCatalog, otherPage, TAG, type OtherPageOptions } from './host-page.js';
import { main } from '../../src/cli/main.js';
import { settled, startBrowser } from './embed-page.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];

const BUNDLE = 'maturity-widgets.bundle.js';

const bundleHash = () =>
  (JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>)[BUNDLE]!;

/** The same page, whose scripts run by their hash alone. */
const byHash = () =>
  POLICY.map((rule) => (rule.startsWith('script-src') ? `script-src '${bundleHash()}'` : rule));

const bundleTag = () =>
  `<script defer src="/cdn/${BUNDLE}" integrity="${bundleHash()}" crossorigin="anonymous"></script>`;

const IDS = readdirSync('questionnaires')
  .filter((name) => name.endsWith('.json') && !name.includes('schema') && name !== 'model.json')
  .map((name) => name.replace('.json', ''));

const TAG_OF: Record<string, string> = { triage: 'maturity-triage' };

/** The ways to write a widget down, each with where it is to be found. */
const FORMS: Record<string, (id: string, data: string) => string> = {
  element: (id, data) =>
    `<${TAG_OF[id] ?? 'maturity-assessment'} questionnaire="${id}" ${data}>Talk to us</${TAG_OF[id] ?? 'maturity-assessment'}>`,
  div: (id, data) =>
    `<div data-maturity-questionnaire="${id}" ${data.replaceAll(/(^| )/g, '$1data-')}>Talk to us</div>`,
  'script tag': (id, data) =>
    `<script async src="/cdn/embed.js" data-questionnaire="${id}" ${data.replaceAll(/(^| )/g, '$1data-')}></script>`,
  dialog: (id) => `<button data-maturity-open="${id}">Assess yourselves</button>`,
};

const LAYOUTS = ['layout="steps"', 'layout="page"'];
const LANGUAGES = ['en', 'es', 'de', 'fr', 'pt', 'ar'];

const whole = IDS.flatMap((id) =>
  Object.keys(FORMS).flatMap((form) =>
    LAYOUTS.flatMap((layout) => LANGUAGES.map((lang) => ({ id, form, layout, lang }))),
  ),
);

/** Every questionnaire once, and with it every form, layout and language several times. */
const few = IDS.map((id, at) => ({
  id,
  form: Object.keys(FORMS)[at % 4]!,
  layout: LAYOUTS[(at + Math.floor(at / 4)) % 2]!,
  lang: LANGUAGES[at % 6]!,
}));

const html = (head: string, body: string, lang = 'en') => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>A strict page</title>
<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/page.css">${head}</head>
<body><h1>A strict page</h1>${body}</body></html>`;

/** A page that writes down all that its policy has refused, as three parts of the browser tell it. */
async function strictPage(browser: Browser, options: OtherPageOptions & { policy?: string[] }) {
  const issues: string[] = [];
  const opened = await otherPage(browser, {
    ...options,
    headers: { 'content-security-policy': (options.policy ?? POLICY).join('; ') },
    files: {
      'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'page.css': 'body { font: 1rem/1.5 sans-serif; margin: 2rem }',
      ...options.files,
    },
    async prepare(page, client) {
      await options.prepare?.(page, client);
      client.on('Audits.issueAdded', ({ issue }) => {
        if (issue.code === 'ContentSecurityPolicyIssue') issues.push(JSON.stringify(issue.details));
      });
      await client.send('Audits.enable');
      await page.evaluateOnNewDocument(() => {
        const refused: string[] = [];
        Object.assign(globalThis, { refused });
        const note = (kind: string, { effectiveDirective = '', blockedURL = '' }) =>
          refused.push(`${kind} ${effectiveDirective} ${blockedURL}`.trim());
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          note('event', { effectiveDirective, blockedURL: blockedURI }),
        );
        new ReportingObserver(
          (reports) => {
            for (const { type, body } of reports)
              if (type === 'csp-violation') note('report', body as object);
          },
          { buffered: true },
        ).observe();
      });
    },
  });
  return {
    ...opened,
    /** Everything that was refused so far, once reports had time to arrive: they come with the next idle moment. */
    async refused() {
      await opened.page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      const heard = await opened.page.evaluate(
        () => (globalThis as unknown as { refused: string[] }).refused,
      );
      return [...heard, ...issues];
    },
  };
}

describe('under the strictest policy', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  it('a breach would be heard: by the page, in a report and by the browser', async () => {
    const { page, refused, close } = await strictPage(browser, {
      html: html('<script src="/breach.js"></script>', '<p style="color: red">Inline</p>'),
      files: { 'breach.js': 'try { document.head.innerHTML = "<b>"; } catch {}' },
    });
    const all = await refused();
    for (const sort of [
      'event style-src-attr',
      'event require-trusted-types-for',
      'report style-src-attr',
      '"violatedDirective"',
    ])
      expect(all.join('\n')).to.include(sort);
    expect(await page.evaluate(() => document.styleSheets.length)).to.equal(1); // the page's own is let in
    await close();
  });

  for (const { id, form, layout, lang } of process.env['TEST_FULL'] ? whole : few) {
    it(`completes ${id} and reports nothing: ${form}, ${layout}, ${lang}`, async () => {
      const tag = TAG_OF[id] ?? 'maturity-assessment';
      const { page, complaints, refused, close } = await strictPage(browser, {
        html: html(form === 'script tag' ? '' : TAG, FORMS[form]!(id, layout), lang),
      });
      if (form === 'dialog') {
        await settled(page);
        await page.click('[data-maturity-open]');
      }
      const widget = await page.waitForSelector(tag);
      const snapshot = await complete(widget);
      expect(snapshot.questionnaire.id).to.equal(id);
      expect(await refused()).to.deep.equal([]);
      expect(complaints).to.deep.equal([]);
      await close();
    });
  }

  it('lets every tool of a result do its work', async () => {
    const { page, complaints, refused, close } = await strictPage(browser, {
      html: html(TAG, FORMS['element']!('backlog-health', '')),
      prepare: (_, client) =>
        client.send('Browser.setDownloadBehavior', {
          behavior: 'allowAndName',
          downloadPath: tmpdir(),
          eventsEnabled: true,
        }),
    });
    const widget = await page.waitForSelector('maturity-assessment');
    await complete(widget);
    const tools = await page.$$('maturity-assessment >>> maturity-result >>> .tool');
    expect(tools).to.have.length(5);
    const why = await page.$('maturity-assessment >>> maturity-result >>> summary');
    for (const tool of [...tools, why!]) {
      await tool.evaluate((button) => (button as HTMLElement).click());
      await settled(page);
    }
    expect(await refused()).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
    await close();
  });

  it('lets the catalog open a check, and a comparison and a result be drawn', async () => {
    const { page, complaints, refused, close } = await strictPage(browser, {
      html: html(
        TAG,
        `<maturity-catalog></maturity-catalog><maturity-comparison></maturity-comparison>
         <maturity-result from-url></maturity-result><div data-maturity-questionnaire="catalog"></div>`,
      ),
    });
    await complete(await openInCatalog(page, 'backlog-health'));
    expect(await page.$$(':is(maturity-comparison, maturity-result):not(:defined)')).to.deep.equal([]);
    await settled(page);
    expect(await refused()).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
    await close();
  });

  for (const screen of [[], ['--autostart']]) {
    it(`shows a prerendered check by its linked styles, and completes it ${screen.join('')}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'prerender-'));
      const css = join(folder, 'maturity.css');
      let printed = '';
      await main(
        ['prerender', 'backlog-health', ...screen, '--css-file', css, '--css-href', '/maturity.css'],
        { print: (text) => (printed += text), complain: () => {}, now: () => new Date(0) },
      );
      const files = { 'maturity.css': readFileSync(css, 'utf8') };
      rmSync(folder, { recursive: true });

      const unscripted = await strictPage(browser, { html: html('', printed), files });
      const card = await unscripted.page.$eval('maturity-assessment', ({ shadowRoot }) => {
        const { display, borderTopStyle } = getComputedStyle(shadowRoot!.querySelector('.card')!);
        return { display, borderTopStyle };
      });
      expect(card).to.deep.equal({ display: 'flex', borderTopStyle: 'solid' });
      expect(await unscripted.refused()).to.deep.equal([]);
      await unscripted.close();

      const { page, complaints, refused, close } = await strictPage(browser, {
        html: html(TAG, printed),
        files,
      });
      const widget = await page.waitForSelector('maturity-assessment:is(:state(intro), :state(asking))');
      expect(await complete(widget)).to.include({ status: 'valid' });
      expect(await refused()).to.deep.equal([]);
      expect(complaints).to.deep.equal([]);
      await close();
    });
  }

  it('completes in a frame, whose own page has the same policy', async () => {
    const { page, complaints, refused, close } = await strictPage(browser, {
      html: html('', '<script async src="/cdn/frame.js" data-questionnaire="backlog-health"></script>'),
      policy: [...POLICY, "frame-src 'self'"],
    });
    const frame = await page.waitForFrame((one) => one.url().includes('frame.html'));
    await complete(await frame.waitForSelector('maturity-assessment'));
    expect(
      await frame.evaluate(() => (globalThis as unknown as { refused: string[] }).refused),
    ).to.deep.equal([]);
    expect(await refused()).to.deep.equal([]);
    expect(complaints.filter((text) => !text.includes('escape its sandboxing'))).to.deep.equal([]);
    await close();
  });

  it('stands beside a policy of the same name, where the page allows two', async () => {
    const { page, complaints, refused, close } = await strictPage(browser, {
      html: html(`<script src="/lit.js"></script>${TAG}`, FORMS['element']!('backlog-health', '')),
      files: { 'lit.js': "trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });" },
      policy: [...POLICY.slice(0, -1), "trusted-types lit-html 'allow-duplicates'"],
    });
    const widget = await page.waitForSelector('maturity-assessment');
    await complete(widget);
    expect(await refused()).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
    await close();
  });

  it('completes every questionnaire from the single file, by its hash alone', async () => {
    const { page, requests, complaints, refused, url, close } = await strictPage(browser, {
      html: html(bundleTag(), IDS.map((id) => FORMS['element']!(id, `id="of-${id}"`)).join('')),
      policy: byHash(),
    });
    for (const id of IDS) {
      const widget = await page.$(`#of-${id}`);
      const snapshot = await complete(widget);
      expect(snapshot.questionnaire.id).to.equal(id);
    }
    expect(requests.filter((path) => path.startsWith(`${url}/cdn`))).to.deep.equal([`${url}/cdn/${BUNDLE}`]);
    expect(await refused()).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
    await close();
  });
});
