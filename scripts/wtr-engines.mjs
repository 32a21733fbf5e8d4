// The engines that web-test-runner starts, and what every run in them shares. ENGINES=chromium,firefox picks some;
// without it, all that are found. A missing engine is named; where CI is set it is a failure.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { CHROME_ARGS } from './browser.mjs';
import { findEngines, startWebKit } from './engines.mjs';
import { questionnairesForTests } from './questionnaires.mjs';

const FIREFOX_PREFS = {
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

const launch = {
  chromium: ({ path }) =>
    chromeLauncher({
      concurrency: 1, // a second tab would be in the background, where no frame is drawn
      launchOptions: { executablePath: path, headless: 'shell', args: CHROME_ARGS },
    }),
  firefox: ({ path }) =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: path,
        headless: true,
        extraPrefsFirefox: FIREFOX_PREFS,
      },
    }),
  async webkit() {
    const { port, binary } = await startWebKit();
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    });
  },
};

/** All engines that are found and asked for, ready to be started. */
async function engineLaunchers() {
  const asked = process.env.ENGINES?.split(',');
  const engines = (await findEngines()).filter(({ name }) => !asked || asked.includes(name));
  for (const { name, path, from, missing } of engines) {
    console.log(missing ? `MISSING ${name}: its tests do not run. ${missing}` : `${name}: ${path} (${from})`);
  }
  if (process.env.CI && engines.some(({ missing }) => missing)) {
    throw new Error('CI is set, so every engine must be there.');
  }
  return Promise.all(engines.filter(({ path }) => path).map((engine) => launch[engine.name](engine)));
}

/** What a configuration begins with. */
export const inEveryEngine = async () => ({
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    questionnairesForTests(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: await engineLaunchers(),
  concurrency: 1, // the WebDriver launcher then needs no iframes
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
});
