import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { settled, startBrowser } from './embed-page.js';
import { comeAndGo, counted, leftBehind, WIDGETS } from './guests.js';
import { complete, openInCatalog, otherPage, TAG, type OtherPage } from './host-page.js';

/** A page as there are many: a navigation, a form, a table, a picture, its own colours and its own element. */
const HOST = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Aldgate Systems</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/page.css">
<style>:root { --brand: #0a6 } .hero { background: linear-gradient(90deg, #e8fff6, #fff) }</style>
<script src="/page.js"></script>${TAG}</head>
<body>
<header><a href="/"><img src="/icon.svg" alt="Aldgate" width="40" height="40"></a>
<nav><ul><li><a href="#work">Work</a></li><li><a href="#team">Team</a></li></ul></nav><page-clock>10:09</page-clock></header>
<main><section class="hero"><h1>Software that gets finished</h1><p>Seventeen people, two cities, one backlog.</p>
<button class="primary" data-maturity-open="backlog-health">Assess yourselves</button></section>
<div id="place"></div>
<form><label>Your name <input name="name" value="Ada"></label><label><input type="checkbox" checked> Newsletter</label>
<select><option>Delivery</option><option>Quality</option></select><textarea>Hello</textarea></form>
<table><caption>Days</caption><tr><th>Plan</th><td>5</td></tr><tr><th>Fact</th><td>8</td></tr></table>
<details open><summary>More</summary><p>Less is more.</p></details></main>
<footer class="card"><h2>Talk to us</h2><p class="small">© Aldgate Systems</p></footer>
</body></html>`;

/** Its class names are ours as well, on purpose: neither may reach the other. */
const CSS = `
body { color: #234; font: 17px/1.6 Georgia, serif; margin: 0 }
header { align-items: center; display: flex; gap: 1rem; padding: 1rem 2rem }
nav ul { display: flex; gap: 1rem; list-style: none; padding: 0 }
main { display: grid; gap: 2rem; margin: auto; max-width: 60rem; padding: 2rem }
.hero { padding: 2rem } .primary { background: var(--brand); border: 0; color: #fff; padding: .5em 1em }
.card { border: 3px dashed tomato; padding: 1rem } .small { font-size: 12px } .spoken, .left { color: tomato }
form { display: grid; gap: .5rem; grid-template-columns: 1fr 1fr } td, th { border: 1px solid #ccc; padding: .3em 1em }`;

const SCRIPT = `customElements.define('page-clock', class extends HTMLElement {});
window.shop = { items: 2 };
addEventListener('scroll', () => {});
document.addEventListener('click', () => {});
window.onresize = () => {};`;

/** Inside the page, before anything of it: writes down every listener on the window, the document, its root and its body. */
function recordListeners() {
  const kept: { on: EventTarget; type: string; listener: unknown; capture: boolean }[] = [];
  const places = () => [window, document, document.documentElement, document.body];
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const flags = (options: boolean | AddEventListenerOptions | undefined) =>
    typeof options === 'object' ? options : { capture: !!options };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    add.call(this, type, listener, options);
    const on = this ?? window;
    const { capture = false, signal } = flags(options);
    if (!listener || !places().includes(on as HTMLElement)) return; // to remember others would keep them alive
    const entry = { on, type, listener, capture };
    if (
      !kept.some(
        (one) => one.on === on && one.type === type && one.listener === listener && one.capture === capture,
      )
    )
      kept.push(entry);
    if (signal) add.call(signal, 'abort', () => kept.splice(kept.indexOf(entry), 1));
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    remove.call(this, type, listener, options as boolean);
    const { capture = false } = flags(options);
    const at = kept.findIndex(
      (one) =>
        one.on === (this ?? window) &&
        one.type === type &&
        one.listener === listener &&
        one.capture === capture,
    );
    if (at >= 0) kept.splice(at, 1);
  };
  const listeners = () =>
    kept.map(({ on, type }) => `${on === window ? 'window' : (on as Node).nodeName} ${type}`).sort();
  const observed: string[] = [];
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const { observe, disconnect } = globalThis[name].prototype;
    const watching = new Set<unknown>();
    Object.assign(globalThis[name].prototype, {
      observe(this: object, target: Node, options: object) {
        if (places().includes(target as HTMLElement)) watching.add(this);
        observed.splice(
          0,
          observed.length,
          ...observed.filter((one) => one !== name),
          ...Array(watching.size).fill(name),
        );
        return (observe as (...rest: unknown[]) => void).call(this, target, options);
      },
      disconnect(this: object) {
        watching.delete(this);
        observed.splice(
          0,
          observed.length,
          ...observed.filter((one) => one !== name),
          ...Array(watching.size).fill(name),
        );
        return (disconnect as () => void).call(this);
      },
    });
  }
  Object.assign(globalThis, { listeners, observed, originals: new Map() });
}

/** Inside the page: everything about it that is not the widgets'. */
function record() {
  const { listeners, observed, originals } = globalThis as unknown as {
    listeners(): string[];
    observed: string[];
    originals: Map<string, unknown>;
  };
  const keys = (value: object) => Reflect.ownKeys(value).map(String);
  const globals = keys(globalThis);
  // Every built-in object, with what it holds; a patched method is another function than at first.
  const patched: string[] = [];
  const builtIns = globals.flatMap((name) => {
    const value = (Object.getOwnPropertyDescriptor(globalThis, name)?.value ?? null) as
      ({ prototype?: object } & object) | null;
    if (typeof value !== 'function' && typeof value !== 'object') return [];
    return [value, value?.prototype]
      .filter((holder) =>
        holder && typeof holder === 'object' ? !(holder instanceof Node) : typeof holder === 'function',
      )
      .flatMap((holder, at) =>
        Object.entries(Object.getOwnPropertyDescriptors(holder!)).map(([key, { value: method, get }]) => {
          const id = `${name} ${at} ${key}`;
          const present = (method as unknown) ?? get;
          if (typeof present === 'function' && originals.has(id) && originals.get(id) !== present)
            patched.push(id);
          if (!originals.has(id)) originals.set(id, present);
          return id;
        }),
      );
  });
  const handlers = globals.filter(
    (name) => name.startsWith('on') && (globalThis as unknown as Record<string, unknown>)[name],
  );
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].map(({ cssRules }) =>
    [...cssRules].map(({ cssText }) => cssText).join(),
  );
  const elements = [...document.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).join();
    return `${element.localName} ${attributes}: ${Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')}`;
  });
  return {
    globals,
    builtIns,
    patched,
    handlers,
    listeners: listeners(),
    observed: [...observed].sort(),
    sheets,
    elements,
    title: document.title,
    address: location.href,
    cookies: document.cookie,
    history: history.length,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.localName,
  };
}

/** What has a run. */
const LIVE = 'maturity-assessment, maturity-triage';

describe('a guest on a real page', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  const realPage = (): Promise<OtherPage> =>
    otherPage(browser, {
      html: HOST,
      files: {
        'page.css': CSS,
        'page.js': SCRIPT,
        'icon.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>',
      },
      height: 1000,
      prepare: (page) => page.evaluateOnNewDocument(recordListeners),
    });

  it('leaves the page as it was when twenty widgets were completed and taken away', async () => {
    const { page, requests, complaints, url, close } = await realPage();
    await settled(page);
    await page.waitForFunction(() => true); // so that what looks into the page has left its own globals
    const before = await page.evaluate(record);
    const picture = await page.screenshot();
    expect(WIDGETS).to.have.length(20);
    expect(before.listeners).to.include.members(['window scroll', '#document click']);
    expect(before.observed).to.deep.equal(['MutationObserver']);

    await page.$eval('#place', (place, html) => (place.innerHTML = html), WIDGETS.join(''));
    await page.waitForFunction(() => !document.querySelector('#place :not(:defined)'));
    await page.evaluate(() => document.querySelector('maturity-dialog')!.show());
    for (const widget of await page.$$(LIVE)) await complete(widget);
    await page.evaluate(() => document.querySelector('maturity-dialog')!.close());
    await complete(await openInCatalog(page, 'structural-drift'));
    const during = await page.evaluate(record);
    expect(during.globals).to.deep.equal(before.globals);
    expect(during.sheets).to.deep.equal(before.sheets);

    await page.evaluate(() => {
      document.querySelector('#place')!.replaceChildren();
      scrollTo(0, 0);
      (document.activeElement as HTMLElement).blur();
    });
    await settled(page);
    expect(await page.evaluate(record)).to.deep.equal(before);
    expect(Buffer.compare(picture, await page.screenshot())).to.equal(0);
    const others = requests.filter(
      (address) => !address.startsWith(`${url}/`) && !address.startsWith('blob:'),
    );
    expect(others).to.deep.equal([]);
    const own = requests
      .map((address) => address.replace(url, ''))
      .filter((path) => !path.startsWith('/cdn/'));
    expect([...new Set(own)]).to.have.members(['/', '/page.css', '/page.js', '/icon.svg']);
    expect(complaints).to.deep.equal([]);
    await close();
  });

  it('keeps no node and no listener after it came and went two hundred times', async () => {
    const { page, client, close } = await realPage();
    await comeAndGo(page, 10);
    const before = await counted(page, client);
    await comeAndGo(page, 200);
    const after = await counted(page, client);
    expect(after).to.deep.equal(before);
    expect(await leftBehind(page)).to.deep.equal([]);
    await close();
  });
});
