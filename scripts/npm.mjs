// What the npm package offers for import; package.json's `exports` names the same.
const SOURCES = [
  'src/index.ts',
  'src/define.ts',
  'src/hydrate.ts',
  'src/core/index.ts',
  'src/schema/index.ts',
  'src/server/define.ts',
  'src/cli/index.ts',
];

/** Entry name → source. The name is the path below dist/npm. */
export function npmEntries() {
  return Object.fromEntries(
    SOURCES.map((source) => [source.replace(/^src\//, '').replace(/\.ts$/, ''), source]),
  );
}
