// The files behind the script tag: how they are called, which one holds what, and what embed.js has to know of them.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const LIST = 'dist/cdn/chunks.json';

/** What the first question needs. Every other element shares it, so every other element fetches it too. */
const FIRST = 'maturity-assessment';

/** What embed.js loads: a tag's code as `<tag>.js`, and for other forms of a widget than its element `forms.js`. */
export function cdnEntries() {
  return { ...elementEntries(), forms: 'src/embed/forms.ts' };
}

/** The elements that a page may use by itself. */
function elementEntries() {
  const all = readFileSync('src/define.ts', 'utf8').matchAll(/elements\/([\w-]+)\.define/g);
  return Object.fromEntries(Array.from(all, ([, tag]) => [tag, `src/elements/${tag}.define.ts`]));
}

/**
 * All files lie in one folder, named by a hash over all of them once they are built. So no file needs a hash of its own,
 * and embed.js names a file without a table: `<folder>/maturity-triage.js`, `<folder>/questionnaires/es/backlog-health.js`.
 * What the first question needs of a language is `<folder>/es.js`, the words of a result `<folder>/es.result.js`.
 */
export function cdnFileNames() {
  return {
    entryFileNames: 'elements/[name].js',
    chunkFileNames({ facadeModuleId }) {
      const [, path] = /\/(questionnaires\/[\w/-]+)\.json$/.exec(facadeModuleId ?? '') ?? [];
      const [, part, tag] =
        /\/(?:locales|generated)\/(\w+)\/([a-z]{2})\.ts$/.exec(facadeModuleId ?? '') ?? [];
      return `elements/${path ?? (part ? `${tag}.${part}` : '[name]')}.js`;
    },
  };
}

/**
 * The interface's words in a language and the table of its questionnaires are one module, which both are imported from:
 * two files would be one more than four before the first question, and embed.js would have to name both.
 */
export function joinLanguages() {
  const tables = 'src/catalog/generated';
  return {
    name: 'join-languages',
    enforce: 'pre',
    resolveId(source, importer) {
      const isTable = importer === resolve(tables, 'locales.ts');
      return isTable ? resolve('src/locales', source.replace('.js', '.ts')) : null;
    },
    transform(code, id) {
      const [, tag] = /\/src\/locales\/([a-z]{2})\.ts$/.exec(id) ?? [];
      if (!translations().includes(tag)) return null;
      return `${code}\nexport * from ${JSON.stringify(resolve(tables, `${tag}.ts`))};`;
    },
  };
}

/** The languages that questionnaires are translated into. */
const translations = () => readdirSync('questionnaires').filter((name) => /^[a-z]{2}$/.test(name));

/** Elements that show no result at first, and so must not bring along what draws one. */
const LIGHT = ['maturity-triage', 'maturity-catalog'];

/** Which modules go together, by chunk, the first that fits; filled from the graph of imports. */
const together = { [FIRST]: new Set(), light: new Set(), run: new Set(), drawing: new Set() };

/**
 * What the first question needs is one file, however many lazy parts and other elements share it: an element that stands
 * alone fetches that file too, which is in the cache of whoever has seen an assessment. The others hold
 * what several need: elements without a result, a run to its end, and the drawing of results.
 */
export function cdnGroups() {
  return Object.entries(together).map(([name, modules], at) => ({
    name,
    test: (id) => modules.has(id),
    priority: 9 - at,
    minShareCount: at ? 2 : 1,
    includeDependenciesRecursively: false,
  }));
}

/** After the chunks are built: names their folder, and lists which files every element needs before it can draw. */
export function nameFolder() {
  return {
    name: 'name-folder',
    buildEnd() {
      const add = (modules, id) => {
        if (modules.has(id)) return;
        modules.add(id);
        this.getModuleInfo(id)?.importedIds.forEach((imported) => add(modules, imported));
      };
      add(together[FIRST], resolve(`src/elements/${FIRST}.define.ts`));
      add(together.run, resolve(`src/elements/${FIRST}.late.ts`));
      for (const [tag, path] of Object.entries(elementEntries()))
        add(LIGHT.includes(tag) ? together.light : together.drawing, resolve(path));
    },
    writeBundle({ dir }, bundle) {
      const folder = `elements-${hashOf(join(dir, 'elements'))}`;
      renameSync(join(dir, 'elements'), join(dir, folder));
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const withImports = ({ fileName, imports }) => [
        fileName.replace('elements', folder),
        ...imports.flatMap((name) => withImports(chunks.find((chunk) => chunk.fileName === name))),
      ];
      const entries = chunks.filter(({ isEntry }) => isEntry);
      const elements = Object.fromEntries(
        entries.map((chunk) => [chunk.name, [...new Set(withImports(chunk))]]),
      );
      writeFileSync(join(dir, 'chunks.json'), JSON.stringify({ folder, elements }, null, 2));
    },
  };
}

function hashOf(folder) {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'));
  for (const name of files.toSorted()) hash.update(name).update(readFileSync(join(folder, name)));
  // In few letters, so that what embed.js weighs does not depend on which; and in small ones, as it registers a tag by them.
  return hash.digest('hex').slice(0, 8);
}

/** What embed.js is told: the folder, what an element needs beside its own file and the first, and the languages. */
export function embedConstants() {
  if (!existsSync(LIST)) throw new Error('Build the chunks first: vite build --mode cdn.');
  const { folder, elements } = JSON.parse(readFileSync(LIST, 'utf8'));
  const needs = Object.entries(elements).map(([tag, files]) => [
    tag,
    files
      .map((file) => basename(file, '.js'))
      .filter((name) => name !== tag && name !== FIRST)
      .toSorted(), // alike where they are the same, which compresses better
  ]);
  return {
    __FOLDER__: JSON.stringify(folder),
    __LANGUAGES__: languagePattern(),
    __NEEDS__: JSON.stringify(Object.fromEntries(needs.filter(([, names]) => names.length))),
  };
}

/** Matches the tag of a language that has words of its own, and captures it where questionnaires are translated too. */
function languagePattern() {
  const names = readdirSync('src/locales').map((name) => basename(name, '.ts'));
  const words = names.filter((name) => /^(?!en)[a-z]{2}$/.test(name));
  const others = words.filter((tag) => !translations().includes(tag));
  return `/^(?:(${translations().join('|')})|${others.join('|')})\\b/`;
}

/** The page inside a frame needs no building. */
export function copyFramePage() {
  return {
    name: 'copy-frame-page',
    writeBundle({ dir }) {
      for (const name of ['frame.html', 'frame.css']) copyFileSync(`src/embed/${name}`, join(dir, name));
    },
  };
}

/** Puts our own licence before those of the packages, which Vite collects from what is really in the file. */
export function ownLicense(name) {
  return {
    name: 'own-license',
    writeBundle({ dir }) {
      const file = join(dir, name);
      const own = `# maturity-widgets\n\n${readFileSync('LICENSE', 'utf8')}`;
      writeFileSync(file, `${own}\n${readFileSync(file, 'utf8')}`);
    },
  };
}

/** What a page can pin each file by: `<script integrity=…>`. */
export function writeIntegrity() {
  return {
    name: 'write-integrity',
    writeBundle({ dir }) {
      const files = readdirSync(dir, { recursive: true }).filter((name) => /\.(js|css|html)$/.test(name));
      const hash = (name) =>
        `sha384-${createHash('sha384')
          .update(readFileSync(join(dir, name)))
          .digest('base64')}`;
      const list = Object.fromEntries(files.toSorted().map((name) => [name, hash(name)]));
      writeFileSync(join(dir, 'integrity.json'), JSON.stringify(list, null, 2));
    },
  };
}
