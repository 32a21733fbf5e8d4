/** What the mutation run starts for every mutant: the core's tests in Node, and nothing else. */
export default {
  test: { globals: true, environment: 'node', include: ['test/core/**/*.test.ts'], testTimeout: 60_000 },
};
