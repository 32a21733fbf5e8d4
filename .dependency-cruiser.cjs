// The walls between the layers (docs/decisions/0002-layers.md). Each rule's comment is what a broken wall prints.
const NPM = '(^|/)node_modules/';

/** A layer may import itself, the layers, files and packages named. `types` may be imported as types only. */
function layer(name, { may = [], files = [], types = [], packages = [], node = false }) {
  const from = { path: `^src/${name}/` };
  const own = [...[name, ...may].map((other) => `^src/${other}/`), ...files.map((file) => `^src/${file}`)];
  const npm = packages.map((pattern) => `${NPM}${pattern}`);
  const builtin = node ? ['^node:', '^(fs|path|url|util|process)'] : [];
  const list = [...may, ...files, ...packages].join(', ') || 'nothing at run time';
  const typesToo = types.length ? `, and types of ${types.join(', ')}` : '';
  return [
    {
      name: `${name}-wall`,
      comment: `${name} may import ${list}${typesToo}; nothing else.`,
      severity: 'error',
      from,
      to: { pathNot: [...own, ...npm, ...builtin, ...types.map((other) => `^src/${other}/`)] },
    },
    ...(types.length
      ? [
          {
            name: `${name}-types-only`,
            comment: `${name} may import ${types.join(', ')} as types only: write "import type".`,
            severity: 'error',
            from,
            to: { path: types.map((other) => `^src/${other}/`), dependencyTypesNot: ['type-only'] },
          },
        ]
      : []),
  ];
}

module.exports = {
  forbidden: [
    ...layer('core', { types: ['schema'] }),
    ...layer('schema', { packages: ['zod/'] }),
    ...layer('events', { types: ['core', 'schema'] }),
    ...layer('styles', { packages: ['lit/'] }),
    ...layer('locales', { packages: ['lit/'] }),
    {
      name: 'catalog-wall',
      comment: 'catalog may import questionnaires and types of schema; nothing else.',
      severity: 'error',
      from: { path: '^src/catalog/' },
      to: { pathNot: ['^src/catalog/', '^questionnaires/', '^src/schema/'] },
    },
    {
      name: 'catalog-types-only',
      comment: 'catalog may import schema as types only: write "import type".',
      severity: 'error',
      from: { path: '^src/catalog/' },
      to: { path: '^src/schema/', dependencyTypesNot: ['type-only'] },
    },
    ...layer('session-context', { may: ['core', 'catalog', 'schema'], packages: ['lit/', '@lit/'] }),
    {
      name: 'session-context-loads-schema-late',
      comment: 'session-context may load schema (and with it zod) by dynamic import or as types only.',
      severity: 'error',
      from: { path: '^src/session-context/' },
      to: { path: '^src/schema/', dependencyTypesNot: ['type-only', 'dynamic-import'] },
    },
    ...layer('elements', {
      may: ['core', 'session-context', 'catalog', 'events', 'styles', 'locales'],
      types: ['schema'],
      packages: ['lit/', '@lit/'],
    }),
    {
      name: 'elements-know-tags-not-classes',
      comment:
        "an element may not import another element's class: use its tag in a template, or its .define module.",
      severity: 'error',
      from: { path: '^src/elements/([^/]+?)(\\.define|\\.styles)?\\.ts$' },
      to: {
        path: '^src/elements/maturity-[^/.]+\\.ts$',
        pathNot: '^src/elements/$1\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    ...layer('connectors', { may: ['events'], types: ['core', 'schema'], packages: ['lit/'] }),
    {
      name: 'embed-loads-late',
      comment:
        'embed may import elements and catalog by dynamic import only: its own bytes block the host page.',
      severity: 'error',
      from: { path: '^src/embed/' },
      to: {
        path: '^src/(elements|catalog|session-context|core|schema|locales|styles)/',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    ...layer('server', {
      may: ['core', 'catalog', 'locales', 'elements'],
      files: ['define.ts'],
      packages: ['lit/', '@lit-labs/ssr/'],
    }),
    {
      name: 'servers-only',
      comment: 'only the command line may import server: it draws ahead what a browser would load late.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(server|cli)/' },
      to: { path: '^src/server/' },
    },
    ...layer('cli', { may: ['core', 'schema', 'catalog', 'locales', 'server'], node: true }),
    {
      name: 'no-circles',
      comment: 'modules may not import each other in a circle.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'default'], extensions: ['.ts', '.js', '.json'] },
    combinedDependencies: false,
  },
};
