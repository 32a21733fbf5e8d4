// How the built widget looks: every state, in both schemes, at four widths, as one picture per state and scheme.
// Compares with test/reference; `--update` rewrites them; names pick some: `node scripts/reference-images.mjs review`.
// The pictures are made by the Chromium that an npm package carries, in the one font it carries, so that they are the
// same on every machine; a difference leaves what was expected, what came and where they differ in reports/reference.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROME_ARGS, packagedBrowser } from './browser.mjs';
import { decodePng, encodePng } from './indexed-png.mjs';
import { CATALOGS } from './reference-catalog.mjs';
import { COMPARISONS } from './reference-comparisons.mjs';
import { resultOf, RESULTS } from './reference-results.mjs';
import { TRIAGE } from './reference-triage.mjs';
import { serve } from './serve.mjs';

const REFERENCE = 'test/reference';
const REPORTS = 'reports/reference';
const SCHEMES = ['light', 'dark'];
const WIDTHS = [280, 375, 768, 1200];
const GAP = 16;
/** Nothing is seen of a taller run but its beginning; a result is seen whole. */
const TALLEST = 1200;
/** A channel may be off by this much, and so many pixels by more: rounding differs with the processor. */
const CLOSE = 3;
const STRAY = 24;
/** A mouse, which a headless browser does not have: it hovers and is fine. */
const MOUSE =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';
const NOW = Date.UTC(2026, 10, 21, 10);

const ROAD = ['start', 'skip'];
const answers = (...levels) => levels.flatMap((level) => [`answer ${level}`, 'next']);
const halfWay = answers(2, 1, 3, 2, 0, 2);

/** Each state: the questionnaire, what is done until it is reached, and what is unusual about the host page. */
export const STATES = {
  start: {},
  'self-placement': { steps: ['start'] },
  question: { steps: ROAD },
  'question-chosen': { steps: [...ROAD, ...halfWay, 'answer 2'] },
  'question-by-keyboard': { steps: [...ROAD, 'next', 'key 4'] },
  'question-not-applicable': {
    questionnaire: 'engineering-delivery',
    steps: [...ROAD, 'next', 'next', 'answer 6'],
  },
  'question-rated': { questionnaire: 'structural-drift', steps: [...ROAD, 'answer 1'] },
  'question-german': { questionnaire: 'engineering-delivery', lang: 'de', steps: [...ROAD, 'answer 0'] },
  'question-overlong': { widths: [280, 768], own: overlong, steps: ROAD },
  'question-long-words': { own: longWords, steps: [...ROAD, 'answer 1'] },
  'review-open': { steps: [...ROAD, ...halfWay, 'review'] },
  resumed: { steps: [...ROAD, ...halfWay, 'reload'] },
  refused: { stored: { schemaVersion: 1, state: {} } },
  page: { attributes: 'layout="page"', steps: [...ROAD, 'answer 1'] },
  'code-missing': { broken: true, steps: [...ROAD, 'next', 'next'], widths: [280, 768] },
  'try-again': { broken: true, steps: [...ROAD, ...Array(12).fill('next')], widths: [280, 768] },
  'right-to-left': { lang: 'ar', dir: 'rtl', steps: [...ROAD, ...answers(2, 2), 'answer 1'] },
  'forced-colours': { forced: true, steps: [...ROAD, ...answers(2, 2), 'key 2'] },
  'text-twice-as-large': { css: 'body { font-size: 32px }', steps: [...ROAD, ...answers(2, 2), 'answer 1'] },
  'text-of-10-pixels': {
    widths: [375, 768],
    css: 'html, body { font-size: 10px }',
    steps: [...ROAD, ...answers(2, 2), 'answer 1'],
  },
  'text-spaced': {
    css: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
    steps: [...ROAD, ...answers(2, 2), 'answer 1'],
  },
  yellow: {
    css: ':root { --maturity-accent: #ffd400 }',
    widths: [375, 768],
    steps: [...ROAD, ...answers(2, 2), 'answer 1'],
  },
  ...RESULTS,
  ...CATALOGS,
  ...COMPARISONS,
  ...TRIAGE,
};

/** As long as a questionnaire may be: what is longer is refused when it is read. */
function overlong(check) {
  const [first] = check.questions;
  first.text = 'How deep is the backlog, in months of work at today’s pace, and who would say so? '
    .repeat(5)
    .slice(0, 399);
  first.options = first.options.map((text) => `${text} `.repeat(30).slice(0, 299));
  first.notApplicable = 'nobody keeps a backlog, or nobody would say so if they did; '
    .repeat(4)
    .slice(0, 199);
}

function longWords(check) {
  const [first] = check.questions;
  first.text = `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, ${'x'.repeat(120)}?`;
  first.options[1] = 'Rechtsschutzversicherungsgesellschaftenangestelltenverordnung'.repeat(3);
}

/** Makes the pictures. Throws where there is no browser to make them with. */
export async function photographer({ cdn = 'dist/cdn' } = {}) {
  const browser = await packagedBrowser();
  if (!browser) {
    throw new Error(
      'The packaged Chromium is for Linux on x64 and comes with `npm install`: no pictures can be compared here.',
    );
  }
  let missing = false;
  const server = await serve(
    { '/': 'test/hosts/demo', '/cdn': cdn },
    { fail: (path) => missing && /late/.test(path) },
  );
  const launch = (...more) =>
    puppeteer.launch({ executablePath: browser.path, headless: 'shell', args: [...CHROME_ARGS, ...more] });
  const [phone, desktop] = await Promise.all([launch(), launch(MOUSE)]);
  return {
    browser,
    /** One picture for each scheme: the state at every width, side by side. */
    async pictures(name) {
      missing = STATES[name].broken ?? false;
      const { widths = WIDTHS } = STATES[name];
      const taken = await Promise.all([
        photograph(
          phone,
          server.url,
          STATES[name],
          widths.filter((width) => width < 500),
        ),
        photograph(
          desktop,
          server.url,
          STATES[name],
          widths.filter((width) => width >= 500),
        ),
      ]);
      const row = (scheme) => sideBySide(taken.flatMap((strips) => strips[scheme]));
      return { light: row('light'), dark: row('dark') };
    },
    async close() {
      await Promise.all([phone.close(), desktop.close()]);
      server.close();
    },
  };
}

async function photograph(chromium, url, state, widths) {
  const strips = { light: [], dark: [] };
  if (!widths.length) return strips;
  const { steps = [], forced = false } = state;
  const page = await chromium.newPage();
  page.setDefaultTimeout(15_000);
  await page.evaluateOnNewDocument(fixTime, NOW);
  await page.evaluateOnNewDocument(layOutPaper);
  await page.setRequestInterception(true);
  page.on('request', (request) => answer(request, state));
  page.on('console', (message) => process.env.DEBUG && console.log(message.text()));
  const session = await page.createCDPSession();
  const media = (scheme) =>
    session.send('Emulation.setEmulatedMedia', {
      media: steps.includes('print') ? 'print' : '',
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
      ],
    });
  await media('light');
  await page.setViewport({ width: 768, height: 800 });
  await page.goto(state.link ? `${url}#maturity=${state.link(resultOf(state).code())}` : url);
  await opened(page);
  for (const step of steps) await take(page, step);
  await page.waitForNetworkIdle({ idleTime: 100 });

  for (const width of widths) {
    await page.setViewport({ width: width + 2 * GAP, height: 800 });
    for (const scheme of SCHEMES) {
      await media(scheme);
      const height = await page.evaluate(settled, state.until);
      const seen = state.answers || state.widget ? height : Math.min(height, TALLEST - 2 * GAP);
      const clip = { x: GAP / 2, y: 0, width: width + GAP, height: seen + 2 * GAP };
      const shot = await page.screenshot({ clip, captureBeyondViewport: true });
      strips[scheme].push(decodePng(Buffer.from(shot)));
    }
  }
  await page.close();
  return strips;
}

/** A page that has the widget on it, and the questionnaire of its own that it may bring. */
function answer(request, state) {
  const {
    questionnaire = 'backlog-health',
    own,
    stored,
    attributes = '',
    lang = 'en',
    dir = 'ltr',
    css = '',
  } = state;
  const { pathname } = new URL(request.url());
  if (pathname === '/own.json') {
    const check = JSON.parse(readFileSync(`questionnaires/${questionnaire}.json`, 'utf8'));
    own(check);
    request.respond({ contentType: 'application/json', body: JSON.stringify(check) });
  } else if (pathname === '/') {
    const keep = stored && `sessionStorage['maturity:${questionnaire}'] ??= '${JSON.stringify(stored)}'`;
    const which = own ? 'src="/own.json"' : `questionnaire="${questionnaire}"`;
    const widget =
      state.widget?.() ??
      (state.answers
        ? resultElement(state)
        : `<maturity-assessment ${which} ${attributes}></maturity-assessment>`);
    const body = `<!doctype html>
      <html lang="${lang}" dir="${dir}" style="color-scheme: light dark">
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <style>
          body { margin: ${GAP}px; font: 16px/1.5 'Open Sans', sans-serif; background: Canvas; color: CanvasText; }
          ${css}
        </style>
        <script>${keep ?? ''}</script>
        <script async src="/cdn/embed.js"></script>
        ${widget}
      </html>`;
    request.respond({ contentType: 'text/html; charset=utf-8', body });
  } else {
    request.continue();
  }
}

/** A result alone on the page: its snapshot, or a link to it, and what the host says about it. */
function resultElement({
  link,
  interactive = false,
  own,
  engagements = null,
  disagreements = null,
  ...state
}) {
  const { check, snapshot } = resultOf({ own, ...state });
  const given = {
    interactive,
    engagements,
    ...(link ? { fromUrl: true } : { snapshot }),
    ...(own || interactive ? { definition: check } : {}),
    ...(disagreements ? { disagreements: disagreements.map((index) => check.questions[index].id) } : {}),
  };
  return `<maturity-result><a href="#check">Take the check</a></maturity-result>
    <script>Object.assign(document.querySelector('maturity-result'), ${JSON.stringify(given)})</script>`;
}

/** In the page, and in the frame that is printed: shows the paper in place of the result. */
function layOutPaper() {
  window.print = () => {
    const paper = window.frameElement;
    paper.style.cssText = 'all: unset; display: block; inline-size: 100%';
    paper.previousElementSibling?.remove();
    for (const other of paper.getRootNode().querySelectorAll('article')) other.hidden = true;
    new ResizeObserver(() => {
      paper.style.blockSize = `${document.body.getBoundingClientRect().height}px`;
    }).observe(document.body);
  };
}

/** In the page: the clock stands still, so that dates are the same every day. */
function fixTime(now) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length ? parts : [now]));
    }
    static now() {
      return now;
    }
  };
}

async function opened(page) {
  await page.waitForFunction(() => {
    const root = document.querySelector(
      'maturity-assessment, maturity-catalog, maturity-comparison, maturity-result, maturity-triage',
    ).shadowRoot;
    return root?.querySelector('.card, .check');
  });
  await page.waitForNetworkIdle({ idleTime: 100 });
}

/** One act of a visitor. */
async function take(page, step) {
  const [act, what] = step.split(' ');
  if (act === 'reload') {
    await page.reload();
    await opened(page);
  } else if (act === 'key') {
    await page.keyboard.press(what);
  } else if (act === 'open') {
    await page.waitForFunction(unfold, { polling: 'raf' }, what);
    await page.waitForNetworkIdle({ idleTime: 100 });
  } else if (act === 'filter' || act === 'show') {
    await page.evaluate(actInCatalog, act, what);
    await page.waitForNetworkIdle({ idleTime: 100 });
  } else if (act === 'print') {
    await page.evaluate(() => {
      const root = document.querySelector('maturity-result, maturity-comparison').renderRoot;
      (root.querySelector('[part=agenda] button') ?? root.querySelector('.tool')).click();
    });
    await page.waitForFunction(
      () =>
        document.querySelector('maturity-result, maturity-comparison').renderRoot.querySelector('iframe')
          ?.style.blockSize,
      { polling: 'raf' },
    );
  } else {
    await page.evaluate(
      async (act, level) => {
        const root = document.querySelector('maturity-assessment, maturity-triage').renderRoot;
        if (act === 'answer') {
          root.querySelector('maturity-question.front').renderRoot.querySelectorAll('input')[level].click();
        } else if (act === 'skip') {
          root.querySelector('.steps button:not(.primary)')?.click();
        } else if (act === 'check') {
          root.querySelector('summary').click();
        } else if (act === 'review') {
          root.querySelector('maturity-progress').renderRoot.querySelector('.all').click();
        } else {
          root.querySelector('.primary').click();
        }
      },
      act,
      Number(what),
    );
  }
  if (act === 'check') await page.waitForNetworkIdle({ idleTime: 100 });
  await page.evaluate(settled);
}

/** In the page: chooses what the catalog shows, or opens one of its checks. */
function actInCatalog(act, what) {
  const root = document.querySelector('maturity-catalog').renderRoot;
  const [by, value] = what.split('=');
  if (act === 'show') return root.querySelector(`[data-opens=${what}]`).click();
  const select = root.querySelector(`[data-by=${by}]`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

/** In the page: unfolds a part of a result, once it is there. */
function unfold(name) {
  const part = document.querySelector('maturity-result').renderRoot.querySelector(`details.${name}`);
  if (part) part.open = true;
  return part;
}

/** In the page: resolves to its height once nothing has moved for some frames, or to that of all down to one part. */
async function settled(until) {
  const element = document.querySelector(
    'maturity-assessment, maturity-catalog, maturity-comparison, maturity-result, maturity-triage',
  );
  await document.fonts.ready;
  let height = -1;
  for (let quiet = 0; quiet < 4;) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const now = element.getBoundingClientRect().height;
    const measuring = element.shadowRoot.querySelector('.probe');
    // The last question stays until what follows it is there.
    const ending =
      element.matches(':state(complete)') && !element.shadowRoot.querySelector('h2, maturity-result');
    quiet = now === height && !measuring && !ending ? quiet + 1 : 0;
    height = now;
  }
  const { bottom } = (
    until ? element.shadowRoot.querySelector(`[part=${until}]`) : element
  ).getBoundingClientRect();
  return Math.ceil(bottom - element.getBoundingClientRect().top);
}

/** Joins pictures from left to right; what they leave free is grey. */
function sideBySide(pictures) {
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
  const height = Math.max(...pictures.map((picture) => picture.height));
  const rgb = Buffer.alloc(width * height * 3, 128);
  let left = 0;
  for (const picture of pictures) {
    for (let y = 0; y < picture.height; y++) {
      const line = picture.rgb.subarray(y * picture.width * 3, (y + 1) * picture.width * 3);
      line.copy(rgb, (y * width + left) * 3);
    }
    left += picture.width;
  }
  return { width, height, rgb };
}

/** How many pixels of two pictures differ, and a picture of where: red on what was expected, made pale. */
export function difference(expected, actual) {
  const width = Math.max(expected.width, actual.width);
  const height = Math.max(expected.height, actual.height);
  const rgb = Buffer.alloc(width * height * 3);
  let pixels = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [one, other] = [expected, actual].map((picture) => pixelOf(picture, x, y));
      const differs =
        !one || !other || one.some((value, channel) => Math.abs(value - other[channel]) > CLOSE);
      if (differs) pixels++;
      rgb.set(differs ? [224, 0, 0] : one.map((value) => 192 + (value >> 2)), (y * width + x) * 3);
    }
  }
  return { pixels, picture: { width, height, rgb } };
}

function pixelOf({ width, height, rgb }, x, y) {
  if (x >= width || y >= height) return undefined;
  const at = (y * width + x) * 3;
  return [rgb[at], rgb[at + 1], rgb[at + 2]];
}

/** Compares a state's pictures with those that are kept. Resolves to one sentence for each that differs. */
export async function compare(camera, name) {
  const pictures = await camera.pictures(name);
  return SCHEMES.flatMap((scheme) => differs(`${name}.${scheme}`, encodePng(pictures[scheme])));
}

function differs(name, actual) {
  const place = `${REFERENCE}/${name}.png`;
  const save = (what, file) => {
    mkdirSync(REPORTS, { recursive: true });
    writeFileSync(`${REPORTS}/${name}.${what}.png`, file);
    return `${REPORTS}/${name}.${what}.png`;
  };
  if (!existsSync(place)) return `${place} is missing; what came is ${save('actual', actual)}`;
  const expected = readFileSync(place);
  if (expected.equals(actual)) return [];
  const { pixels, picture } = difference(decodePng(expected), decodePng(actual));
  if (pixels <= STRAY) return [];
  save('expected', expected);
  save('actual', actual);
  return `${name} differs in ${pixels} pixels: see ${save('diff', encodePng(picture))}, and beside it what was expected and what came`;
}

async function main(args) {
  const update = args.includes('--update');
  const cdn = args.find((arg) => arg.startsWith('--cdn='))?.slice(6);
  const out = args.find((arg) => arg.startsWith('--out='))?.slice(6) ?? REFERENCE;
  const asked = args.filter((arg) => !arg.startsWith('--'));
  const names = asked.length ? asked : Object.keys(STATES);
  rmSync(REPORTS, { recursive: true, force: true });
  const camera = await photographer(cdn ? { cdn } : {});
  console.log(`Drawn by ${camera.browser.from}`);
  let failed = 0;
  for (const name of names) {
    if (update) {
      const pictures = await camera.pictures(name);
      mkdirSync(out, { recursive: true });
      for (const scheme of SCHEMES)
        writeFileSync(`${out}/${name}.${scheme}.png`, encodePng(pictures[scheme]));
      console.log(`wrote ${name}`);
    } else {
      const found = await compare(camera, name);
      failed += found.length;
      for (const sentence of found) console.log(sentence);
    }
  }
  await camera.close();
  if (!update) console.log(`${names.length} states compared, ${failed} pictures differ`);
  process.exitCode = failed ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
