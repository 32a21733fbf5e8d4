// Writes what follows from the questionnaires: the catalog's index, the tables that load one file at a time, and the
// JSON Schemas that editors read. `--check` writes nothing and fails when a file is out of date.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { importSource } from './import-source.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'questionnaires');
const check = process.argv.includes('--check');
const NOTE = '// Written by `npm run generate` from questionnaires/*.json. Do not edit.';

const ids = (path) =>
  readdir(path).then((names) =>
    names
      .filter(isContent)
      .map((name) => name.slice(0, -5))
      .sort(),
  );
const isContent = (name) => name.endsWith('.json') && !name.endsWith('.schema.json');
const read = (path) => readFile(join(folder, path), 'utf8').then(JSON.parse);

const original = await ids(folder);
const locales = (await readdir(folder, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const model = await read('model.json');
const questionnaires = await Promise.all(
  original.filter((id) => !['model', 'triage'].includes(id)).map((id) => read(`${id}.json`)),
);

const stale = [];
await write('src/catalog/generated/index.ts', catalogIndex());
const isCheck = (id) => !['model', 'triage'].includes(id);
await write('src/catalog/generated/en.ts', loaders(original.filter(isCheck), '') + selfPlacement(model));
await write(
  'src/catalog/generated/en.model.ts',
  loaders(
    original.filter((id) => !isCheck(id)),
    '',
  ),
);
for (const locale of locales) {
  const translated = await read(`${locale}/model.json`);
  const names = await ids(join(folder, locale));
  await write(`src/catalog/generated/${locale}.ts`, loaders(names, `${locale}/`) + selfPlacement(translated));
  await write(`src/catalog/generated/cards/${locale}.ts`, await translatedCards(locale, names, translated));
}
await write('src/catalog/generated/locales.ts', localeTable());
await write('src/catalog/generated/cards/locales.ts', localeTable());
await writeSchemas();

if (stale.length) {
  console.error(`Out of date: ${stale.join(', ')}. Run "npm run generate" and commit what it writes.`);
  process.exit(1);
}

function catalogIndex() {
  const entries = questionnaires.map((q) => ({
    id: q.id,
    version: q.version,
    kind: q.kind,
    group: q.group,
    title: q.title,
    promise: q.promise,
    audience: q.audience,
    roles: q.roles,
    minutes: q.minutes,
    questions: q.questions.length,
    indicates: model.patterns.map(({ id }) => id).filter((id) => canIndicate(q, id)),
    bands: q.bands?.map(bandName),
  }));
  return `${NOTE}\nimport type { CatalogEntry } from '../catalog-entry.js';\n\nexport const entries: readonly CatalogEntry[] = ${JSON.stringify(entries)};\n\nexport const stages = ${JSON.stringify(model.stages.map(({ name }) => name))};\n`;
}

/** What of the index reads differently in a language. */
async function translatedCards(locale, names, { stages }) {
  const translated = await Promise.all(names.filter(isCheck).map((id) => read(`${locale}/${id}.json`)));
  const texts = Object.fromEntries(
    translated.map(({ id, title, promise, audience, bands }) => [
      id,
      { title, promise, audience, bands: bands?.map(bandName) },
    ]),
  );
  return `${NOTE}\nimport type { CatalogTexts } from '../../catalog-entry.js';\n\nexport const texts: Readonly<Record<string, CatalogTexts>> = ${JSON.stringify(texts)};\n\nexport const stages = ${JSON.stringify(stages.map(({ name }) => name))};\n`;
}

function bandName({ id, name }) {
  return { id, name };
}

/** Whether enough questions speak for a pattern (SPEC 6.5: at least three, with a total weight of four). */
function canIndicate({ questions }, pattern) {
  const weights = questions.flatMap(({ evidence }) => evidence?.[pattern] ?? []);
  const { minRated, minWeight } = model.thresholds.evidence;
  return weights.length >= minRated && weights.reduce((sum, weight) => sum + weight, 0) >= minWeight;
}

function loaders(names, prefix) {
  const lines = names.map(
    (name) => `  '${name}': () => import('../../../questionnaires/${prefix}${name}.json'),`,
  );
  return `${NOTE}\n\n/** Loads one file; the build gives each its own chunk. */\nexport const load = {\n${lines.join('\n')}\n};\n`;
}

function selfPlacement({ stages, texts }) {
  const definitions = stages.map(({ definition }) => definition.split(/(?<=\.)\s/)[0]);
  return `\n/** The question before the first one: each stage in its first sentence, without name or number. */\nexport const selfPlacement = ${JSON.stringify({ question: texts.selfPlacement.question, definitions })};\n`;
}

function localeTable() {
  const lines = locales.map((locale) => `  ${locale}: () => import('./${locale}.js'),`);
  return `${NOTE}\n\n/** The languages the questionnaires are translated into, beside English. */\nexport const locales = {\n${lines.join('\n')}\n};\n`;
}

async function writeSchemas() {
  const { jsonSchemas } = await importSource('src/schema/json-schemas.ts');
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    await write(`questionnaires/${name}.schema.json`, JSON.stringify(schema));
  }
}

async function write(path, text) {
  const file = join(root, path);
  const formatted = await format(text, { ...(await resolveConfig(file)), filepath: file });
  const now = await readFile(file, 'utf8').catch(() => '');
  if (now === formatted) return;
  if (check) {
    stale.push(path);
    return;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, formatted);
  console.log(`wrote ${path}`);
}
