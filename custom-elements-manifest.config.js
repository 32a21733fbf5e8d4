/** The doc block is the contract: events that the analyzer guesses from dispatchEvent calls are left out. */
const documentedEventsOnly = {
  name: 'documented-events-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('maturity-'));
      }
    }
  },
};

export default {
  globs: ['src/elements/maturity-*.ts'],
  exclude: ['**/*.styles.ts', '**/*.define.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [documentedEventsOnly],
};
