import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { checkIds } from '../../src/catalog/load-questionnaire.js';
import { run } from './command-line.js';
import { failed, hostPage, startBrowser, TAG } from './embed-page.js';
import { complete, otherPage } from './host-page.js';
import { drawnHere, inShadow, isFallbackSeen, twoFrames, watchFrames } from './served-page.js';

/** What is printed, with a link of the page's own where the comment asks for one. */
async function pasted(...args: string[]) {
  const { code, out } = await run('prerender', 'backlog-health', ...args);
  expect(code).to.equal(0);
  expect(out.match(/<!-- Put a link/g)).to.have.length(1);
  return out.replace(/<!--.*?-->/, '<a href="#contact">Talk to us</a>');
}

const html = (widget: string, head = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Prerendered</title><link rel="icon" href="data:,">
<script>(${watchFrames.toString()})()</script>${head}</head><body>${widget}<p>Below it</p></body></html>`;

describe('maturity-widgets prerender', () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'prerender-'));
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  for (const id of checkIds) {
    it(`prints ${id} without a trace of how it was drawn, and short enough for any field`, async () => {
      for (const screen of [[], ['--autostart']]) {
        const { code, out } = await run('prerender', id, '--lang', 'de', ...screen);
        expect(code).to.equal(0);
        expect(out).to.match(
          /^<maturity-assessment questionnaire="[a-z-]+" lang="de"( autostart)?><template shadowrootmode="open"><style>/,
        );
        expect(out).to.not.match(/lit-|defer-hydration|shadowroot=|<script|javascript:| on\w+=| style=/);
        expect(out.length).to.be.below(10_000); // what Webflow takes
      }
    });
  }

  describe('on a page', () => {
    it('can be read where no script runs, and leads on by the link of the page', async () => {
      const { page, close } = await otherPage(browser, {
        html: html(await pasted()),
        prepare: (page) => page.setJavaScriptEnabled(false),
      });
      expect(await inShadow(page, (root) => root.querySelector('h2')!.checkVisibility())).to.equal(true);
      expect(await inShadow(page, (root) => root.querySelector('button')!.checkVisibility())).to.equal(false);
      expect(await isFallbackSeen(page)).to.equal(true);
      await close();
    });

    for (const screen of [[], ['--autostart']]) {
      for (const lang of ['en', 'de', 'ar']) {
        it(`is taken over without a trace: ${lang} ${screen.join('')}`, async () => {
          const { page, complaints, close } = await otherPage(browser, {
            html: html(await pasted('--lang', lang, ...screen), '', lang),
          });
          await twoFrames(page);
          expect(await isFallbackSeen(page)).to.equal(false);
          const before = await page.screenshot();
          await page.addScriptTag({ url: '/cdn/embed.js' });
          const { frames, errors, ready } = await drawnHere(page);
          expect(frames).to.have.length(1);
          expect(ready).to.have.length(1);
          expect(errors).to.deep.equal([]);
          // Of a question, its progress comes later, into a place that is kept.
          if (!screen.length) expect(Buffer.compare(await page.screenshot(), before)).to.equal(0);
          expect(await complete(await page.$('maturity-assessment'))).to.include({ status: 'valid' });
          expect(complaints).to.deep.equal([]);
          await close();
        });
      }
    }

    it('is none of the business of a page that hydrates elements of its own', async () => {
      const { page, close } = await otherPage(browser, {
        html: html(
          await pasted(),
          '<script>globalThis.litElementHydrateSupport = () => { throw new Error("not mine") }</script>',
        ),
      });
      await page.addScriptTag({ url: '/cdn/embed.js' });
      expect(await drawnHere(page))
        .to.include.keys('ready')
        .and.deep.include({ errors: [] });
      expect(await complete(await page.$('maturity-assessment'))).to.include({ status: 'valid' });
      await close();
    });

    it('leaves what it has drawn where the files do not come, says so, and shows the link', async () => {
      const { page, thrown, close } = await hostPage(browser, {
        head: TAG,
        body: await pasted(),
        fail: (path) => path.includes('/elements-'),
      });
      await failed(page, 'load-failed');
      expect(await inShadow(page, (root) => root.querySelector('h2')!.checkVisibility())).to.equal(true);
      await inShadow(page, (root) => root.getAnimations().forEach((animation) => animation.finish()));
      expect(await isFallbackSeen(page)).to.equal(true);
      expect(thrown).to.deep.equal([]);
      await close();
    });
  });

  describe('with --css-file', () => {
    it('writes the styles to the file, again and again, and links to it', async () => {
      const file = join(folder, 'check.css');
      for (const address of [file, '/assets/check.css?1']) {
        const options = address === file ? [] : ['--css-href', address];
        const { out } = await run('prerender', 'backlog-health', '--css-file', file, ...options);
        expect(out).to.contain(`<link rel="stylesheet" href="${address}" />`).and.not.contain('<style>');
        expect(readFileSync(file, 'utf8')).to.contain('.card {');
      }
    });

    for (const screen of [[], ['--autostart']]) {
      it(`looks as it does with its styles in place ${screen.join('')}`, async () => {
        const file = join(folder, 'look.css');
        const linked = await pasted('--css-file', file, '--css-href', '/look.css', ...screen);
        const pictures: Uint8Array[] = [];
        for (const widget of [await pasted(...screen), linked]) {
          const { page, close } = await otherPage(browser, {
            html: html(widget),
            files: { 'look.css': readFileSync(file, 'utf8') },
          });
          await twoFrames(page);
          pictures.push(await page.screenshot());
          await close();
        }
        expect(Buffer.compare(pictures[0]!, pictures[1]!)).to.equal(0);
      });
    }

    it('never writes over a file of somebody else', async () => {
      const file = join(folder, 'main.css');
      writeFileSync(file, 'body { margin: 0 }');
      const { code, out, err } = await run('prerender', 'backlog-health', '--css-file', file);
      expect({ code, out }).to.deep.equal({ code: 1, out: '' });
      expect(err).to.contain('main.css').and.contain('--css-file');
      expect(readFileSync(file, 'utf8')).to.equal('body { margin: 0 }');
    });

    it('says which folder is missing', async () => {
      const { code, out, err } = await run(
        'prerender',
        'backlog-health',
        '--css-file',
        join(folder, 'a/b.css'),
      );
      expect({ code, out }).to.deep.equal({ code: 1, out: '' });
      expect(err).to.contain('a/b.css').and.contain('folder');
    });

    it('takes no address that would end the attribute', async () => {
      const { code, err } = await run('prerender', 'backlog-health', '--css-href', 'a.css"onload="x');
      expect(code).to.equal(1);
      expect(err).to.contain('%22');
    });
  });

  for (const id of ['nonsense', 'triage', 'constructor']) {
    it(`says what there is when asked for "${id}"`, async () => {
      const { code, out, err } = await run('prerender', id);
      expect({ code, out }).to.deep.equal({ code: 1, out: '' });
      expect(err).to.contain(`"${id}"`).and.contain('backlog-health').and.contain('structural-drift');
    });
  }

  it('says which languages there are', async () => {
    const { code, err } = await run('prerender', 'backlog-health', '--lang', 'it');
    expect(code).to.equal(1);
    expect(err).to.contain('"it"').and.contain('en, ar, de, es, fr, pt');
  });

  it('says how it is written when it gets no id, or two, or an option there is not', async () => {
    for (const args of [[], ['backlog-health', 'ai-validation'], ['backlog-health', '--nonsense']]) {
      const { code, err } = await run('prerender', ...args);
      expect(code).to.equal(2);
      expect(err).to.match(/prerender <id>|--nonsense/);
    }
  });
});
