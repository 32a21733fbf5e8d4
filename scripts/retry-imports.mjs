// A file of a run that did not come is asked for once more, and under another address: a browser may remember for the
// page's whole life that the first one failed. What such a file shares with the page is there by then, so nothing of it
// comes twice.
const HELPER = 'const retried = (path) => import(path).catch(() => import(`${path}?${Date.now()}`));\n';

export function retryImports() {
  return {
    name: 'retry-imports',
    renderChunk(code, { name }) {
      if (!name.startsWith('maturity-assessment')) return null;
      return `${code.replace(/\bimport\((["'`]\.[^"'`]+["'`])\)/g, 'retried($1)')}\n${HELPER}`;
    },
  };
}
