import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from './embed-page.js';
import { begin, complete, otherPage, TAG } from './host-page.js';

/** What a host sets; the font too, so that no page has another. */
const TOKENS = `html {
  --maturity-accent: #0a6a4a; --maturity-surface: #fffdf8; --maturity-text: #222;
  --maturity-font: sans-serif; --maturity-radius: 6px; --maturity-space: 14px;
}`;

const WIDGET =
  '<maturity-assessment questionnaire="backlog-health" storage="session"><a href="#contact">Talk to us</a></maturity-assessment>';

const vendored = (name: string) => readFileSync(`test/hosts/hostile/${name}.css`, 'utf8');

interface Hostile {
  css?: string;
  script?: string;
  around?: [string, string];
  attributes?: string;
  headers?: Record<string, string>;
  tag?: string;
  /** How far its result may be off: the browser sets tables by whole pixels of the screen, which adds up. */
  within?: number;
}

const HOSTILE: Record<string, Hostile> = {
  'that unsets everything': { css: '* { all: unset !important }' },
  'that unsets everything, but shows blocks': {
    css: '*, ::before, ::after { all: unset !important } body, main, div { display: block !important }',
  },
  'with large letters and no lines': {
    css: '* { box-sizing: content-box; font-size: 40px !important; line-height: 0 !important }',
  },
  'with important rules for every box': {
    css: `* { border: 0 !important; color: red !important; container-type: normal !important; display: inline !important;
      font-family: monospace !important; text-align: right !important }`,
  },
  'with Bootstrap': { css: vendored('bootstrap-reboot.min') },
  'with Tailwind’s preflight': { css: vendored('tailwind-preflight') },
  'that is zoomed': { css: 'html { zoom: 1.25 }', within: 3 },
  'with 62.5 % of the letters': { css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  'with 62.5 % of the letters, and no more': { css: 'html { font-size: 62.5% }' },
  'that reads from the right': { attributes: 'dir="rtl"' },
  'whose direction flips': {
    css: 'body { direction: rtl } main { direction: ltr } #place { direction: rtl; unicode-bidi: bidi-override }',
  },
  'with content-visibility': {
    css: '#place { content-visibility: auto } #place > * { content-visibility: auto }',
  },
  'inside a transformed': {
    css: '#place { transform: translate(20px, 10px) rotate(0.0001deg); will-change: transform }',
  },
  'inside a scaled': { css: '#place { transform: scale(0.75); transform-origin: 0 0 }' },
  'hidden at first, then shown': {
    css: '#place { display: none } .shown #place { display: block }',
    script:
      "addEventListener('load', () => setTimeout(() => document.documentElement.classList.add('shown'), 50))",
  },
  'in a row of boxes': { css: '#place { display: flex; gap: 1rem }' },
  'in a row of boxes, with a neighbour': {
    css: '#place { display: flex; gap: 1rem } aside { flex: none; inline-size: 200px }',
    around: ['<aside>Beside it</aside>', ''],
  },
  'in a column of centred boxes': {
    css: '#place { align-items: center; display: flex; flex-direction: column }',
  },
  'in a grid': { css: '#place { display: grid; grid-template-columns: 500px 1fr }' },
  'in a grid that centres': { css: '#place { display: grid; place-items: center }' },
  'in a cell of a table': { around: ['<table><tr><td>', '</td><td>Beside it</td></tr></table>'] },
  'inside a shadow root': { around: ['<template shadowrootmode="open">', '</template>'] },
  'inside a shadow root, from the single file': {
    tag: '<script defer src="/cdn/maturity-widgets.bundle.js"></script>',
    script: `addEventListener('DOMContentLoaded', () => {
      const place = document.querySelector('#place');
      const root = place.attachShadow({ mode: 'open' });
      root.append(...place.childNodes);
    })`,
  },
  'with an old jQuery’s prototypes': {
    script: `Array.prototype.contains = function (one) { return this.indexOf(one) >= 0 };
      Array.prototype.remove = function (one) { const at = this.indexOf(one); if (at >= 0) this.splice(at, 1); return this };
      Array.prototype.last = function () { return this[this.length - 1] };
      Object.prototype.isEmpty = function () { return !Object.keys(this).length };
      Element.prototype.remove = function () { this.parentElement.removeChild(this) };
      Element.prototype.closest = Element.prototype.closest;
      String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, '') };`,
  },
  'with Prototype’s toJSON': {
    script: `Array.prototype.toJSON = function () { return '[' + this.map(String).join(', ') + ']' };
      String.prototype.toJSON = function () { return '"' + this + '"' };
      Object.prototype.toJSON = undefined; delete Object.prototype.toJSON;`,
  },
  'that wraps customElements.define': {
    script: `const { define } = customElements;
      customElements.define = function (name, element, options) {
        if (name.indexOf('maturity') && !element) return;
        return define.call(customElements, name, class extends element {}, options);
      };`,
  },
  'that forbids everything': {
    headers: {
      'permissions-policy':
        'accelerometer=(), autoplay=(), camera=(), clipboard-write=(), fullscreen=(), geolocation=(), microphone=(), payment=(), sync-xhr=(), unload=()',
    },
  },
};

const html = ({
  css = '',
  script = '',
  around = ['', ''],
  attributes = '',
  tag = TAG,
}: Hostile) => `<!doctype html>
<html lang="en" ${attributes}><head><meta charset="utf-8"><title>A hostile page</title><link rel="icon" href="data:,">
<style>main { max-width: 760px }</style><style>${TOKENS}</style><style>${css}</style><script>${script}</script>${tag}</head>
<body><main><h1>A page</h1><div id="place">${around[0]}${WIDGET}${around[1]}</div></main></body></html>`;

/** The widget, also where it stands in a shadow root. */
async function widgetOf(page: Page) {
  const found = await page.waitForFunction(
    () => {
      const selector = 'maturity-assessment:state(intro)';
      return (
        document.querySelector(selector) ??
        document.querySelector('#place')?.shadowRoot?.querySelector(selector)
      );
    },
    { polling: 20 },
  );
  return found as ElementHandle<Element>;
}

interface Box {
  what: string;
  x: number;
  y: number;
  width: number;
  height: number;
}
interface Measured {
  fontSize: string;
  width: number;
  boxes: Box[];
}

/** Inside the page: where everything in the widget lies, from its upper corner, in the widget's own pixels. */
function measure(widget: Element): Measured {
  const { width } = widget.getBoundingClientRect();
  const { fontSize, inlineSize } = getComputedStyle(widget);
  const scale = width / parseFloat(inlineSize);
  // What has no box lies nowhere, and a question that has left or is only measured is not seen.
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')]
      .filter((one) => one.checkVisibility() && !one.matches('.probe, .left'))
      .flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
  const corner = widget.getBoundingClientRect();
  const boxes = inside(widget.shadowRoot!).map((one) => {
    const box = one.getBoundingClientRect();
    return {
      what: `${one.localName}.${one.className.toString()}`,
      x: (box.x - corner.x) / scale,
      y: (box.y - corner.y) / scale,
      width: box.width / scale,
      height: box.height / scale,
    };
  });
  return { fontSize, width: parseFloat(inlineSize), boxes };
}

/** What lies elsewhere than on the plain page, by more than so many pixels. */
function moved(found: Box[], plain: Box[], within: number): string[] {
  expect(found.map(({ what }) => what)).to.deep.equal(plain.map(({ what }) => what));
  return found.flatMap((box, at) => {
    const other = plain[at]!;
    const off = (['x', 'y', 'width', 'height'] as const).filter(
      (key) => Math.abs(box[key] - other[key]) > within + 0.001,
    );
    return off.map((key) => `${box.what}: ${key} is ${box[key]}, not ${other[key]}`);
  });
}

/** No two runs have this in common. */
const WHEN = { startedAt: '', completedAt: '', flags: [] };

describe('the widget on a page', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  /** Start screen, first question and result of a run on this page. */
  async function run(host: Hostile) {
    const { page, complaints, close } = await otherPage(browser, {
      html: html(host),
      headers: host.headers ?? {},
    });
    const widget = await widgetOf(page);
    const screens = [await widget.evaluate(measure)];
    await begin(widget);
    screens.push(await widget.evaluate(measure));
    const snapshot = await complete(widget);
    screens.push(await widget.evaluate(measure));
    expect(complaints).to.deep.equal([]);
    await close();
    return { screens, snapshot };
  }

  const plainRuns = new Map<string, ReturnType<typeof run>>();

  /** The same run where nobody is hostile, with the same letters and as much room. */
  function plain({ fontSize, width }: Measured) {
    const css = `#place { font-size: ${fontSize}; inline-size: ${width}px }`;
    const runs = plainRuns.get(css) ?? run({ css });
    plainRuns.set(css, runs);
    return runs;
  }

  for (const [name, host] of Object.entries(HOSTILE)) {
    it(`${name} works and looks as on any other`, async () => {
      const found = await run(host);
      const [start] = found.screens;
      expect(start!.width).to.be.at.least(280);
      const expected = await plain(start!);
      for (const [at, screen] of found.screens.entries())
        expect(
          moved(screen.boxes, expected.screens[at]!.boxes, at === 2 ? (host.within ?? 1) : 1),
          `screen ${at}`,
        ).to.deep.equal([]);
      expect({ ...found.snapshot, ...WHEN }).to.deep.equal({ ...expected.snapshot, ...WHEN });
    });
  }

  it('keeps its answers over a reload where arrays say how they are written', async () => {
    const { page, complaints, close } = await otherPage(browser, {
      html: html(HOSTILE['with Prototype’s toJSON']!),
    });
    await begin(await widgetOf(page));
    const answered = () =>
      page.waitForFunction(
        () =>
          document
            .querySelector('maturity-assessment:state(asking)')
            ?.shadowRoot!.querySelector('maturity-progress')
            ?.shadowRoot?.querySelector('.answered'),
        { polling: 20 },
      );
    await page.evaluate(() =>
      document
        .querySelector('maturity-assessment')!
        .shadowRoot!.querySelector('.front')!
        .shadowRoot!.querySelector('input')!
        .click(),
    );
    await answered();
    await page.reload();
    await answered();
    expect(complaints).to.deep.equal([]);
    await close();
  });
});
