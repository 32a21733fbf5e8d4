// What a visitor downloads of a questionnaire: the text and the rules, without the maintainers' notes;
// and for a translation the original with the overlay's texts laid over it, as one file.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from './import-source.mjs';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'questionnaires');
const { applyOverlay } = await importSource('src/schema/apply-overlay.ts');
const FILE = /\/questionnaires\/(?:([a-z]{2}(?:-[A-Z]{2})?)\/)?([a-z-]+)\.json$/;
const NOTES = new Set(['$schema', 'code', 'source', 'grounding']);

/** The served form of the questionnaire file at `path`, or null when the path is none of ours. */
export function servedQuestionnaire(path) {
  const [, locale, name] = FILE.exec(path) ?? [];
  if (!name || !resolve(path).startsWith(folder)) return null;
  const original = read(join(folder, `${name}.json`));
  return withoutNotes(locale ? applyOverlay(original, read(join(folder, locale, `${name}.json`))) : original);
}

/** Vite and Rollup: every import of a questionnaire yields its served form. */
export function questionnairePlugin() {
  return {
    name: 'maturity-questionnaires',
    enforce: 'pre',
    load(id) {
      const served = servedQuestionnaire(id.split('?')[0]);
      return served && { code: `export default ${JSON.stringify(served)}`, moduleType: 'js' };
    },
  };
}

/** web-test-runner: the same for the test server, and every other JSON file as a module. */
export function questionnairesForTests() {
  return {
    name: 'maturity-questionnaires',
    resolveMimeType: ({ path }) => (path.endsWith('.json') ? 'js' : undefined),
    serve({ path }) {
      if (!path.endsWith('.json')) return undefined;
      const file = join(dirname(folder), decodeURIComponent(path));
      if (!existsSync(file)) return undefined;
      const served = servedQuestionnaire(file) ?? read(file);
      return { body: `export default ${JSON.stringify(served)}`, type: 'js' };
    },
  };
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function withoutNotes(value) {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !NOTES.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNotes(inner)]));
}
