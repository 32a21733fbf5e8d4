import { expect } from 'chai';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { findEngines } from '../../scripts/engines.mjs';
import type { Snapshot, StagedSnapshot } from '../../src/schema/snapshot.js';
import { drawn, hostPage, settled, startBrowser, TAG, WIDGET, type HostOptions } from './embed-page.js';
import { begin, complete } from './host-page.js';
import { clickRow, focusOn, press, questionnaire } from './run-page.js';

// A page that a visitor leaves may be kept as it is, and be shown again as if nothing had happened. Whether it was is
// seen by what its scripts have made: nothing of that outlives a page that is loaded anew.

const { questions } = questionnaire('backlog-health');
const question = (at: number) => questions[at]!.text;
const answersOf = (snapshot: Snapshot) => questions.map(({ id }) => (snapshot as StagedSnapshot).answers[id]);

/** Inside the page, before anything else: something to know this very page by, and what it hears. */
const RECORD = `<script>
  globalThis.visit = { shown: [], answered: 0, completed: 0, frontOnLeaving: '' };
  addEventListener('pageshow', ({ persisted }) => visit.shown.push(persisted));
  addEventListener('maturity-answer', () => visit.answered++);
  addEventListener('maturity-complete', () => visit.completed++);
  addEventListener('pagehide', () => {
    visit.frontOnLeaving = document.querySelector('maturity-assessment')?.shadowRoot?.querySelector('.front')?.question?.text;
  });
</script>`;

interface Visit {
  /** Whether the page came from the cache, each time it was shown. */
  shown: boolean[];
  answered: number;
  completed: number;
  frontOnLeaving: string | undefined;
  left?: boolean;
}

const visit = (page: Page) => page.evaluate(() => (globalThis as unknown as { visit: Visit }).visit);

const FILES = { 'next.html': '<!doctype html><title>Next</title>' };

/** Goes back from the next page, and says whether this is the page that was left, or why not. */
async function comeBack(page: Page) {
  await page.evaluate(() => history.back());
  await page.waitForFunction(
    () => document.title === 'A host page' && (globalThis as unknown as { visit: Visit }).visit.shown.length,
    { polling: 20 },
  );
  return page.evaluate(() => {
    const { left = false, shown } = (globalThis as unknown as { visit: Visit }).visit;
    const [navigation] = performance.getEntriesByType('navigation') as (PerformanceEntry & {
      notRestoredReasons?: unknown;
    })[];
    return {
      samePage: left,
      fromCache: shown.at(-1),
      notRestoredReasons: navigation!.notRestoredReasons ?? null,
    };
  });
}

async function leave(page: Page) {
  await page.evaluate(() => {
    (globalThis as unknown as { visit: Visit }).visit.left = true;
    location.assign('/next.html');
  });
  await page.waitForFunction(() => document.title === 'Next', { polling: 20 });
}

const KEPT = { samePage: true, fromCache: true, notRestoredReasons: null };

const launch = {
  chromium: () => startBrowser(),
  firefox: (path: string) => puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true }),
};

const engines = (await findEngines()).flatMap((engine) =>
  engine.name in launch && 'path' in engine
    ? [{ name: engine.name as keyof typeof launch, path: String(engine.path) }]
    : [],
);

describe.each(engines)('a page that is left and shown again, in $name', ({ name, path }) => {
  let browser: Browser;
  let keepsPages: boolean;

  /** A headless shell of Chromium keeps no page, whatever is on it. */
  beforeAll(async () => {
    browser = await launch[name](path);
    const { page, close } = await hostPage(browser, { head: RECORD, files: FILES });
    await leave(page);
    keepsPages = !!(await comeBack(page)).fromCache;
    await close();
    if (process.env['CI']) expect(keepsPages).to.be.true;
  });

  beforeEach(({ skip }) => skip(!keepsPages, 'This browser keeps no pages.'));

  afterAll(() => browser.close());

  const open = ({ head = '', ...options }: HostOptions) =>
    hostPage(browser, { head: `${RECORD}${head}${TAG}`, files: FILES, ...options });

  it('goes on in the middle of a run, with the focus where it was', async () => {
    const { page, thrown, errors, close } = await open({ body: WIDGET });
    await drawn(page);
    await begin(await page.$('maturity-assessment'));
    await focusOn(page, question(0));
    for (const at of [0, 1, 2]) {
      await page.keyboard.press('3');
      await page.keyboard.press('Enter');
      await focusOn(page, question(at + 1));
    }
    await leave(page);
    expect(await comeBack(page)).to.deep.equal(KEPT);
    await focusOn(page, question(3));
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await focusOn(page, question(4));
    const snapshot = await complete(await page.$('maturity-assessment'));
    expect(answersOf(snapshot).slice(0, 4)).to.deep.equal([2, 2, 2, 3]);
    expect((await visit(page)).completed).to.equal(1);
    await leave(page);
    expect(await comeBack(page)).to.deep.equal(KEPT);
    expect((await visit(page)).completed).to.equal(1);
    expect(await errors()).to.deep.equal([]);
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('goes on once when it is left within the pause after a click', async () => {
    const { page, thrown, close } = await open({
      // Long enough to leave the page meanwhile.
      head: `<script>
        const { setTimeout: wait } = window;
        window.setTimeout = (task, delay) => wait(task, delay === 150 ? 5000 : delay);
      </script>`,
      body: WIDGET,
    });
    await drawn(page);
    await begin(await page.$('maturity-assessment'));
    await focusOn(page, question(0));
    await clickRow(page, 3);
    await settled(page);
    await leave(page);
    expect(await comeBack(page)).to.deep.equal(KEPT);
    expect((await visit(page)).frontOnLeaving).to.equal(question(0));
    await focusOn(page, question(1));
    await settled(page);
    await focusOn(page, question(1)); // still
    const snapshot = await complete(await page.$('maturity-assessment'));
    expect(answersOf(snapshot)[0]).to.equal(2);
    expect(thrown).to.deep.equal([]);
    await close();
  });

  for (const [when, come] of [
    ['while it is away', (arrive: () => void, back: () => Promise<unknown>) => (arrive(), back())],
    ['once it is back', (arrive: () => void, back: () => Promise<unknown>) => back().then(arrive)],
  ] as const) {
    it(`can be completed when files of the run were on their way, and come ${when}`, async () => {
      let arrive = () => {};
      const arrived = new Promise<void>((done) => (arrive = done));
      const { page, thrown, errors, close } = await open({
        // After the page itself, which would wait for them.
        body: `<main></main><script>
          addEventListener('load', () => setTimeout(() => {
            document.querySelector('main').innerHTML = ${JSON.stringify(WIDGET)};
          }));
        </script>`,
        hold: (asked) => (/late|engine/.test(asked) ? arrived : undefined),
      });
      await drawn(page);
      await press(page, 'Start');
      await press(page, 'Skip this');
      await focusOn(page, question(0));
      await page.keyboard.press('3');
      await leave(page);
      await come(arrive, () => comeBack(page));
      await page.waitForSelector('maturity-assessment');
      await complete(await page.$('maturity-assessment'));
      expect((await visit(page)).completed).to.equal(1);
      expect(await errors()).to.deep.equal([]);
      expect(thrown).to.deep.equal([]);
      await close();
    });
  }

  it('leaves the stored run with the widget that had it', async () => {
    const { page, thrown, errors, close } = await open({ body: `${WIDGET}${WIDGET}` });
    await drawn(page, 2);
    for (const widget of await page.$$('maturity-assessment')) await begin(widget);
    await settled(page);
    /** Whether an answer to the first question is stored, by widget. */
    const stores = async (answer: number) => {
      const stored = () => page.evaluate(() => sessionStorage.getItem('maturity:backlog-health'));
      const changed: boolean[] = [];
      for (const widget of await page.$$('maturity-assessment')) {
        const before = await stored();
        const { answered } = await visit(page);
        await widget.evaluate((element, level) => {
          const front = element.shadowRoot!.querySelector('.front')!;
          front.shadowRoot!.querySelectorAll('input')[level]!.click();
        }, answer);
        await page.waitForFunction(
          (count) => (globalThis as unknown as { visit: Visit }).visit.answered > count,
          { polling: 20 },
          answered,
        );
        changed.push((await stored()) !== before);
      }
      return changed;
    };
    const before = await stores(1);
    expect(before).to.have.members([true, false]);
    await leave(page);
    expect(await comeBack(page)).to.deep.equal(KEPT);
    expect(await stores(2)).to.deep.equal(before);
    expect(await errors()).to.deep.equal(['storage-unavailable']);
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('is kept with every element of ours on it, one of them open over the page, and with a frame', async () => {
    const { page, thrown, close } = await open({
      body: `
        <maturity-dialog label="Open"><maturity-assessment questionnaire="backlog-health"></maturity-assessment></maturity-dialog>
        <maturity-assessment questionnaire="operating-rhythm"></maturity-assessment>
        <maturity-triage></maturity-triage><maturity-catalog remember></maturity-catalog>
        <maturity-comparison collect></maturity-comparison><maturity-result></maturity-result>
        <maturity-radar></maturity-radar><maturity-stage-ladder></maturity-stage-ladder>
        <script async src="/cdn/frame.js" data-questionnaire="structural-drift"></script>`,
    });
    await page.waitForFunction(
      () => !document.querySelector(':not(:defined)') && document.querySelector('iframe'),
      { polling: 20 },
    );
    await complete(await page.$('body > maturity-assessment'));
    await page.evaluate(() => document.querySelector('maturity-dialog')!.show());
    await settled(page);
    await leave(page);
    expect(await comeBack(page)).to.deep.equal(KEPT);
    expect(await page.$eval('maturity-dialog', ({ open }) => open)).to.be.true;
    expect(thrown).to.deep.equal([]);
    await close();
  });
});
