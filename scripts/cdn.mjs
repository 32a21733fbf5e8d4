// The files behind the script tag: which chunk holds which element and questionnaire, as embed.js needs to know it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const LIST = 'dist/cdn/chunks.json';

/** The elements that embed.js looks for on a page. */
const TAGS = ['maturity-assessment'];

export function cdnEntries() {
  return Object.fromEntries(TAGS.map((tag) => [tag, `src/elements/${tag}.define.ts`]));
}

/** After the chunks are built: writes what every element and questionnaire needs, in the order it is needed. */
export function writeChunkList() {
  return {
    name: 'write-chunk-list',
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const withImports = ({ fileName, imports }) => [
        fileName,
        ...imports.flatMap((name) => withImports(chunks.find((chunk) => chunk.fileName === name))),
      ];
      const elements = chunks
        .filter(({ isEntry }) => isEntry)
        .map((chunk) => [chunk.name, [...new Set(withImports(chunk))]]);
      const questionnaires = chunks.flatMap(({ facadeModuleId, fileName }) => {
        const [, id] = /\/questionnaires\/([a-z-]+)\.json$/.exec(facadeModuleId ?? '') ?? [];
        return id && id !== 'model' ? [[id, fileName]] : [];
      });
      const list = {
        elements: Object.fromEntries(elements),
        questionnaires: Object.fromEntries(questionnaires),
      };
      writeFileSync(LIST, JSON.stringify(list, null, 2));
    },
  };
}

/** The same list, as constants in embed.js. */
export function embedConstants() {
  if (!existsSync(LIST)) throw new Error('Build the chunks first: vite build --mode cdn.');
  const { elements, questionnaires } = JSON.parse(readFileSync(LIST, 'utf8'));
  return { __CHUNKS__: JSON.stringify(elements), __QUESTIONNAIRES__: JSON.stringify(questionnaires) };
}
