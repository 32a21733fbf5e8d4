// The files behind the script tag: how they are called, and which an element needs, as embed.js has to know it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const LIST = 'dist/cdn/chunks.json';

/** The elements that embed.js looks for on a page. */
const TAGS = ['maturity-assessment', 'maturity-result', 'maturity-triage'];

export function cdnEntries() {
  return Object.fromEntries(TAGS.map((tag) => [tag, `src/elements/${tag}.define.ts`]));
}

/**
 * Questionnaires lie in one folder with one hash for all of them, so that embed.js can name a file without a table:
 * `questionnaires-<hash>/backlog-health.js`, `questionnaires-<hash>/es/backlog-health.js`.
 */
export function cdnChunkName() {
  const folder = questionnaireFolder();
  return ({ facadeModuleId }) => {
    const [, path] = /\/questionnaires\/([\w/-]+)\.json$/.exec(facadeModuleId ?? '') ?? [];
    return path ? `${folder}/${path}.js` : 'chunks/[name]-[hash].js';
  };
}

function questionnaireFolder() {
  const hash = createHash('sha256');
  const files = readdirSync('questionnaires', { recursive: true }).filter((name) => name.endsWith('.json'));
  for (const name of files.toSorted()) hash.update(name).update(readFileSync(`questionnaires/${name}`));
  return `questionnaires-${hash.digest('base64url').slice(0, 8)}`;
}

const neededFirst = new Set();

/**
 * What the first question needs is one file, however many lazy parts and other elements share it: an element that stands
 * alone fetches that file too, which is in the cache of whoever has seen an assessment.
 */
export function cdnGroups() {
  return [{ name: 'maturity-assessment', test: (id) => neededFirst.has(id) }];
}

/** After the chunks are built: writes what every element needs, in the order it is needed. */
export function writeChunkList() {
  return {
    name: 'write-chunk-list',
    buildEnd() {
      const add = (id) => {
        if (neededFirst.has(id)) return;
        neededFirst.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(add);
      };
      add(resolve('src/elements/maturity-assessment.define.ts'));
    },
    writeBundle({ dir }, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const withImports = ({ fileName, imports }) => [
        fileName,
        ...imports.flatMap((name) => withImports(chunks.find((chunk) => chunk.fileName === name))),
      ];
      const entries = chunks.filter(({ isEntry }) => isEntry);
      const elements = Object.fromEntries(
        entries.map((chunk) => [chunk.name, [...new Set(withImports(chunk))]]),
      );
      writeFileSync(
        join(dir, 'chunks.json'),
        JSON.stringify({ elements, questionnaires: questionnaireFolder() }, null, 2),
      );
    },
  };
}

/** The same list, as constants in embed.js. */
export function embedConstants() {
  if (!existsSync(LIST)) throw new Error('Build the chunks first: vite build --mode cdn.');
  const { elements, questionnaires } = JSON.parse(readFileSync(LIST, 'utf8'));
  return { __ELEMENTS__: JSON.stringify(elements), __QUESTIONNAIRES__: JSON.stringify(questionnaires) };
}
