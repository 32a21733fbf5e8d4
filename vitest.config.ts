import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROME_ARGS, findBrowser } from './scripts/browser.mjs';
import { questionnairePlugin } from './scripts/questionnaires.mjs';

const report = process.env['REPORT'];

export default defineConfig({
  test: {
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: { json: report } } : {}),
    projects: [
      {
        plugins: [questionnairePlugin()],
        test: {
          name: 'node',
          globals: true,
          environment: 'node',
          include: ['test/core/**/*.test.ts', 'test/node/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [questionnairePlugin()],
        test: { name: 'soak', globals: true, environment: 'node', include: ['test/soak/**/*.test.ts'] },
      },
      {
        plugins: [
          questionnairePlugin(),
          storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) }),
        ],
        // Storybook imports lit's helpers by themselves; unless they are bundled with lit, two copies meet.
        optimizeDeps: {
          include: [
            'lit',
            'lit/decorators.js',
            'lit/directive-helpers.js',
            'lit/directives/repeat.js',
            'lit/static-html.js',
          ],
        },
        test: {
          name: 'storybook',
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: (await findBrowser()).path, args: CHROME_ARGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
