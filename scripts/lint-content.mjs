// `npm run lint:content`: checks every questionnaire and translation against scripts/content/rules.mjs and prints how
// long each takes to answer. `--renew-checksums` writes down today's texts as the ones that are meant (see
// scripts/content/checksums.mjs); do that only for a change that the authors of the content asked for.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { checksumsOf, unraisedVersions } from './content/checksums.mjs';
import { contentOf, findingsIn, formatFinding } from './content/rules.mjs';
import { minutesToAnswer } from './content/words.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const load = (path) => runnerImport(join(root, path)).then(({ module }) => module);
const schema = { ...(await load('src/schema/index.ts')), ...(await load('src/schema/apply-overlay.ts')) };

const { files, unreadable } = readFiles();
if (process.argv.includes('--renew-checksums')) await renewChecksums();
const content = contentOf(files, schema);
const findings = unreadable.length ? unreadable : findingsIn(content, schema);

for (const finding of findings) console.error(formatFinding(finding));
if (findings.length)
  console.error(`\n${findings.length} findings in ${new Set(findings.map(({ file }) => file)).size} files`);
else printReadingTimes();
process.exitCode = findings.length ? 1 : 0;

function readFiles() {
  const folder = join(root, 'questionnaires');
  const isContent = (name) => name.endsWith('.json') && !name.endsWith('.schema.json');
  const files = [];
  const unreadable = [];
  const locales = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  for (const locale of ['en', ...locales]) {
    const inside = locale === 'en' ? '' : `${locale}/`;
    for (const name of readdirSync(join(folder, inside)).filter(isContent)) {
      const file = `questionnaires/${inside}${name}`;
      try {
        files.push({
          file,
          id: name.slice(0, -'.json'.length),
          locale,
          document: JSON.parse(readFileSync(join(root, file), 'utf8')),
        });
      } catch (error) {
        unreadable.push({
          file,
          path: '(document)',
          message: `is not JSON: ${error.message}`,
          fix: `Run "npx maturity-widgets validate ${file}" to see where.`,
        });
      }
    }
  }
  return { files, unreadable };
}

async function renewChecksums() {
  const file = join(root, 'test/node/content-checksums.json');
  const originals = files.filter(({ locale }) => locale === 'en').map(({ id, document }) => [id, document]);
  const checksums = checksumsOf(Object.fromEntries(originals));
  const unraised = unraisedVersions(JSON.parse(readFileSync(file, 'utf8')), checksums);
  if (unraised.length) {
    console.error(
      `Raise the version first (spelling the third number, anything else the second): ${unraised.join(', ')}`,
    );
    process.exit(1);
  }
  writeFileSync(
    file,
    await format(JSON.stringify(checksums), { ...(await resolveConfig(file)), filepath: file }),
  );
  console.log(`wrote ${file.slice(root.length + 1)}`);
}

function printReadingTimes() {
  const ids = [...new Set(content.filter(({ shown }) => shown.promise).map(({ id }) => id))];
  const locales = [...new Set(content.map(({ locale }) => locale))];
  console.log('Minutes to read and answer');
  console.log(`${''.padEnd(22)}${['says', ...locales].map((head) => head.padStart(6)).join('')}`);
  for (const id of ids) {
    const translations = locales.map((locale) =>
      content.find((entry) => entry.id === id && entry.locale === locale),
    );
    const minutes = translations.map((entry) => (entry ? minutesToAnswer(entry.shown).toFixed(1) : '–'));
    const says = translations[0]?.shown.minutes ?? '–';
    console.log(`${id.padEnd(22)}${[says, ...minutes].map((figure) => String(figure).padStart(6)).join('')}`);
  }
}
