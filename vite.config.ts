import { defineConfig, type LibraryOptions, type UserConfig } from 'vite';
import {
  cdnEntries,
  cdnFileNames,
  cdnGroups,
  copyFramePage,
  embedConstants,
  joinLanguages,
  nameFolder,
  ownLicense,
  writeIntegrity,
} from './scripts/cdn.mjs';
import { foldLoaders } from './scripts/fold-loaders.mjs';
import { guestLit } from './scripts/guest-lit.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { npmEntries } from './scripts/npm.mjs';
import { questionnairePlugin } from './scripts/questionnaires.mjs';
import { retryImports } from './scripts/retry-imports.mjs';

type Output = NonNullable<NonNullable<UserConfig['build']>['rolldownOptions']>['output'];

interface Build {
  folder: string;
  lib: LibraryOptions;
  external?: RegExp[];
  output: Output;
  define?: Record<string, string>;
  plugins?: UserConfig['plugins'];
  keep?: boolean;
  license?: { fileName: string };
}

/** Where the licences stand of all that is in the served files. */
const LICENSES = 'LICENSES.txt';

/** One file that is a classic script, and valid as a module too. */
const classic = (name: string, { file = `${name}.js`, legal = false } = {}): Build => ({
  folder: 'dist/cdn',
  keep: true,
  lib: {
    entry: `src/embed/${name}.ts`,
    formats: ['iife'],
    name: 'maturity',
    fileName: () => file,
  },
  output: {
    minify: true,
    codeSplitting: false,
    postBanner: legal ? `/*! maturity-widgets, MIT. All licences: ${LICENSES}, beside this file. */` : '',
  },
});

/** One entry per `vite build --mode …`; `npm run build` runs them in this order. */
const builds: Record<string, () => Build> = {
  // For bundlers and servers: one file per module, dependencies left to the host.
  npm: () => ({
    folder: 'dist/npm',
    lib: { entry: npmEntries(), formats: ['es'] },
    external: [/^lit(\/|$)/, /^@lit(-labs)?\//, /^zod(\/|$)/, /^node:/],
    output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
  }),
  // For script tags: small chunks that embed.js loads when they are needed.
  cdn: () => ({
    folder: 'dist/cdn',
    lib: { entry: cdnEntries(), formats: ['es'] },
    output: {
      minify: true,
      ...cdnFileNames(),
      codeSplitting: { groups: cdnGroups() },
    },
    plugins: [joinLanguages(), foldLoaders(), retryImports(), nameFolder()],
  }),
  // The script tag itself. Needs to know the chunks, so it is built after them.
  embed: () => ({ ...classic('embed'), define: embedConstants() }),
  // The widget in a frame: for the page around it, and for the page inside.
  frame: () => ({ ...classic('frame', { legal: true }), plugins: [copyFramePage()] }),
  'frame-page': () => classic('frame-page'),
  // All in one file, so the licences are those of all files; and the hashes of every file: the last to be built.
  bundle: () => ({
    ...classic('bundle', { file: 'maturity-widgets.bundle.js', legal: true }),
    license: { fileName: LICENSES },
    plugins: [ownLicense(LICENSES), writeIntegrity()],
  }),
};

export default defineConfig(({ mode }) => {
  const shared: UserConfig = {
    publicDir: false,
    json: { namedExports: false },
    plugins: [questionnairePlugin()],
  };
  const build = builds[mode]?.();
  if (!build) return shared; // Storybook and Vitest read this file too
  return {
    ...shared,
    base: './',
    define: build.define ?? {},
    plugins: [...shared.plugins!, mode === 'npm' ? [] : [guestLit(), minifyTemplates()], build.plugins ?? []],
    build: {
      outDir: build.folder,
      emptyOutDir: !build.keep,
      target: 'es2022',
      minify: mode !== 'npm',
      modulePreload: false,
      sourcemap: mode === 'npm',
      license: build.license ?? false,
      lib: build.lib,
      rolldownOptions: {
        preserveEntrySignatures: mode === 'cdn' ? 'allow-extension' : 'strict',
        external: build.external ?? [],
        // Which calls have no effect is of use to bundlers alone.
        output: { comments: { annotation: mode === 'npm' }, ...build.output },
      },
    },
  };
});
