// Measures how high each questionnaire becomes between its first screen and its last question, in the built widget
// (`npm run build` first), and writes it to src/cli/heights.ts: what `maturity-widgets reserve` prints comes from here.
//   node scripts/measure-heights.mjs           writes the file
//   node scripts/measure-heights.mjs --print   only shows the figures
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROME_ARGS, findBrowser } from './browser.mjs';
import { importSource } from './import-source.mjs';
import { serve } from './serve.mjs';

const WIDTHS = { narrow: 343, wide: 640 }; // a phone of 375 pixels less its margins; a column of text
const LOCALES = ['en', 'de', 'es'];
const { checkIds } = await importSource('src/catalog/index.ts');

const folder = mkdtempSync(join(tmpdir(), 'heights-'));
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>heights</title><script async src="/cdn/embed.js"></script>
   <style>body { font: 16px/1.5 sans-serif; margin: 0 }</style>`,
);
const server = await serve({ '/': folder, '/cdn': 'dist/cdn' });
const { path } = await findBrowser();
const browser = await puppeteer.launch({ executablePath: path, headless: 'shell', args: CHROME_ARGS });
try {
  const heights = {};
  for (const [name, width] of Object.entries(WIDTHS)) {
    for (const locale of LOCALES) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 900 });
      await page.goto(server.url);
      for (const id of checkIds) {
        const { questions } = JSON.parse(readFileSync(`questionnaires/${id}.json`, 'utf8'));
        const ids = questions.map((question) => question.id);
        const height = await page.evaluate(tallest, { id, locale, ids });
        heights[id] ??= { narrow: 0, wide: 0 };
        heights[id][name] = Math.max(heights[id][name], Math.ceil(height));
      }
      await page.close();
    }
  }
  for (const [id, { narrow, wide }] of Object.entries(heights)) console.log(`${id}: ${narrow} / ${wide} px`);
  if (!process.argv.includes('--print')) write(heights);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}

/** In the page: the greatest height of a widget from its start screen to its last question, and when somebody returns. */
async function tallest({ id, locale, ids }) {
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  let height = 0;
  const widget = async () => {
    const element = document.createElement('maturity-assessment');
    element.setAttribute('questionnaire', id);
    element.lang = locale;
    const ready = new Promise((done) => element.addEventListener('maturity-ready', done, { once: true }));
    document.body.append(element);
    await ready;
    return element;
  };
  const note = async (element) => {
    await frames();
    height = Math.max(height, element.getBoundingClientRect().height);
  };
  const until = async (test) => {
    while (!test()) await new Promise((done) => setTimeout(done, 5));
  };
  /** The place of the tallest question is kept from the step after it was measured. */
  const place = async (element) => {
    for (let at = 1; !measured(element); at = 1 - at) {
      element.goTo(ids[at]);
      await frames();
    }
  };
  const measured = (element) =>
    element.shadowRoot.querySelector('.card').style.getPropertyValue('--_tallest');

  const element = await widget();
  await note(element);
  element.start();
  await until(() => element.shadowRoot.querySelector('.front'));
  await note(element);
  if (!element.matches(':state(asking)')) element.shadowRoot.querySelector('.steps button').click();
  await until(() => element.matches(':state(asking)'));
  await place(element);
  for (const question of ids.slice(1)) {
    element.goTo(question);
    await note(element);
  }
  element.remove();

  const again = await widget();
  await frames();
  const welcome = again.shadowRoot.querySelector('.note'); // it may stand above the tallest question
  const gap = parseFloat(getComputedStyle(again.shadowRoot.querySelector('.card')).rowGap);
  height += welcome.getBoundingClientRect().height + gap;
  again.remove();
  sessionStorage.clear();
  return height;
}

function write(heights) {
  const lines = Object.entries(heights).map(
    ([id, { narrow, wide }]) => `  '${id}': { narrow: ${narrow}, wide: ${wide} },`,
  );
  writeFileSync(
    'src/cli/heights.ts',
    `// Written by \`node scripts/measure-heights.mjs\`. Do not edit.

/** How high each questionnaire becomes, in CSS pixels at a font size of 16, in its tallest language. */
export const heights: Readonly<Record<string, { readonly narrow: number; readonly wide: number }>> = {
${lines.join('\n')}
};
`,
  );
}
