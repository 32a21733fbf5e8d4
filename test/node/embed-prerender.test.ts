import { expect } from 'chai';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { MaturityAssessment } from '../../src/elements/maturity-assessment.js';
import type { Snapshot } from '../../src/schema/snapshot.js';
import { drawn, hostPage, startBrowser, TAG, WIDGET, type HostPage } from './embed-page.js';
import { complete } from './host-page.js';

// A browser may open a page that a visitor will probably go to next, out of sight, and show it when they do. No session
// of the developer tools may be opened beside Puppeteer's own for that.

const BUNDLE = '<script defer src="/cdn/maturity-widgets.bundle.js"></script>';

/** On the page that is prerendered, before anything else: what happens on it, and whether anybody sees it then. */
const RECORD = `<script>
  globalThis.visit = { unseen: document.prerendering, ready: [], start: [], thrown: [] };
  for (const name of ['ready', 'start'])
    addEventListener('maturity-' + name, () => visit[name].push(document.prerendering ? 'unseen' : 'seen'));
  document.addEventListener('prerenderingchange', () => fetch('/seen.txt'));
  for (const name of ['error', 'unhandledrejection'])
    addEventListener(name, ({ message, reason }) => visit.thrown.push(String(message ?? reason)));
</script>`;

interface Visit {
  unseen: boolean;
  ready: string[];
  start: string[];
  thrown: string[];
}

/** Tells the page that waits for it that all has happened that can, before anybody sees it. */
const TELL = (condition: string) => `<script>
  addEventListener('load', function look() {
    if (${condition}) localStorage.setItem('prerendered', 'yes');
    else setTimeout(look, 20);
  });
</script>`;

/** The script tag has run, and waits for its widgets to come into view, which they cannot. */
const TAG_WAITS = TELL("customElements.get('maturity-embed')");

/** An element that is no run is there already. */
const CATALOG = '<maturity-catalog></maturity-catalog>';
const CATALOG_DRAWN = TELL("document.querySelector('maturity-catalog:state(ready)')");

const visit = (page: Page) =>
  page.evaluate(() => {
    const [{ activationStart }] = performance.getEntriesByType('navigation') as unknown as [
      { activationStart: number },
    ];
    return {
      ...(globalThis as unknown as { visit: Visit }).visit,
      activated: performance.timeOrigin + activationStart,
      waited: activationStart > 0,
    };
  });

const inState = (page: Page, selector: string) =>
  page.waitForFunction((state) => document.querySelector(state), { polling: 20 }, selector);

describe('a page that is prerendered', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  const connections: Browser[] = [];

  afterEach(() => Promise.all(connections.splice(0).map((connection) => connection.disconnect())));

  /** Opens a page that has the next one prerendered, and waits until that is. */
  async function prerender(next: string, body = '') {
    const rules = { prerender: [{ source: 'list', urls: ['/next.html'], eagerness: 'immediate' }] };
    const host = await hostPage(browser, {
      head: `<script>localStorage.clear()</script>${body && TAG}`,
      body: `<a id="next" href="/next.html">Next</a>${body}
        <script type="speculationrules">${JSON.stringify(rules)}</script>`,
      files: {
        'seen.txt': '',
        'next.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Next</title>${RECORD}${next}`,
      },
    });
    await host.page.waitForFunction(() => localStorage.getItem('prerendered'), { polling: 20 });
    return host;
  }

  /** Goes to the next page, and takes hold of it by a new connection: the old one may still hold the page before. */
  async function activate({ page, requests }: HostPage) {
    await page.evaluate(() => void setTimeout(() => location.assign('/next.html')));
    while (!requests.includes('/seen.txt')) await new Promise((done) => setTimeout(done, 20));
    const again = await puppeteer.connect({ browserWSEndpoint: browser.wsEndpoint() });
    connections.push(again);
    for (const open of await again.pages()) if ((await open.title()) === 'Next') return open;
    throw new Error('The next page is nowhere.');
  }

  const startedAt = ({ startedAt: at }: Snapshot) => Date.parse(at!);

  it('draws with the script tag when it is seen, and fetches the code then', async () => {
    const host = await prerender(`${TAG}${WIDGET}${TAG_WAITS}`);
    expect(host.requests.filter((path) => path.includes('/elements-'))).to.deep.equal([]);
    const page = await activate(host);
    await drawn(page);
    const snapshot = await complete(await page.$('maturity-assessment'));
    const { unseen, ready, start, thrown, activated, waited } = await visit(page);
    expect({ unseen, waited, ready, start }).to.deep.equal({
      unseen: true,
      waited: true,
      ready: ['seen'],
      start: ['seen'],
    });
    expect(startedAt(snapshot)).to.be.at.least(Math.floor(activated));
    expect(thrown).to.deep.equal([]);
    await host.close();
  });

  const AUTOSTART = 'autostart no-self-placement';

  for (const [kind, next] of [
    [
      'assessment',
      `${BUNDLE}<maturity-assessment questionnaire="backlog-health" ${AUTOSTART}></maturity-assessment>`,
    ],
    ['triage', `${BUNDLE}<maturity-triage ${AUTOSTART}></maturity-triage>`],
  ] as const) {
    it(`begins a run by itself only when it is seen, with its code there before: ${kind}`, async () => {
      const host = await prerender(`${next}${CATALOG}${CATALOG_DRAWN}`);
      const page = await activate(host);
      const widget = `maturity-${kind}`;
      await inState(page, `${widget}:state(asking)`);
      const snapshot = await complete(await page.$(widget));
      const { unseen, ready, start, thrown, activated } = await visit(page);
      expect({ unseen, ready, start }).to.deep.equal({ unseen: true, ready: ['seen'], start: ['seen'] });
      expect(startedAt(snapshot)).to.be.at.least(Math.floor(activated));
      expect(thrown).to.deep.equal([]);
      await host.close();
    });
  }

  it('does the same behind a script tag, which does not wait to come into view', async () => {
    const script = `<body>${TAG.replace('>', ' data-questionnaire="backlog-health" data-autostart>')}`;
    const host = await prerender(`${script}${TELL("customElements.get('maturity-assessment')")}`);
    const page = await activate(host);
    await inState(page, 'maturity-assessment:state(asking)');
    const { unseen, ready, start } = await visit(page);
    expect({ unseen, ready, start }).to.deep.equal({ unseen: true, ready: ['seen'], start: ['seen'] });
    await host.close();
  });

  it('goes on with what was answered meanwhile on the page before', async () => {
    const host = await prerender(`${BUNDLE}${WIDGET}${CATALOG}${CATALOG_DRAWN}`, WIDGET);
    await drawn(host.page);
    const before = await complete(await host.page.$('maturity-assessment'));
    const page = await activate(host);
    await inState(page, 'maturity-assessment:state(complete)');
    const after = await page.$eval('maturity-assessment', async (widget) => {
      const assessment = widget as MaturityAssessment;
      while (!assessment.snapshot) await new Promise((done) => setTimeout(done, 20));
      return assessment.snapshot;
    });
    expect(after.startedAt).to.equal(before.startedAt);
    const { unseen, ready, thrown } = await visit(page);
    expect({ unseen, ready }).to.deep.equal({ unseen: true, ready: ['seen'] });
    expect(thrown).to.deep.equal([]);
    await host.close();
  });
});
