// A file that did not come is asked for once more, under another address: a browser may remember for the page's whole
// life that the first one failed. It may remember the same of a file that this one shares with others; that one is found
// again only with the folder spelled in another way, a new one each time. Some of what the page has then comes twice, so
// this is tried last.

/** Hoisted: an element that is already on the page begins to load while its file is still being run. */
const HELPER = `
function retried(path) {
  return import(path)
    .catch(() => import(\`\${path}?\${Date.now()}\`))
    .catch(() => import(new URL(path, import.meta.url.replace(
      /\\w(?=[\\w-]{8,}\\/)/g,
      (letter) => Math.random() < 0.5 ? '%' + letter.charCodeAt().toString(16) : letter,
    ))));
}
`;

const FIRST = 'maturity-assessment';

/** What the first file exports the helper as. The build fails if something else there is ever called the same. */
const NAME = 'q';

/** All files lie in one folder, and all but one need the first: so the helper is there, once. */
export function retryImports() {
  return {
    name: 'retry-imports',
    renderChunk(code, { name }) {
      const changed = code.replace(/\bimport\((["'`]\.[^"'`]+["'`])\)/g, 'retried($1)');
      if (changed === code) return null;
      if (name === FIRST) return changed.replace('export { ', `export { retried as ${NAME}, `) + HELPER;
      // It stands by itself until somebody opens a dialog.
      if (name === 'forms') return changed + HELPER;
      return `import { ${NAME} as retried } from "./${FIRST}.js";\n${changed}`;
    },
  };
}
