import { fileURLToPath } from 'node:url';

/** What the mutation run starts for every mutant: the core's tests in Node, without the schema and its tests. */
export default {
  resolve: {
    alias: [
      {
        find: /^.*\/src\/schema\/index\.js$/,
        replacement: fileURLToPath(new URL('fixtures/trusting-schema.ts', import.meta.url)),
      },
    ],
  },
  test: {
    globals: true,
    environment: 'node',
    include: ['test/core/**/*.test.ts'],
    exclude: ['**/fuzz.test.ts', '**/overlay.test.ts', '**/schema.test.ts'],
    testTimeout: 60_000,
    isolate: false,
    fileParallelism: false,
  },
};
