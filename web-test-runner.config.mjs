// Element and core tests in real browsers: see scripts/wtr-engines.mjs for how to pick some.
import { defaultReporter } from '@web/test-runner';
import { inEveryEngine } from './scripts/wtr-engines.mjs';
import { jsonReport } from './scripts/wtr-report.mjs';

export default {
  ...(await inEveryEngine()),
  files: ['test/core/**/*.test.ts', 'test/elements/**/*.test.ts'],
  reporters: [defaultReporter(), jsonReport('reports/browsers.json')],
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 15_000 } },
  filterBrowserLogs: ({ args }) =>
    !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
};
