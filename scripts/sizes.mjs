// Measures what a page downloads, in brotli as a CDN would send it, and fails when a budget of package.json is broken.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8'));
const { elements, questionnaires } = JSON.parse(readFileSync('dist/cdn/chunks.json', 'utf8'));

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const served = (file) => brotli(readFileSync(`dist/cdn/${file}`));
const sum = (files) => files.reduce((total, file) => total + served(file), 0);

const [largest] = readdirSync(`dist/cdn/${questionnaires}`)
  .filter((name) => name.endsWith('.js') && name !== 'model.js')
  .map((name) => `${questionnaires}/${name}`)
  .toSorted((a, b) => served(b) - served(a));
const measured = {
  'embed.js': served('embed.js'),
  'to the first question': served('embed.js') + sum(elements['maturity-assessment']) + served(largest),
  core: brotli(await coreAtCompletion()),
  questionnaire: served(largest),
};

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
const zod = readdirSync('dist/cdn/chunks').filter((name) => /zod/.test(name));
console.log(`chunks: ${readdirSync('dist/cdn/chunks').length}${zod.length ? `, zod in ${zod}` : ''}`);
process.exitCode = broken ? 1 : 0;
