import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { drawn, failed, hostPage, settled, startBrowser, TAG, type HostOptions } from './embed-page.js';

const DIV =
  '<div data-maturity-questionnaire="backlog-health" data-no-self-placement><a href="#contact">Talk to us</a></div>';
const SCRIPT = '<script async src="/cdn/embed.js" data-questionnaire="backlog-health"></script>';

/** The attributes of the only widget on the page, and where it stands. */
const widget = (page: Page) =>
  page.$$eval('maturity-assessment', (all) =>
    all.map((found) => ({
      parent: found.parentElement!.localName,
      before: found.previousElementSibling?.localName ?? null,
      text: found.textContent,
      attributes: Object.fromEntries(
        [...found.attributes].map(({ name, value }) => [name, value] as [string, string]),
      ),
    })),
  );

/**
 * What WordPress keeps of a post by an author, as documented for wp_kses_post: known tags, and of their attributes
 * those that are listed, with `data-*` where the name is made of small letters, digits and single hyphens.
 */
function ksesPost(html: string) {
  const known = /^(div|p|a|button)$/;
  return html.replace(/<(\/?)([a-z-]+)([^>]*)>/g, (_, slash: string, tag: string, rest: string) => {
    if (!known.test(tag)) return '';
    const attributes = [...rest.matchAll(/([a-z-]+)(="[^"]*")?/g)].filter(([, name]) =>
      /^(data(-[a-z0-9_]+)+|href|class|id|lang|dir|title|role|style)$/.test(name!),
    );
    return `<${slash}${[tag, ...attributes.map(([text]) => text)].join(' ')}>`;
  });
}

describe('other forms of the widget', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  const open = (options: HostOptions) =>
    hostPage(browser, { mounts: { '/dompurify': 'node_modules/dompurify/dist' }, ...options });

  it('draws in a div, with what that held as the fallback, from four files', async () => {
    const { page, requests, thrown, close } = await open({
      head: TAG,
      body: DIV,
      fail: (path) => /late|engine/.test(path),
    });
    await drawn(page);
    expect(await widget(page)).to.deep.equal([
      {
        parent: 'div',
        before: null,
        text: 'Talk to us',
        attributes: { questionnaire: 'backlog-health', 'no-self-placement': '' },
      },
    ]);
    const first = requests.filter((path) => path.startsWith('/cdn/')).slice(0, 4);
    expect(first.map((path) => path.split('/').at(-1))).to.have.members([
      'embed.js',
      'forms.js',
      'maturity-assessment.js',
      'backlog-health.js',
    ]);
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('leaves a div far away alone, and a copied one with one widget', async () => {
    const { page, close } = await open({ head: TAG, body: `<div style="height: 3000px"></div>${DIV}` });
    await settled(page);
    expect(await widget(page)).to.deep.equal([]);
    await page.evaluate(() => scrollTo(0, 2500));
    await drawn(page);
    await page.$eval('[data-maturity-questionnaire]', (div) => div.after(div.cloneNode(true)));
    await drawn(page, 2);
    await settled(page);
    expect(await widget(page)).to.have.length(2);
    await close();
  });

  it('draws where a script tag stands, with its attributes', async () => {
    const { page, thrown, close } = await open({
      body: `<main>${SCRIPT.replace('>', ' data-layout="page" data-autostart="false">')}<p>After</p></main>`,
    });
    await drawn(page);
    expect(await widget(page)).to.deep.equal([
      {
        parent: 'main',
        before: 'script',
        text: '',
        attributes: { questionnaire: 'backlog-health', layout: 'page' },
      },
    ]);
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('draws one widget for each of two script tags, and one when an optimizer left two of one', async () => {
    const { page, close } = await open({
      body: `<main>${SCRIPT}</main><section>${SCRIPT.replace('backlog-health', 'platform-engineering')}</section>
        <footer>${SCRIPT.replace('async', 'type="x-text/javascript"')}</footer>`,
    });
    await drawn(page, 2);
    await settled(page);
    expect((await widget(page)).map(({ parent }) => parent)).to.deep.equal(['main', 'section']);
    await close();
  });

  it('takes no own address that an optimizer left in data-src for a questionnaire’s', async () => {
    const { page, errors, close } = await open({
      body: `<main>${SCRIPT.replace('src=', 'data-src=')}</main><script>
        addEventListener('load', () => {
          const script = document.querySelector('[data-src]');
          script.src = script.dataset.src;
        });
      </script>`,
    });
    await drawn(page);
    expect((await widget(page))[0]!.attributes).to.deep.equal({ questionnaire: 'backlog-health' });
    expect(await errors()).to.deep.equal([]);
    await close();
  });

  it('draws where an optimizer held a script tag back, and lets it go where it stands', async () => {
    const { page, thrown, close } = await open({
      head: TAG,
      body: `<main>${SCRIPT.replace('async', 'type="x-delayed"')}</main>`,
    });
    await settled(page);
    expect(await widget(page)).to.deep.equal([]);
    await page.$eval('main script', (script) => {
      script.setAttribute('type', 'text/javascript');
      (script as HTMLScriptElement).src += '?late';
    });
    await drawn(page);
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('leaves the tag of a frame to the frame', async () => {
    const { page, close } = await open({
      head: TAG,
      body: `<main>${SCRIPT.replace('embed.js', 'frame.js')}</main>`,
    });
    await page.waitForFrame((frame) => frame.url().includes('frame.html'));
    await settled(page);
    expect(await widget(page)).to.deep.equal([]);
    await close();
  });

  it('takes over no attribute that could be code', async () => {
    const { page, close } = await open({
      head: TAG,
      body: DIV.replace('>', ' data-onclick="alert(1)" data-style="all: unset" data-storage="none">'),
    });
    await drawn(page);
    expect((await widget(page))[0]!.attributes).to.deep.equal({
      questionnaire: 'backlog-health',
      storage: 'none',
      'no-self-placement': '',
    });
    await close();
  });

  it('says what is wrong with an unknown id, beside the fallback', async () => {
    const { page, thrown, close } = await open({ head: TAG, body: DIV.replace('backlog-health', 'unknown') });
    await failed(page, 'unknown-questionnaire');
    expect(await page.$eval('div a', (link) => link.checkVisibility())).to.be.true;
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('keeps the fallback of a div when a file is missing', async () => {
    const { page, thrown, close } = await open({
      head: TAG,
      body: DIV,
      fail: (path) => path.endsWith('/forms.js'),
    });
    await failed(page, 'load-failed');
    expect(await page.$eval('div a', (link) => link.checkVisibility())).to.be.true;
    expect(thrown).to.deep.equal([]);
    await close();
  });

  describe('behind whatever opens it', () => {
    const OPENER = '<a href="#contact" data-maturity-open="backlog-health">Check your backlog</a>';

    const shown = (page: Page) =>
      page.waitForSelector('maturity-dialog >>> dialog[open]').then(() => drawn(page));

    it('loads nothing of a check before it is opened, and opens it over the page', async () => {
      const { page, requests, thrown, close } = await open({ head: TAG, body: OPENER });
      await settled(page);
      expect(
        requests.filter((path) => path.includes('/elements-')).map((path) => path.split('/').at(-1)),
      ).to.deep.equal(['forms.js']);
      await page.click('[data-maturity-open]');
      await shown(page);
      expect(await page.evaluate(() => location.hash)).to.equal('');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.activeElement?.localName === 'a');
      expect(thrown).to.deep.equal([]);
      await close();
    });

    it('opens one and the same run for several openers, and one in place', async () => {
      const { page, thrown, close } = await open({
        head: TAG,
        body: `<p>${OPENER}</p><p>${OPENER}</p><p>${OPENER.replace('>', ' data-maturity-mode="inline">')}</p>`,
      });
      await settled(page);
      for (const at of [1, 2]) {
        await page.click(`p:nth-of-type(${at}) a`);
        await shown(page);
        await page.keyboard.press('Escape');
        await page.waitForFunction(() => !document.querySelector('maturity-dialog')!.open);
      }
      expect(await widget(page)).to.have.length(1);
      await page.click('p:nth-of-type(3) a');
      await drawn(page, 2);
      expect(await page.$eval('p:nth-of-type(3)', (place) => place.lastElementChild!.localName)).to.equal(
        'maturity-dialog',
      );
      expect(thrown).to.deep.equal([]);
      await close();
    });

    it('opens in place below the opener that was pressed, not below another of the same', async () => {
      const inline = OPENER.replace('>', ' data-maturity-mode="inline">');
      const { page, close } = await open({ head: TAG, body: `<p>${inline}</p><p>${inline}</p>` });
      await settled(page);
      for (const at of [1, 2]) {
        await page.click(`p:nth-of-type(${at}) a`);
        await shown(page);
        expect(
          await page.$eval('maturity-dialog', (dialog) => dialog.parentElement!.matches(':first-of-type')),
        ).to.equal(at === 1);
        await page.click(`p:nth-of-type(${at}) a`);
        await page.waitForFunction(() => !document.querySelector('maturity-dialog')!.open);
      }
      await close();
    });

    for (const [what, opener, fail] of [
      ['there is no such check', OPENER.replace('backlog-health', 'unknown'), () => false],
      ['its questionnaire does not come', OPENER, (path: string) => path.includes('questionnaires')],
    ] as const)
      it(`leaves a link a link, and no empty dialog, when ${what}`, async () => {
        const { page, thrown, close } = await open({ head: TAG, body: opener, fail });
        await settled(page);
        await page.click('[data-maturity-open]');
        await page.waitForFunction(() => location.hash === '#contact');
        expect(await page.$$('maturity-dialog')).to.deep.equal([]);
        expect(thrown).to.deep.equal([]);
        await close();
      });

    it('opens a dialog of the page by its id', async () => {
      const { page, close } = await open({
        head: TAG,
        body: `${OPENER.replace('backlog-health', 'ours')}
          <maturity-dialog id="ours"><maturity-assessment questionnaire="backlog-health"></maturity-assessment></maturity-dialog>`,
      });
      await settled(page);
      await page.click('[data-maturity-open]');
      await shown(page);
      await close();
    });

    it('leaves a link a link when its code does not come', async () => {
      const { page, thrown, close } = await open({
        head: TAG,
        body: OPENER,
        fail: (path) => path.endsWith('/maturity-dialog.js'),
      });
      await settled(page);
      await page.click('[data-maturity-open]');
      await page.waitForFunction(() => location.hash === '#contact');
      expect(thrown).to.deep.equal([]);
      await close();
    });
  });

  describe('behind a sanitizer', () => {
    const ELEMENT = '<maturity-assessment questionnaire="backlog-health">Talk to us</maturity-assessment>';

    it('gets through DOMPurify as a div, which strips the element and the script tag', async () => {
      const { page, close } = await open({
        head: `${TAG}<script src="/dompurify/purify.js"></script>`,
        body: '<main></main>',
      });
      const kept = await page.evaluate(
        (dirty) => {
          const { DOMPurify } = globalThis as unknown as { DOMPurify: { sanitize(html: string): string } };
          return dirty.map((html) => DOMPurify.sanitize(html));
        },
        [ELEMENT, SCRIPT, DIV],
      );
      expect(kept.slice(0, 2)).to.deep.equal(['Talk to us', '']);
      await page.$eval('main', (main, html) => (main.innerHTML = html), kept[2]!);
      await drawn(page);
      await close();
    });

    it('gets through what WordPress documents for authors as a div', async () => {
      const { page, close } = await open({ head: TAG, body: ksesPost(`${ELEMENT}${SCRIPT}${DIV}`) });
      await drawn(page);
      expect(await widget(page)).to.have.length(1);
      await close();
    });
  });
});
