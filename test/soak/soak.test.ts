import { expect } from 'chai';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { settled, startBrowser } from '../node/embed-page.js';
import { CHECKS, comeAndGo, counted, leftBehind, WIDGETS } from '../node/guests.js';
import { complete, otherPage, TAG, type OtherPage } from '../node/host-page.js';

// What only shows after a long time. Every run is bounded by a count, and by the time a test may take.

const MINUTE = 60_000;

/** What the page's own script holds, in bytes, once what can go has gone. */
async function heap(page: Page, client: CDPSession): Promise<number> {
  await counted(page, client);
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}

/** How many kilobytes more a page may have after all that: the engine compiles the same code better, and caches it. */
const FLAT = 256;

const grown = (before: number, after: number) => Math.round((after - before) / 1024);

const page = (body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${TAG}</head>
<body><main><h1>A page</h1><div id="place">${body}</div></main></body></html>`;

describe('after a long time', () => {
  let browser: Browser;

  beforeAll(async () => {
    // Five hundred navigations in a minute are more than Chromium allows a page otherwise.
    browser = await startBrowser(['--disable-ipc-flooding-protection']);
  });

  afterAll(() => browser.close());

  const open = (body = '', prepare?: (page: Page) => Promise<unknown>): Promise<OtherPage> =>
    otherPage(browser, { html: page(body), ...(prepare && { prepare }) });

  it('keeps nothing of widgets that came and went two thousand times', { timeout: 5 * MINUTE }, async () => {
    const { page, client, close } = await open();
    await comeAndGo(page, 200);
    const before = await counted(page, client);
    const heapBefore = await heap(page, client);
    await comeAndGo(page, 2000);
    expect(await counted(page, client)).to.deep.equal(before);
    const more = grown(heapBefore, await heap(page, client));
    console.log(`two thousand mounts: ${more} kB more`);
    expect(more).to.be.below(FLAT);
    expect(await leftBehind(page)).to.deep.equal([]);
    await close();
  });

  it('keeps nothing of a hundred complete runs', { timeout: 5 * MINUTE }, async () => {
    const { page, client, complaints, close } = await open(
      '<maturity-assessment questionnaire="backlog-health"><a href="#us">Us</a></maturity-assessment>',
    );
    const widget = await page.waitForSelector('maturity-assessment:state(intro)');
    const runs = async (count: number) => {
      for (let run = 0; run < count; run++) {
        await complete(widget);
        await widget!.evaluate((one) => (one as unknown as { restart(): void }).restart());
        await page.waitForSelector('maturity-assessment:not(:state(complete))');
      }
    };
    await runs(120);
    const before = await counted(page, client);
    const heapBefore = await heap(page, client);
    await runs(100);
    expect(await counted(page, client)).to.deep.equal(before);
    const more = grown(heapBefore, await heap(page, client));
    console.log(`a hundred runs: ${more} kB more`);
    expect(more).to.be.below(FLAT);
    expect(complaints).to.deep.equal([]);
    await close();
  });

  it('keeps nothing over five hundred navigations inside a page', { timeout: 5 * MINUTE }, async () => {
    const { page, client, complaints, close } = await open();
    const navigate = (times: number) =>
      page.evaluate(
        async (checks, count) => {
          const place = document.querySelector('#place')!;
          /** As an app does: what was there goes, and what belongs to the address comes. */
          const show = async () => {
            const id = location.hash.slice(1);
            place.innerHTML = `<h2>${id}</h2><maturity-assessment questionnaire="${id}" autostart>Us</maturity-assessment>`;
            while (!place.querySelector('maturity-assessment:state(asking)'))
              await new Promise((done) => setTimeout(done, 2));
          };
          for (let turn = 0; turn < count; turn++) {
            if (turn % 5 === 4) {
              const back = new Promise((done) => addEventListener('popstate', done, { once: true }));
              history.back();
              await back;
            } else history.pushState({ turn }, '', `#${checks[turn % checks.length]}`);
            await show();
          }
          place.replaceChildren();
        },
        CHECKS,
        times,
      );
    await navigate(60);
    const before = await counted(page, client);
    const heapBefore = await heap(page, client);
    await navigate(500);
    expect(await counted(page, client)).to.deep.equal(before);
    const more = grown(heapBefore, await heap(page, client));
    console.log(`five hundred navigations: ${more} kB more`);
    expect(more).to.be.below(FLAT);
    expect(await leftBehind(page)).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
    await close();
  });

  it('completes fifty widgets on one page, and keeps nothing of them', { timeout: 5 * MINUTE }, async () => {
    const { page, client, requests, complaints, close } = await open();
    const fifty = Array.from(
      { length: 50 },
      (_, at) =>
        `<maturity-assessment questionnaire="${CHECKS[at % CHECKS.length]}" layout="${at % 2 ? 'page' : 'steps'}" storage="none">Us</maturity-assessment>`,
    ).join('');
    const round = async () => {
      await page.$eval('#place', (place, html) => (place.innerHTML = html), fifty);
      for (const widget of await page.$$('maturity-assessment')) {
        await widget.evaluate((one) => one.scrollIntoView());
        await complete(widget);
        await widget.dispose(); // what is held here is held there
      }
      const completed = await page.$$eval('maturity-assessment:state(complete)', ({ length }) => length);
      await page.$eval('#place', (place) => place.replaceChildren());
      return completed;
    };
    expect(await round()).to.equal(50);
    expect(requests).to.deep.equal([...new Set(requests)]);
    const before = await counted(page, client);
    const heapBefore = await heap(page, client);
    expect(await round()).to.equal(50);
    expect(await counted(page, client)).to.deep.equal(before);
    const more = grown(heapBefore, await heap(page, client));
    console.log(`fifty widgets: ${more} kB more`);
    expect(more).to.be.below(FLAT);
    expect(await leftBehind(page)).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
    await close();
  });

  it(
    'does nothing in an hour in which nobody does, and goes on afterwards',
    { timeout: 5 * MINUTE },
    async () => {
      const { page, client, requests, complaints, close } = await open(WIDGETS.join(''), (page) =>
        page.evaluateOnNewDocument(recordWork),
      );
      await page.waitForFunction(() => !document.querySelector('#place :not(:defined)'), { polling: 20 });
      for (const [at, widget] of (await page.$$('maturity-assessment')).entries()) {
        await widget.evaluate((one) => one.scrollIntoView());
        if (at < 3) await complete(widget);
        else await widget.evaluate((one) => (one as unknown as { start(): void }).start());
      }
      await settled(page);
      const asked = requests.length;
      expect(await page.evaluate(() => work.waiting())).to.deep.equal([]);
      await page.evaluate(() => work.watch());

      const over = new Promise((done) => client.once('Emulation.virtualTimeBudgetExpired', done));
      const began = await page.evaluate(() => Date.now());
      await client.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 60 * MINUTE });
      await over;
      expect((await page.evaluate(() => Date.now())) - began).to.be.at.least(60 * MINUTE);
      expect(await page.evaluate(() => work.done())).to.deep.equal([]);
      expect(requests.length).to.equal(asked);

      await client.send('Emulation.setVirtualTimePolicy', { policy: 'advance' });
      const [, , , fourth] = await page.$$('maturity-assessment');
      expect((await complete(fourth!)).kind).to.equal('staged');
      expect(complaints).to.deep.equal([]);
      await close();
    },
  );
});

declare const work: { waiting(): string[]; watch(): void; done(): string[] };

/** Inside the page, before anything of it: which timers wait, and what is done by itself from a moment on. */
function recordWork() {
  const waiting = new Map<string, string>();
  const done: string[] = [];
  for (const [begin, end] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ] as const) {
    const [first, last] = [globalThis[begin], globalThis[end]] as unknown as [
      (act: (...given: unknown[]) => void, ...rest: unknown[]) => number,
      (id: number) => void,
    ];
    const key = (id: number) => `${begin} ${id}`;
    Object.assign(globalThis, {
      [begin]: (act: (...given: unknown[]) => void, ...rest: unknown[]) => {
        done.push(`${begin} ${act}`);
        const id = first(
          (...given) => {
            if (begin !== 'setInterval') waiting.delete(key(id));
            done.push(`${begin} came: ${act}`);
            act(...given);
          },
          ...rest,
        );
        waiting.set(key(id), `${begin}: ${act}`);
        return id;
      },
      [end]: (id: number) => {
        waiting.delete(key(id));
        last(id);
      },
    });
  }
  /** Every root there is, so that nothing is drawn unseen. */
  const roots = (from: ParentNode): Node[] =>
    [...from.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : [],
    );
  Object.assign(globalThis, {
    work: {
      waiting: () => [...waiting.values()],
      watch() {
        done.length = 0;
        const watch = new MutationObserver((changes) =>
          done.push(...changes.map(({ type, target }) => `${type} ${target.nodeName}`)),
        );
        for (const root of [document, ...roots(document)])
          watch.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
      },
      done: () => done,
    },
  });
}
