// Measures what a page downloads, in brotli as a CDN would send it, and fails when a budget of package.json is broken.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8'));
const { folder, elements } = JSON.parse(readFileSync('dist/cdn/chunks.json', 'utf8'));

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const served = (file) => brotli(readFileSync(`dist/cdn/${file}`));
const sum = (files) => files.reduce((total, file) => total + served(file), 0);

/** A file of code, and not another language's words. */
const CODE = /^[^/]+\/(?!(?!en)[a-z]{2}\d*\.)[^/$]+$/;
const IMPORTED = /["'`](\.[^"'`\s]+\.js)["'`]/g;

const [largest] = readdirSync(`dist/cdn/${folder}/questionnaires`)
  .filter((name) => name.endsWith('.js') && name !== 'model.js')
  .map((name) => `${folder}/questionnaires/${name}`)
  .toSorted((a, b) => served(b) - served(a));
const measured = {
  'embed.js': served('embed.js'),
  'to the first question': served('embed.js') + sum(elements['maturity-assessment']) + served(largest),
  core: brotli(await coreAtCompletion()),
  questionnaire: served(largest),
  triage: beyondShared('maturity-triage'),
  "the catalog's cards": beyondShared('maturity-catalog', elements['maturity-catalog']),
  catalog: beyondShared('maturity-catalog'),
  "the comparison's list": beyondShared('maturity-comparison', elements['maturity-comparison']),
  comparison: beyondShared('maturity-comparison'),
};

/**
 * What a page fetches for an element beyond what an assessment and its result have fetched: its code, what of it loads
 * late, its styles and its English words. Another element that it leads to is not counted, nor are questionnaires.
 * With `files`, no more than these are counted: what it needs to draw itself, for example.
 */
function beyondShared(tag, files = [...fetchedFor(tag)]) {
  const shared = [...fetchedFor('maturity-assessment'), ...fetchedFor('maturity-result')];
  return sum(files.filter((file) => !shared.includes(file)));
}

function fetchedFor(tag) {
  const others = Object.keys(elements).filter((other) => other !== tag);
  const elsewhere = others.map((other) => elements[other][0]);
  const fetched = new Set();
  const fetch = (file) => {
    if (fetched.has(file) || elsewhere.includes(file) || !CODE.test(file)) return;
    fetched.add(file);
    for (const [, path] of readFileSync(`dist/cdn/${file}`, 'utf8').matchAll(IMPORTED))
      fetch(posix.join(folder, path));
  };
  elements[tag].forEach(fetch);
  return fetched;
}

/**
 * What a page needs of the core when a run ends, as a bundler would make it one file. Comparing, pooling and explaining
 * load later; the session has loaded before and is part of the run.
 */
async function coreAtCompletion() {
  const source = `
    export { buildSnapshot } from '/src/core/build-snapshot.ts';
    export { decodeShareCode, encodeShareCode } from '/src/core/share-code.ts';
  `;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('virtual:entry') ? 'virtual:entry' : null),
        load: (id) => (id === 'virtual:entry' ? source : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: 'virtual:entry', formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  return [result].flat()[0].output[0].code;
}

let broken = 0;
for (const [name, limit] of Object.entries(budgets)) {
  const over = !(measured[name] <= limit);
  if (over) broken++;
  console.log(`${over ? 'OVER' : 'ok  '} ${name}: ${measured[name]} of ${limit} bytes brotli`);
}
console.log(`files: ${readdirSync(`dist/cdn/${folder}`).length}`);
process.exitCode = broken ? 1 : 0;
