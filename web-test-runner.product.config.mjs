// The whole product, a part of `npm run test:full`: every engine with every host page, layout, language and scheme.
// Each language and layout is a session of its own, so that what is found is known at once and no page grows old.
// LOCALES=en,ar picks some languages.
import { hostPages } from './scripts/host-pages.mjs';
import { inEveryEngine } from './scripts/wtr-engines.mjs';
import { jsonReport, sessionReport } from './scripts/wtr-report.mjs';

const LOCALES = process.env.LOCALES?.split(',') ?? ['en', 'de', 'es', 'fr', 'pt', 'ar'];
const LAYOUTS = ['steps', 'page'];

export default {
  ...(await inEveryEngine()),
  groups: LOCALES.flatMap((locale) =>
    LAYOUTS.map((layout) => ({
      name: `${locale} ${layout}`,
      files: 'test/product/*.test.ts',
      testRunnerHtml: (framework) =>
        `<!doctype html><html data-locale="${locale}" data-layout="${layout}"><body><script type="module" src="${framework}"></script></body></html>`,
    })),
  ),
  middleware: [await hostPages()],
  reporters: [sessionReport(), jsonReport('reports/product.json')],
  testsFinishTimeout: 1_200_000,
  testFramework: { config: { timeout: 60_000 } },
};
