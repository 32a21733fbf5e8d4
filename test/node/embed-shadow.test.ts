import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { failed, hostPage, settled, startBrowser, TAG, WIDGET, type HostOptions } from './embed-page.js';

const BUNDLE = '<script defer src="/cdn/maturity-widgets.bundle.js"></script>';

const DIV = '<div data-maturity-questionnaire="backlog-health" data-storage="none">Talk to us</div>';

const declared = (inside: string) => `<div><template shadowrootmode="open">${inside}</template></div>`;

/** Inside the page: an element whose root holds this. */
const HOSTING = `<script>
  function hosting(inside) {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = inside;
    return host;
  }
</script>`;

/** A host's element whose root is filled a while after it is there. */
const slowElement = (tag: string, inside: string) => `
  customElements.define('${tag}', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      setTimeout(() => (root.innerHTML = ${JSON.stringify(inside)}));
    }
  });`;

/** Lit as a page has it that serves its own modules. */
const LIT = `<script type="importmap">${JSON.stringify({
  imports: {
    lit: '/modules/lit/index.js',
    'lit-html': '/modules/lit-html/lit-html.js',
    'lit-html/is-server.js': '/modules/lit-html/is-server.js',
    'lit-element/lit-element.js': '/modules/lit-element/lit-element.js',
    '@lit/reactive-element': '/modules/@lit/reactive-element/reactive-element.js',
  },
})}</script>`;

interface Way extends HostOptions {
  /** What the page does once the script tag has done all it can. */
  then?: string;
}

/** How a widget comes to stand in a shadow root. */
const ways: Record<string, Way> = {
  'that is there at the start': {
    body: `<div id="host"></div><script>
      host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(WIDGET)};
    </script>`,
  },
  'that is declared in the HTML': { body: declared(WIDGET) },
  'in another one': { body: declared(`<section>${declared(`<p>${WIDGET}</p>`)}</section>`) },
  'behind a form with a field for children': {
    body: `<form><input name="children" /><input name="matches" />${declared(WIDGET)}</form>`,
    then: `document.body.append(document.querySelector('form').cloneNode(true))`,
  },
  'that is filled later': {
    body: declared('<p>Soon</p>'),
    then: `document.querySelector('div').shadowRoot.querySelector('p').innerHTML = ${JSON.stringify(WIDGET)}`,
  },
  'that comes later, deep in what is added': {
    body: '<main></main>',
    then: `const list = document.createElement('ul');
      list.innerHTML = '<li></li>';
      list.firstChild.append(hosting('<p></p>'));
      list.querySelector('div').shadowRoot.firstChild.append(hosting(${JSON.stringify(WIDGET)}));
      document.querySelector('main').append('A text', list)`,
  },
  'that is added to another one': {
    body: declared('<main></main>'),
    then: `document.querySelector('div').shadowRoot.querySelector('main').append(hosting(${JSON.stringify(WIDGET)}))`,
  },
  'of an element that is defined later': {
    body: '<x-page></x-page>',
    then: slowElement('x-page', WIDGET),
  },
  'of an element that is defined later, in that of another': {
    body: '<x-page></x-page>',
    then: `${slowElement('x-page', '<x-card></x-card>')}
      setTimeout(() => { ${slowElement('x-card', WIDGET)} }, 100);`,
  },
  'of an element that was defined before it was added': {
    body: `<script>${slowElement('x-card', WIDGET)}</script>`,
    then: "document.body.append(document.createElement('x-card'))",
  },
  'of an element that was taken out, changed and put back': {
    body: declared('<p>Soon</p>'),
    then: `const host = document.querySelector('div');
      host.remove();
      setTimeout(() => {
        host.shadowRoot.innerHTML = ${JSON.stringify(WIDGET)};
        setTimeout(() => document.body.append(host), 50);
      }, 50);`,
  },
  'of a Lit element': {
    head: LIT,
    body: `<x-page></x-page><script type="module">
      import { html, LitElement } from 'lit';
      customElements.define('x-page', class extends LitElement {
        render() {
          return html\`<main>${WIDGET}</main>\`;
        }
      });
    </script>`,
  },
};

/** Waits until this many widgets have drawn themselves, in the document or in a root of the page's own. */
const drawn = (page: Page, count = 1) =>
  page.waitForFunction(
    (wanted) => {
      const rootsIn = (root: ParentNode): ParentNode[] => [
        root,
        ...[...root.querySelectorAll('*:not(maturity-assessment)')].flatMap(({ shadowRoot }) =>
          shadowRoot ? rootsIn(shadowRoot) : [],
        ),
      ];
      const widgets = rootsIn(document).flatMap((root) => [
        ...root.querySelectorAll('maturity-assessment:state(intro)'),
      ]);
      return widgets.length === wanted;
    },
    { polling: 20 },
    count,
  );

describe('a widget in a shadow root of the page', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  const open = ({ head = '', ...options }: HostOptions) =>
    hostPage(browser, { head: `${HOSTING}${head}`, mounts: { '/modules': 'node_modules' }, ...options });

  for (const [name, { then, head = '', ...options }] of Object.entries(ways)) {
    it(`is drawn in one ${name}`, async () => {
      const { page, thrown, errors, close } = await open({ head: `${TAG}${head}`, ...options });
      if (then) {
        await settled(page);
        await page.evaluate(then);
      }
      await drawn(page);
      expect(await errors()).to.deep.equal([]);
      expect(thrown).to.deep.equal([]);
      await close();
    });
  }

  it('fetches nothing while it is far away, and then its questionnaire in the language around the host', async () => {
    const { page, requests, close } = await open({
      head: TAG,
      body: `<div style="height: 3000px"></div><section lang="de-AT">${declared(WIDGET)}</section>`,
      fail: (path) => path.endsWith('/maturity-assessment.js'),
    });
    await settled(page);
    const code = () =>
      requests.filter((path) => path.includes('elements-')).map((path) => path.split('/').slice(3).join('/'));
    expect(code()).to.deep.equal([]);
    await page.evaluate(() => scrollTo(0, 2500));
    await failed(page, 'load-failed'); // which is heard outside the root
    // Without the code, nothing but embed.js has asked for these.
    expect(code()).to.include.members([
      'maturity-assessment.js',
      'questionnaires/de/backlog-health.js',
      'de.js',
    ]);
    expect(code()).not.to.include('questionnaires/backlog-health.js');
    await close();
  });

  it('keeps its fallback in a closed root, where nobody sees it', async () => {
    const { page, requests, thrown, close } = await open({
      head: TAG,
      body: declared(WIDGET).replace('open', 'closed'),
    });
    await settled(page);
    expect(requests.filter((path) => path.includes('elements-'))).to.deep.equal([]);
    expect(thrown).to.deep.equal([]);
    await close();
  });

  for (const [kind, tag] of [
    ['the script tag', TAG],
    ['the single file', BUNDLE],
  ] as const) {
    describe(`in another form, with ${kind}`, () => {
      it('is drawn in a div, there at the start and added later', async () => {
        const { page, thrown, close } = await open({ head: tag, body: `${declared(DIV)}<x-page></x-page>` });
        await drawn(page);
        await page.evaluate(slowElement('x-page', DIV));
        await drawn(page, 2);
        expect(thrown).to.deep.equal([]);
        await close();
      });

      it('opens over the page, in the language around the host, and gives the focus back', async () => {
        const { page, thrown, close } = await open({
          head: tag,
          body: `<section lang="de">${declared('<a href="#contact" data-maturity-open="backlog-health"><b>Check</b></a>')}</section>`,
        });
        await settled(page);
        await page.click('div >>> b');
        await page.waitForSelector('maturity-dialog >>> dialog[open]');
        await drawn(page);
        expect(await page.$eval('maturity-dialog', ({ lang }) => lang)).to.equal('de');
        expect(await page.evaluate(() => location.hash)).to.equal('');
        await page.keyboard.press('Escape');
        await page.waitForFunction(
          () => document.activeElement?.shadowRoot?.activeElement?.localName === 'a',
        );
        expect(thrown).to.deep.equal([]);
        await close();
      });

      it('opens the dialog with its id in the same root', async () => {
        const { page, close } = await open({
          head: tag,
          body: declared(
            `<button data-maturity-open="ours">Check</button><maturity-dialog id="ours">${WIDGET}</maturity-dialog>`,
          ),
        });
        await settled(page);
        await page.click('div >>> [data-maturity-open]');
        await page.waitForFunction(
          () => document.querySelector('div')!.shadowRoot!.querySelector('maturity-dialog:state(open)'),
          { polling: 20 },
        );
        expect(await page.$$('maturity-dialog')).to.have.length(0); // none was made beside it
        await close();
      });
    });
  }

  it('says in the document that the dialog did not load', async () => {
    const { page, thrown, close } = await open({
      head: TAG,
      body: declared('<a href="#contact" data-maturity-open="backlog-health">Check</a>'),
      fail: (path) => path.endsWith('/maturity-dialog.js'),
    });
    await settled(page);
    await page.click('div >>> a');
    await failed(page, 'load-failed');
    expect(await page.evaluate(() => location.hash)).to.equal('#contact');
    expect(thrown).to.deep.equal([]);
    await close();
  });

  describe('on a page that looks after itself', () => {
    /** Inside the page, before its scripts: what is observed and by how many, and which searches go through all. */
    const recordSearches = () => {
      const record = { observers: new Set<MutationObserver>(), roots: [] as string[], searches: 0 };
      const { observe } = MutationObserver.prototype;
      MutationObserver.prototype.observe = function (target, options) {
        if (target instanceof Document || target instanceof ShadowRoot) {
          record.observers.add(this);
          record.roots.push(target instanceof Document ? 'document' : target.host.localName);
        }
        observe.call(this, target, options);
      };
      const { querySelectorAll } = Document.prototype;
      Document.prototype.querySelectorAll = function (selector: string) {
        if (selector === '*') record.searches++;
        return querySelectorAll.call(this, selector);
      };
      const { attachShadow } = Element.prototype;
      Object.assign(globalThis, {
        recorded: () => ({
          observers: record.observers.size,
          roots: record.roots,
          searches: record.searches,
          patched: attachShadow !== Element.prototype.attachShadow,
        }),
      });
    };
    const recorded = (page: Page) =>
      page.evaluate(() =>
        (
          globalThis as unknown as {
            recorded(): { observers: number; roots: string[]; searches: number; patched: boolean };
          }
        ).recorded(),
      );

    it('is found by one observer, which never looks into our own elements, and by no patch', async () => {
      const { page, close } = await open({
        head: TAG,
        body: `<script>(${recordSearches.toString()})()</script><x-page></x-page>${declared(WIDGET)}`,
      });
      await drawn(page);
      await page.evaluate(slowElement('x-page', '<maturity-catalog></maturity-catalog>'));
      await page.waitForFunction(
        () => document.querySelector('x-page')!.shadowRoot!.querySelector('maturity-catalog:state(ready)'),
        { polling: 20 },
      );
      const { observers, roots, patched } = await recorded(page);
      expect(observers).to.equal(1);
      expect([...new Set(roots)]).to.have.members(['document', 'div', 'x-page']);
      expect(patched).to.be.false;
      await close();
    });

    it('is searched for in what is added, and all over again once when elements are defined together', async () => {
      const { page, close } = await open({
        head: TAG,
        body: `<script>(${recordSearches.toString()})()</script>
          <x-one></x-one><x-two></x-two><x-three></x-three><x-never></x-never><button is="x-button"></button>`,
      });
      await settled(page);
      const { searches } = await recorded(page);
      await page.evaluate(() =>
        document.body.append('A text', document.createElement('x-one'), document.createElement('p')),
      );
      await settled(page);
      expect((await recorded(page)).searches).to.equal(searches);
      await page.evaluate(
        ['x-one', 'x-two', 'x-three']
          .map((tag) => slowElement(tag, tag === 'x-three' ? WIDGET : ''))
          .join(''),
      );
      await drawn(page);
      expect((await recorded(page)).searches).to.equal(searches + 1);
      await close();
    });

    it('keeps nothing alive of hosts that came and went, defined or not', async () => {
      const { page, thrown, close } = await open({ head: TAG, body: '<main></main>' });
      await settled(page);
      await page.evaluate(async (inside) => {
        const { hosting } = globalThis as unknown as { hosting(inside: string): HTMLElement };
        const hosts: WeakRef<Element>[] = [];
        const main = document.querySelector('main')!;
        for (let round = 0; round < 100; round++) {
          main.innerHTML = '<x-never></x-never>';
          main.firstElementChild!.append(hosting(inside));
          main.append(hosting('<x-never-in-a-root></x-never-in-a-root>'));
          hosts.push(...[...main.querySelectorAll('*')].map((host) => new WeakRef(host)));
          await new Promise((done) => setTimeout(done));
          main.replaceChildren();
        }
        Object.assign(globalThis, { hosts });
      }, DIV);
      await settled(page);
      const client = await page.createCDPSession();
      await client.send('HeapProfiler.collectGarbage');
      const left = await page.evaluate(() => {
        const { hosts } = globalThis as unknown as { hosts: WeakRef<Element>[] };
        return hosts.flatMap((host) => host.deref()?.localName ?? []);
      });
      expect(left).to.deep.equal([]);
      expect(thrown).to.deep.equal([]);
      await close();
    });
  });
});
