import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, vi } from 'vitest';
import { hostPage, startBrowser, TAG } from './embed-page.js';

const script = (attributes = '', base = '') =>
  `<script async src="${base}/cdn/frame.js" data-questionnaire="backlog-health" ${attributes}></script>`;

/** Writes down what the host hears, and on which element. */
const LISTEN = `<script>
  window.heard = [];
  for (const name of ['ready', 'start', 'complete', 'error']) {
    addEventListener('maturity-' + name, (event) => {
      heard.push({ name, on: event.target.localName, id: event.target.id, detail: event.detail });
    });
  }
</script>`;

interface Heard {
  name: string;
  on: string;
  id: string;
  detail: { snapshot?: unknown };
}

const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);

const hears = (page: Page, name: string, times = 1) =>
  page.waitForFunction(
    (wanted, count) =>
      (globalThis as unknown as { heard: Heard[] }).heard.filter(({ name }) => name === wanted).length >=
      count,
    { polling: 20 },
    name,
    times,
  );

/** The page inside the frame, once its widget is drawn. */
async function inside(page: Page): Promise<Frame> {
  const frame = await page.waitForFrame((one) => one.url().includes('frame.html'));
  await frame.waitForFunction(() => document.querySelector('maturity-assessment:state(intro)'), {
    polling: 20,
  });
  return frame;
}

const heightOf = (page: Page) =>
  page.$eval('maturity-frame iframe', (frame) => frame.getBoundingClientRect().height);

/** Waits until the frame is as high as what is in it. */
const fits = (page: Page, frame: Frame) =>
  vi.waitFor(async () => {
    const content = await frame.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    expect(await heightOf(page)).to.equal(content);
  }, 20_000);

/** In the frame, again and again: answers the question in front, or goes on; true once the result is there. */
function answeredToTheEnd() {
  const widget = document.querySelector('maturity-assessment');
  const root = widget?.shadowRoot;
  const front = root?.querySelector<HTMLElement & { value: number | null }>('maturity-question.front');
  const answer = front?.shadowRoot?.querySelectorAll('input')[2];
  if (answer && front!.value === null) answer.click();
  else root?.querySelector<HTMLElement>('.primary')?.click();
  return !!widget?.snapshot;
}

describe('the widget in a frame', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  for (const [where, attributes, other] of [
    ['from the same origin', '', false],
    ['from another origin', '', true],
    ['in a sandbox without an origin', 'data-sandbox="allow-scripts"', false],
    ['in a sandbox without an origin, from another one', 'data-sandbox="allow-scripts"', true],
  ] as const) {
    it(`is as high as its content and hands the host its events: ${where}`, async () => {
      const { page, url, thrown, close } = await hostPage(browser, { head: LISTEN, body: '<main></main>' });
      const base = other ? url.replace('localhost', '127.0.0.1') : '';
      await page.evaluate(
        (html) => {
          const [tag] = new DOMParser().parseFromString(html, 'text/html').scripts;
          const made = document.createElement('script');
          for (const { name, value } of tag!.attributes) made.setAttribute(name, value);
          document.querySelector('main')!.append(made);
        },
        script(attributes, base),
      );

      const frame = await inside(page);
      await hears(page, 'ready');
      await fits(page, frame);
      const before = await heightOf(page);
      await frame.evaluate(() => document.querySelector('maturity-assessment')!.start());
      await hears(page, 'start');
      await fits(page, frame);
      await frame.evaluate(() => {
        document.body.append(Object.assign(document.createElement('div'), { style: 'height: 900px' }));
      });
      await fits(page, frame);
      expect(await heightOf(page)).to.be.greaterThan(before + 500);
      await frame.evaluate(() => document.body.lastElementChild!.remove());
      await fits(page, frame); // and down again

      await frame.evaluate(() => {
        const detail = { snapshot: { kind: 'staged' } };
        document
          .querySelector('maturity-assessment')!
          .dispatchEvent(new CustomEvent('maturity-complete', { detail, bubbles: true }));
      });
      await hears(page, 'complete');
      const [complete] = (await heard(page)).filter(({ name }) => name === 'complete');
      expect(complete).to.deep.include({ on: 'maturity-frame', detail: { snapshot: { kind: 'staged' } } });
      expect((await heard(page)).filter(({ name, on }) => name !== 'error' && on !== 'maturity-frame')).to.be
        .empty;
      expect(thrown).to.deep.equal([]);
      await close();
    });
  }

  it('needs nothing of the script tag on the same page', async () => {
    const { page, requests, close } = await hostPage(browser, { head: TAG, body: script() });
    await inside(page);
    const own = requests.filter((path) => path.includes('/forms.js'));
    expect(own).to.have.length(1); // by the page in the frame
    await close();
  });

  it('hands the host the snapshot of a whole run, and hides what a sandbox without an origin does not allow', async () => {
    const { page, thrown, close } = await hostPage(browser, {
      head: LISTEN,
      body: script('data-sandbox="allow-scripts" data-autostart data-no-self-placement'),
    });
    const frame = await page.waitForFrame((one) => one.url().includes('frame.html'));
    await frame.waitForFunction(answeredToTheEnd, { polling: 20 });
    await hears(page, 'complete');
    const complete = (await heard(page)).find(({ name }) => name === 'complete')!;
    expect(complete.detail.snapshot).to.include({ kind: 'staged', score: 50 });
    const tools = await frame.waitForFunction(
      () => {
        const result = document
          .querySelector('maturity-assessment')!
          .shadowRoot!.querySelector('maturity-result');
        const found = [...(result?.shadowRoot?.querySelectorAll('.tool') ?? [])];
        return found.length && found.map(({ textContent }) => textContent.trim());
      },
      { polling: 20 },
    );
    expect(await tools.jsonValue()).to.deep.equal(['Copy as text', 'Link']);
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('takes its attributes, its colours and its bounds along', async () => {
    const { page, close } = await hostPage(browser, {
      head: LISTEN,
      body: script(
        'data-title="Backlog" data-lang="de" data-accent="#b3005e" data-surface="url(https://example.com/)" data-no-self-placement data-max-height="300" data-onload="alert(1)"',
      ),
    });
    const frame = await inside(page);
    await hears(page, 'ready');
    expect(await page.$eval('maturity-frame iframe', ({ title, allow }) => ({ title, allow }))).to.deep.equal(
      {
        title: 'Backlog',
        allow: 'clipboard-write',
      },
    );
    const seen = await frame.evaluate(() => ({
      lang: document.documentElement.lang,
      style: document.documentElement.getAttribute('style'),
      widget: [...document.querySelector('maturity-assessment')!.attributes].map(({ name }) => name),
    }));
    expect(seen.lang).to.equal('de');
    expect(seen.style).to.equal('--maturity-accent: #b3005e;');
    expect(seen.widget).to.have.members(['questionnaire', 'lang', 'no-self-placement']);
    await vi.waitFor(async () => expect(await heightOf(page)).to.equal(300), 20_000);
    await close();
  });

  it('finds its page beside data-base, with or without a slash at its end', async () => {
    const { page, close } = await hostPage(browser, { body: script('data-base="/cdn"') });
    await inside(page);
    await close();
  });

  it('reads the host’s own questionnaire from where the host’s page says', async () => {
    const { page, url, errors, close } = await hostPage(browser, {
      body: '<main></main>',
      files: { 'ours.json': readFileSync('questionnaires/backlog-health.json', 'utf8') },
    });
    await page.evaluate(
      (base) => {
        const tag = document.createElement('script');
        tag.src = `${base}/cdn/frame.js`;
        Object.assign(tag.dataset, { questionnaire: '', src: 'ours.json' });
        document.querySelector('main')!.append(tag);
      },
      url.replace('localhost', '127.0.0.1'),
    );
    const frame = await inside(page);
    expect(await frame.$eval('maturity-assessment', (widget) => widget.getAttribute('src'))).to.equal(
      `${url}/ours.json`,
    );
    expect(await errors()).to.deep.equal([]);
    await close();
  });

  it('takes no own address that an optimizer left in data-src for a questionnaire’s', async () => {
    const { page, errors, close } = await hostPage(browser, {
      body: `<main>${script().replace('src=', 'data-src=')}</main><script>
        addEventListener('load', () => {
          const tag = document.querySelector('[data-src]');
          tag.src = tag.dataset.src;
        });
      </script>`,
    });
    await inside(page);
    expect(await errors()).to.deep.equal([]);
    await close();
  });

  it('asks nobody else for anything, however an address in a colour is spelled', async () => {
    const { page, requests, close } = await hostPage(browser, {
      head: LISTEN,
      body: script(
        `data-surface="\\75rl(/spy)" data-accent="URL(/spy)" data-text="image-set('/spy' 1x)" data-font="src('/spy')"`,
      ),
    });
    const frame = await inside(page);
    await hears(page, 'ready');
    expect(await frame.evaluate(() => document.documentElement.getAttribute('style'))).to.equal(null);
    expect(requests).not.to.include('/spy');
    await close();
  });

  it('is as wide as its place and as high as its content where the host unsets everything', async () => {
    const { page, close } = await hostPage(browser, {
      head: '<style>* { all: unset !important } body, main { display: block !important }</style>',
      body: `<main>${script()}</main>`,
    });
    await fits(page, await inside(page));
    const [frame, place] = await page.$$eval('maturity-frame iframe, main', (all) =>
      all.map((one) => one.getBoundingClientRect().width).sort(),
    );
    expect(frame).to.equal(place);
    await close();
  });

  it('keeps the room it has until it is near and drawn', async () => {
    const { page, close } = await hostPage(browser, {
      head: LISTEN,
      body: `<div style="height: 1400px"></div>${script()}`,
    });
    const heights: number[] = [];
    await page.exposeFunction('seen', (height: number) => heights.push(height));
    await page.$eval('maturity-frame iframe', (frame) => {
      new ResizeObserver(([entry]) =>
        (globalThis as unknown as { seen(height: number): void }).seen(entry!.contentRect.height),
      ).observe(frame);
    });
    await page.waitForFrame((one) => one.url().includes('frame.html'));
    await page.waitForNetworkIdle({ idleTime: 200 });
    await page.evaluate(() => scrollTo(0, 1000));
    await fits(page, await inside(page));
    expect(heights[0]).to.equal(400);
    expect(Math.min(...heights)).to.equal(400);
    await close();
  });

  it('takes no bounds that are none', async () => {
    const { page, close } = await hostPage(browser, {
      body: script('data-min-height="tall" data-max-height="-5"'),
    });
    await fits(page, await inside(page));
    await close();
  });

  for (const [what, place, message] of [
    ['it stands in the head', { head: script() }, /head has no place/],
    ['no check is named', { body: script().replace('backlog-health', '') }, /Name one/],
  ] as const)
    it(`says what to do when ${what}`, async () => {
      const { said, close } = await hostPage(browser, place);
      await vi.waitFor(() => expect(said.join()).to.match(message), 20_000);
      await close();
    });

  it('is found where data-base says, when an optimizer has put its script inline', async () => {
    const { page, thrown, close } = await hostPage(browser, {
      head: LISTEN,
      body: `<script data-questionnaire="backlog-health" data-base="/cdn/">${readFileSync('dist/cdn/frame.js', 'utf8')}</script>`,
    });
    await hears(page, 'ready');
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('keeps two apart, and hears nobody else', async () => {
    const { page, thrown, close } = await hostPage(browser, {
      head: LISTEN,
      body: `<main>${script()}</main><section>${script()}</section><iframe id="foreign" srcdoc="<p>Foreign"></iframe>`,
    });
    await hears(page, 'ready', 2);
    await page.evaluate(async () => {
      const forged = { maturity: 1, type: 'maturity:complete', channel: '', detail: {} };
      postMessage(forged, '*');
      const foreign = document.querySelector<HTMLIFrameElement>('#foreign')!.contentWindow as Window &
        typeof globalThis;
      foreign.eval(`parent.postMessage(${JSON.stringify(forged)}, '*')`);
      // A frame of ours, but not on its channel.
      const ours = document.querySelector<HTMLIFrameElement>('main iframe')!.contentWindow as typeof foreign;
      ours.eval(`parent.postMessage(${JSON.stringify(forged)}, '*')`);
      await new Promise((done) => {
        addEventListener('message', (event) => event.data === 'last' && done(0));
        ours.eval("parent.postMessage('last', '*')");
      });
    });
    expect((await heard(page)).map(({ name }) => name)).not.to.include('complete');
    expect(thrown).to.deep.equal([]);
    await close();
  });

  it('leaves no listener behind when it is taken off the page, and comes back when it is put there again', async () => {
    const { page, thrown, close } = await hostPage(browser, {
      head: `${LISTEN}<script>
        window.listeners = 0;
        for (const [name, step] of [['addEventListener', 1], ['removeEventListener', -1]]) {
          const original = EventTarget.prototype[name];
          EventTarget.prototype[name] = function (type, ...rest) {
            if (this === window || this === undefined) if (type === 'message') listeners += step;
            return original.call(this ?? window, type, ...rest);
          };
        }
      </script>`,
      body: `<main>${script()}</main>`,
    });
    const listeners = () => page.evaluate(() => (globalThis as unknown as { listeners: number }).listeners);
    await hears(page, 'ready');
    expect(await listeners()).to.equal(1);
    await page.evaluate(() => {
      const frame = document.querySelector('maturity-frame')!;
      Object.assign(globalThis, { kept: frame });
      frame.remove();
    });
    expect(await listeners()).to.equal(0);
    await page.evaluate(() => document.body.append((globalThis as unknown as { kept: Element }).kept));
    await hears(page, 'ready', 2);
    expect(await listeners()).to.equal(1);
    expect(thrown).to.deep.equal([]);
    await close();
  });
});
