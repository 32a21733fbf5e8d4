import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { english, others } from '../../src/locales/index.js';
import { drawn, failed, hostPage, settled, startBrowser, TAG, WIDGET } from './embed-page.js';

const FAR = '<div style="height: 3000px"></div>';

const code = (requests: string[]) => requests.filter((path) => path.includes('elements-'));

/** Keeps a record of what is asked of the document and the window, from before any script on. */
const recordListeners = () => {
  const record: string[] = [];
  Object.assign(globalThis, { record });
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...rest) {
    if (this === document || this === window) record.push(`listen ${rest[0]}`);
    return addEventListener.apply(this, rest as Parameters<typeof addEventListener>);
  };
  const { observe } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (...rest) {
    if (rest[0] === document) record.push('observe');
    observe.apply(this, rest);
  };
};

describe('the script tag on a page that lives', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  it('fetches nothing for a widget far away, and its code when that comes near', async () => {
    const { page, requests, close } = await hostPage(browser, { head: TAG, body: `${FAR}${WIDGET}` });
    await settled(page);
    expect(code(requests)).to.deep.equal([]);
    await page.evaluate(() => scrollTo(0, 2500));
    await drawn(page);
    await close();
  });

  it('fetches its code when its fallback is focused', async () => {
    const { page, requests, close } = await hostPage(browser, {
      head: TAG,
      body: `<div style="position: fixed; inset-block-start: 3000px">${WIDGET}</div>`,
    });
    await settled(page);
    expect(code(requests)).to.deep.equal([]);
    await page.focus('maturity-assessment a');
    await drawn(page);
    await close();
  });

  it('fetches its code when it is shown', async () => {
    const { page, requests, close } = await hostPage(browser, {
      head: TAG,
      body: `<div id="tab" style="display: none">${WIDGET}</div>`,
    });
    await settled(page);
    expect(code(requests)).to.deep.equal([]);
    await page.$eval('#tab', (tab) => (tab as HTMLElement).removeAttribute('style'));
    await drawn(page);
    await close();
  });

  it('fetches code, questionnaire and words side by side, in the language around them', async () => {
    const { page, requests, close } = await hostPage(browser, {
      head: TAG,
      body: `<div lang="de-AT">${WIDGET}</div>`,
      // What is fetched after the code never comes.
      fail: (path) => path.endsWith('/maturity-assessment.js'),
    });
    await failed(page, 'load-failed');
    const names = code(requests).map((path) => path.split('/').slice(3).join('/'));
    expect(names).to.include.members([
      'maturity-assessment.js',
      'questionnaires/de/backlog-health.js',
      'de.js',
    ]);
    await close();
  });

  it('fetches the questionnaire in the language that a div asks for, and no other', async () => {
    const { page, requests, close } = await hostPage(browser, {
      head: TAG,
      body: '<div data-maturity-questionnaire="backlog-health" data-lang="de">Talk to us</div>',
    });
    await drawn(page);
    const questionnaires = requests.filter((path) => path.includes('/questionnaires/'));
    expect(questionnaires.map((path) => path.split('/questionnaires/')[1])).to.deep.equal([
      'de/backlog-health.js',
    ]);
    await close();
  });

  for (const tag of ['en', ...Object.keys(others)]) {
    it(`asks for at most four files before the first question, all but embed.js at once: ${tag}`, async () => {
      const body = WIDGET.replace('>', ` lang="${tag}">`);
      const ours = (requests: string[]) => requests.filter((path) => path.startsWith('/cdn/'));
      // Without the code, all that is asked for is asked for by embed.js.
      const first = await hostPage(browser, {
        head: TAG,
        body,
        fail: (path) => path.endsWith('/maturity-assessment.js'),
      });
      await failed(first.page, 'load-failed');
      const known = new Set(ours(first.requests).filter((path) => !path.includes('%65')));
      await first.close();
      expect(known.size).to.be.at.most(4);

      const { page, requests, close } = await hostPage(browser, {
        head: TAG,
        body,
        fail: (path) => path.startsWith('/cdn/') && !known.has(path),
      });
      await drawn(page);
      const { start } = tag === 'en' ? english : (await others[tag]!()).strings;
      expect(await page.$eval('maturity-assessment >>> .primary', ({ textContent }) => textContent)).to.equal(
        start,
      );
      expect(ours(requests)).to.include.members([...known]);
      await close();
    });
  }

  for (const tag of ['en', 'de']) {
    it(`fetches the triage's questions and its model beside its code: ${tag}`, async () => {
      const { page, requests, close } = await hostPage(browser, {
        head: TAG,
        body: `<maturity-triage lang="${tag}"></maturity-triage>`,
        fail: (path) => path.endsWith('/maturity-triage.js'),
      });
      await failed(page, 'load-failed');
      const folder = tag === 'en' ? '' : `${tag}/`;
      const names = requests.flatMap((path) => path.split('/questionnaires/')[1] ?? []);
      expect(names).to.have.members([`${folder}triage.js`, `${folder}model.js`]);
      await close();
    });
  }

  it('fetches all code of a result at once', async () => {
    const { page, requests, close } = await hostPage(browser, {
      head: TAG,
      body: '<maturity-result></maturity-result>',
      fail: (path) => path.endsWith('/maturity-result.js'),
    });
    await failed(page, 'load-failed');
    const { elements } = JSON.parse(readFileSync('dist/cdn/chunks.json', 'utf8')) as {
      elements: Record<string, string[]>;
    };
    expect(code(requests).map((path) => path.replace('/cdn/', ''))).to.include.members(
      elements['maturity-result']!,
    );
    await close();
  });

  for (const file of ['maturity-assessment.js', 'backlog-health.js', 'maturity-assessment.late.js']) {
    it(`tries once more when a file did not come: ${file}`, async () => {
      let times = 0;
      const { page, thrown, errors, close } = await hostPage(browser, {
        head: TAG,
        body: WIDGET,
        fail: (path) => path.endsWith(`/${file}`) && times++ === 0,
      });
      await drawn(page);
      await settled(page);
      expect(times).to.be.greaterThan(1);
      expect(await errors()).to.deep.equal([]);
      expect(thrown).to.deep.equal([]);
      await close();
    });
  }

  it('says once that a tag is none of ours, and never asks again', async () => {
    const { page, requests, thrown, errors, close } = await hostPage(browser, {
      head: TAG,
      body: '<maturity-asessment questionnaire="backlog-health">Our offer</maturity-asessment>',
    });
    await failed(page, 'load-failed');
    await page.evaluate(() => document.body.append('a change', document.createElement('p')));
    await settled(page);
    expect(await errors()).to.deep.equal(['load-failed']);
    expect(requests.filter((path) => path.endsWith('maturity-asessment.js'))).to.have.length(2);
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('shows its fallback until there is something else to show, with all questions on one page', async () => {
    const { page, close } = await hostPage(browser, { head: TAG });
    const held = new Promise<HTTPRequest>((done) => {
      page.on('request', (request) => {
        if (request.url().endsWith('/maturity-assessment.late.js')) done(request);
        else void request.continue();
      });
    });
    await page.setRequestInterception(true);
    await page.$eval(
      'body',
      (body, html) => (body.innerHTML = html),
      WIDGET.replace('>', ' layout="page" autostart>'),
    );
    const late = await held;
    expect(await page.$eval('maturity-assessment a', (link) => link.checkVisibility())).to.be.true;
    await late.continue();
    await page.waitForFunction(
      () => document.querySelector('maturity-assessment')!.shadowRoot!.querySelector('maturity-question'),
      { polling: 20 },
    );
    expect(await page.$eval('maturity-assessment a', (link) => link.checkVisibility())).to.be.false;
    await close();
  });

  it('draws widgets that come, move and are copied', async () => {
    const { page, thrown, errors, close } = await hostPage(browser, { head: TAG, body: '<main></main>' });
    await settled(page);
    await page.$eval('main', (main, html) => (main.innerHTML = html), WIDGET);
    await drawn(page);
    await page.$eval('maturity-assessment', (widget) => document.body.prepend(widget));
    await drawn(page);
    await page.$eval('maturity-assessment', (widget) => widget.after(widget.cloneNode(true)));
    await drawn(page, 2);
    // As a router does: all is thrown away, and made anew.
    await page.$eval('body', (body, html) => (body.innerHTML = html), `<main>${WIDGET}</main>`);
    await drawn(page);
    expect(await errors()).to.deep.equal(['storage-unavailable']); // the copy: two widgets cannot keep one run
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('leaves no global and no listener, and one observer, on a page that has it twice', async () => {
    const { page, close } = await hostPage(browser, { body: '<main></main>' });
    const load = async () => {
      await page.evaluate(async () => {
        const script = document.createElement('script');
        script.src = '/cdn/embed.js';
        document.head.append(script);
        await new Promise((done) => (script.onload = done));
      });
    };
    await page.evaluate(recordListeners);
    const globals = () =>
      page.evaluate(() => [
        ...Object.getOwnPropertyNames(globalThis),
        ...Object.getOwnPropertyNames(Symbol),
        ...Object.getOwnPropertyNames(Array.prototype),
        ...Object.getOwnPropertyNames(Element.prototype),
      ]);
    await page.waitForFunction(() => true); // puppeteer adds its own
    const before = await globals();
    await load();
    await load();
    await page.$eval('main', (main, html) => (main.innerHTML = html), WIDGET);
    await drawn(page);
    await settled(page);
    expect((await globals()).filter((name) => !before.includes(name))).to.deep.equal([]);
    expect(await page.evaluate(() => (globalThis as unknown as { record: string[] }).record)).to.deep.equal([
      'observe',
    ]);
    await close();
  });

  describe('with two versions', () => {
    let other: string;

    /** The same files under another name are a second version. */
    beforeAll(() => {
      other = mkdtempSync(join(tmpdir(), 'cdn-'));
      cpSync('dist/cdn', other, { recursive: true });
      const folder = readdirSync(other).find((name) => name.startsWith('elements-'))!;
      renameSync(join(other, folder), join(other, 'elements-other'));
      const embed = join(other, 'embed.js');
      writeFileSync(embed, readFileSync(embed, 'utf8').replaceAll(folder.slice(9), 'other'));
    });

    afterAll(() => rmSync(other, { recursive: true }));

    const OTHER = '<script async src="/other/embed.js"></script>';

    const open = (fail: (path: string) => boolean = () => false, again = '') =>
      hostPage(browser, {
        head: `${TAG}${OTHER}${again}`,
        body: WIDGET,
        mounts: { '/other': other },
        fail,
      });
    const notes = (said: string[]) => said.filter((text) => text.includes('two versions'));
    const start = (page: Page) =>
      page.$eval('maturity-assessment', (widget) => (widget as unknown as { start(): void }).start());

    for (const [often, again] of Object.entries({ once: '', twice: `${TAG}${OTHER}` })) {
      it(`says so once, and runs: each is there ${often}`, async () => {
        const { page, said, thrown, errors, close } = await open(() => false, again);
        await drawn(page);
        await start(page);
        await settled(page);
        expect(notes(said)).to.have.length(1);
        expect(await errors()).to.deep.equal([]);
        expect(thrown).to.deep.equal([]);
        await close();
      });
    }

    it('runs with the one that is there', async () => {
      const { page, thrown, close } = await open((path) => path.startsWith('/cdn/elements'));
      await drawn(page);
      expect(thrown).to.deep.equal([]);
      await close();
    });
  });
});
