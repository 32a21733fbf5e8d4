import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { build } from 'vite';
import { startBrowser } from './embed-page.js';
import { begin, complete, otherPage } from './host-page.js';
import { drawnHere, inShadow, isFallbackSeen, twoFrames, watchFrames } from './served-page.js';

// A page that a server has drawn, and a browser with Lit's hydration: the nodes are kept where the same is to be drawn.
await import('../../dist/npm/server/define.js' as string);

/** The page's own script, as its bundler makes it. */
async function bundled(out: string, hydrating: boolean) {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      lib: {
        entry: `dist/npm/${hydrating ? 'hydrate' : 'define'}.js`,
        formats: ['es'],
        fileName: () => 'page.js',
      },
      rolldownOptions: { output: { minify: true, chunkFileNames: '[name].js' } },
    },
  });
  const names = readdirSync(out).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}

const START = html`<maturity-assessment questionnaire="backlog-health"
  ><a href="#contact">Talk to us</a></maturity-assessment
>`;
const QUESTION = html`<maturity-assessment questionnaire="backlog-health" autostart
  ><a href="#contact">Talk to us</a></maturity-assessment
>`;

describe('a page that a server has drawn', () => {
  let browser: Browser;
  const files: Record<'hydrating' | 'plain', Record<string, string>> = { hydrating: {}, plain: {} };

  beforeAll(async () => {
    const out = mkdtempSync(join(tmpdir(), 'page-'));
    files.hydrating = await bundled(out, true);
    files.plain = await bundled(out, false);
    rmSync(out, { recursive: true });
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  async function open(
    template: TemplateResult,
    {
      script = 'hydrating',
      lang = 'en',
      edit = (drawn) => drawn,
      prepare = () => {},
      missing = [],
    }: {
      script?: 'hydrating' | 'plain';
      lang?: string;
      edit?: (drawn: string) => string;
      prepare?: () => void;
      missing?: string[];
    } = {},
  ) {
    const drawn = edit(await collectResult(render(template)));
    const opened = await otherPage(browser, {
      html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Served</title><link rel="icon" href="data:,">
<script>(${prepare.toString()})(); (${watchFrames.toString()})()</script></head><body>${drawn}<p>Below it</p></body></html>`,
      files: Object.fromEntries(Object.entries(files[script]).filter(([name]) => !missing.includes(name))),
    });
    const { page } = opened;
    await twoFrames(page);
    return {
      ...opened,
      widget: (await page.$('maturity-assessment'))!,
      /** Lets the page's script run, and waits until the widget has drawn itself. */
      async run() {
        await page.addScriptTag({ url: '/page.js', type: 'module' });
        return drawnHere(page);
      },
    };
  }

  const mark = (page: Page) =>
    page.evaluate(() => {
      for (const one of document.querySelector('maturity-assessment')!.shadowRoot!.querySelectorAll('*'))
        Object.assign(one, { served: true });
    });
  const marked = (page: Page, selector: string) =>
    page.evaluate(
      (sought) =>
        'served' in document.querySelector('maturity-assessment')!.shadowRoot!.querySelector(sought)!,
      selector,
    );

  for (const [what, template] of Object.entries({ 'start screen': START, 'first question': QUESTION })) {
    it(`can be read before any script: its ${what}`, async () => {
      const { page, close } = await open(template);
      expect(await page.screenshot()).to.be.an.instanceOf(Uint8Array);
      const height = await page.evaluate(
        () =>
          document
            .querySelector('maturity-assessment')!
            .shadowRoot!.querySelector('.card')!
            .getBoundingClientRect().height,
      );
      expect(height).to.be.above(200);
      expect(
        await page.evaluate(() => document.querySelector('a')!.checkVisibility({ visibilityProperty: true })),
      ).to.equal(false);
      await close();
    });

    it(`keeps its nodes where Lit hydrates, and nothing moves: its ${what}`, async () => {
      const { page, complaints, run, widget, close } = await open(template);
      await mark(page);
      const before = await page.screenshot();
      const { frames, errors, ready } = await run();
      expect(await marked(page, '.card')).to.equal(true);
      expect(await marked(page, what === 'start screen' ? 'h2' : 'maturity-question')).to.equal(true);
      expect(frames).to.have.length(1);
      expect(errors).to.deep.equal([]);
      expect(ready).to.have.length(1);
      if (what === 'start screen') expect(Buffer.compare(await page.screenshot(), before)).to.equal(0);
      expect(await complete(widget)).to.include({ status: 'valid' });
      expect(complaints).to.deep.equal([]);
      await close();
    });

    it(`changes its nodes in one moment where nobody hydrates: its ${what}`, async () => {
      const { page, complaints, run, widget, close } = await open(template, { script: 'plain' });
      await mark(page);
      const { frames, errors, ready } = await run();
      expect(await marked(page, '.card')).to.equal(false);
      expect(frames).to.have.length(1);
      expect(errors).to.deep.equal([]);
      expect(ready).to.have.length(1);
      expect(await complete(widget)).to.include({ status: 'valid' });
      expect(complaints).to.deep.equal([]);
      await close();
    });
  }

  for (const script of ['hydrating', 'plain'] as const) {
    describe(`${script === 'plain' ? 'not ' : ''}hydrated`, () => {
      it('keeps the focus where it was', async () => {
        const { page, run, close } = await open(START, { script });
        await inShadow(page, (root) => root.querySelector('button')!.focus());
        await run();
        expect(await inShadow(page, (root) => root.activeElement!.matches('button.primary'))).to.equal(true);
        await close();
      });

      it('takes an answer that was chosen before it was there', async () => {
        const { page, run, close } = await open(QUESTION, { script });
        const heard = page.evaluate(
          () =>
            new Promise((done) =>
              document.addEventListener('maturity-answer', ({ detail }) => done(detail), { once: true }),
            ),
        );
        await inShadow(page, (root) =>
          root.querySelector('maturity-question')!.shadowRoot!.querySelectorAll('input')[3]!.click(),
        );
        await run();
        expect(await heard).to.deep.include({ questionId: 'inflow-ratio', answer: 3 });
        const checked = await inShadow(page, (root) =>
          Array.from(
            root.querySelector('maturity-question')!.shadowRoot!.querySelectorAll('input'),
            (input) => input.checked,
          ).indexOf(true),
        );
        expect(checked).to.equal(3);
        await close();
      });

      it('speaks the language of the page, whatever the server spoke', async () => {
        const { page, run, close } = await open(START, { script, lang: 'de' });
        const { errors } = await run();
        expect(errors).to.deep.equal([]);
        expect(
          await inShadow(page, (root) => root.querySelectorAll('.card, slot:not([name])').length),
        ).to.equal(2);
        expect(await inShadow(page, (root) => root.querySelector('button')!.textContent)).to.contain(
          'Beginnen',
        );
        await close();
      });

      it('goes on with a run that was begun before', async () => {
        const { page, run, widget, close } = await open(START, { script });
        await run();
        await begin(widget);
        await page.waitForFunction(() => sessionStorage.length > 0, { polling: 20 });
        await page.reload();
        await page.addScriptTag({ url: '/page.js', type: 'module' });
        await page.waitForFunction(() => document.querySelector('maturity-assessment:state(asking)'));
        expect(await inShadow(page, (root) => root.querySelectorAll('.card').length)).to.equal(1);
        expect(await inShadow(page, (root) => root.querySelector('.note')!.textContent)).to.contain(
          'Welcome back',
        );
        await close();
      });

      it('shows the fallback in its place when its questionnaire does not come', async () => {
        const { page, run, close } = await open(START, { script, missing: ['backlog-health.js'] });
        const { errors } = await run();
        expect(errors).to.deep.equal(['load-failed']);
        await page.waitForFunction(() => document.querySelector('maturity-assessment:state(error)'));
        expect(await inShadow(page, (root) => root.querySelectorAll('.card').length)).to.equal(0);
        expect(await isFallbackSeen(page)).to.equal(true);
        await close();
      });
    });
  }

  it('is drawn afresh where another version has drawn it', async () => {
    const { page, run, widget, close } = await open(START, {
      edit: (drawn) => drawn.replace(/(class="card".*?<!--lit-part )[^-]+/s, '$1anotherone='),
    });
    const { errors } = await run();
    expect(errors).to.deep.equal([]);
    expect(await inShadow(page, (root) => root.querySelectorAll('.card').length)).to.equal(1);
    expect(await complete(widget)).to.include({ status: 'valid' });
    await close();
  });

  it('shows the fallback when no script comes', async () => {
    const { page, close } = await open(START);
    const isSeen = () =>
      page.evaluate(() => document.querySelector('a')!.checkVisibility({ visibilityProperty: true }));
    expect(await isSeen()).to.equal(false);
    await inShadow(page, (root) => root.getAnimations().forEach((animation) => animation.finish()));
    expect(await isSeen()).to.equal(true);
    await close();
  });
});
