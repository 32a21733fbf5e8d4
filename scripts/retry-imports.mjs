// A file of a run that did not come is asked for once more, and under another address: a browser may remember for the
// page's whole life that the first one failed. What such a file shares with the page is there by then, so nothing of it
// comes twice.
// Hoisted: an element that is already on the page begins to load while this file is still being run.
const HELPER =
  'function retried(path) { return import(path).catch(() => import(`${path}?${Date.now()}`)); }\n';

export function retryImports() {
  return {
    name: 'retry-imports',
    renderChunk(code, { name }) {
      if (!name.startsWith('maturity-assessment')) return null;
      return `${code.replace(/\bimport\((["'`]\.[^"'`]+["'`])\)/g, 'retried($1)')}\n${HELPER}`;
    },
  };
}
