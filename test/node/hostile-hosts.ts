// Pages of other people that reset, scale, turn or patch everything. They are written here as text alone, so that a
// browser may read this file as well as a server.

export interface Host {
  css?: string;
  /** A file of the vendored styles, which are served from where they lie. */
  sheet?: string;
  script?: string;
  around?: [string, string];
  attributes?: string;
  headers?: Record<string, string>;
  tag?: string;
  /** How far things may be off: a browser sets tables, and Firefox the text in pictures, by whole pixels of the screen. */
  within?: number;
  zoom?: number;
}

/** Where the vendored styles lie, and are served. */
export const SHEETS = 'test/hosts/hostile';

/**
 * What a host sets; the font too, so that no page has another. Whatever else it resets, every page has its own scheme,
 * no scrollbar that takes room, and letters whose width is not rounded, so that lines break alike at every zoom.
 */
const tokens = (scheme: Scheme) => `html {
  color-scheme: ${scheme} !important; scrollbar-width: none !important; text-rendering: geometricPrecision !important;
  --maturity-accent: #0a6a4a; --maturity-surface: light-dark(#fffdf8, #16181d); --maturity-text: light-dark(#222, #eee);
  --maturity-font: sans-serif; --maturity-radius: 6px; --maturity-space: 14px;
}`;

const TAG = '<script async src="/cdn/embed.js"></script>';

export const HOSTS: Record<string, Host> = {
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
  'with Bootstrap': { sheet: 'bootstrap-reboot.min.css' },
  'with Tailwind’s preflight': { sheet: 'tailwind-preflight.css' },
  'that is zoomed': { css: 'html { zoom: 1.25 }', within: 3, zoom: 1.25 },
  'that is twice as large': { css: 'html { zoom: 2 }', within: 1.1, zoom: 2 },
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

export type Scheme = 'light' | 'dark';

export interface HostedWidget {
  questionnaire?: string;
  layout?: 'steps' | 'page';
  lang?: string;
  scheme?: Scheme;
  /** A script before everything else on the page. */
  first?: string;
}

/** The whole page, with one widget on it. */
export const pageOf = (
  { css = '', sheet, script = '', around = ['', ''], attributes = '', tag = TAG }: Host,
  {
    questionnaire = 'backlog-health',
    layout = 'steps',
    lang = 'en',
    scheme = 'light',
    first = '',
  }: HostedWidget = {},
) => `<!doctype html>
<html lang="${lang}" ${attributes}><head><meta charset="utf-8"><title>A hostile page</title><link rel="icon" href="data:,">
<script>${first}</script><style>main { max-width: 760px }</style><style>${tokens(scheme)}</style>
${sheet ? `<link rel="stylesheet" href="/${SHEETS}/${sheet}">` : ''}<style>${css}</style><script>${script}</script>${tag}</head>
<body><main><h1>A page</h1><div id="place">${around[0]}<maturity-assessment questionnaire="${questionnaire}" layout="${layout}" storage="session"><a href="#contact">Talk to us</a></maturity-assessment>${around[1]}</div></main></body></html>`;
