import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROME_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { findEngines } from '../../scripts/engines.mjs';
import { serve } from '../../scripts/serve.mjs';

// Host pages written by a test, with the built script tag, in a real Chromium, or Firefox where that matters.

export async function startBrowser(args: string[] = []): Promise<Browser> {
  const { path } = await findBrowser();
  return puppeteer.launch({ executablePath: path, headless: 'shell', args: [...CHROME_ARGS, ...args] });
}

/** Chromium and Firefox, as far as they are here. */
export const ENGINES = (await findEngines()).flatMap((engine) =>
  'path' in engine && engine.name !== 'webkit' ? [engine] : [],
);

export async function startEngine({ name, path }: (typeof ENGINES)[number]): Promise<Browser> {
  return name === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true })
    : startBrowser();
}

export interface HostPage {
  page: Page;
  url: string;
  /** What the page asked the server for, in this order. */
  requests: string[];
  /** What was written to the console. */
  said: string[];
  /** What was thrown at the window, or went wrong unheard. */
  thrown: string[];
  /** The codes of every maturity-error so far. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

export interface HostOptions {
  head?: string;
  body?: string;
  /** Further pages, by file name. */
  files?: Record<string, string>;
  /** Further folders that are served, by their path. */
  mounts?: Record<string, string>;
  headers?: Record<string, string>;
  fail?: (path: string) => boolean;
  /** What the server answers only once this is settled. */
  hold?: (path: string) => Promise<unknown> | undefined;
}

export async function hostPage(
  browser: Browser,
  {
    head = '',
    body = '',
    files = {},
    mounts = {},
    headers = {},
    fail = () => false,
    hold = () => undefined,
  }: HostOptions,
): Promise<HostPage> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>A host page</title>${head}</head>
<body><h1>A host page</h1>${body}</body></html>`;
  for (const [name, text] of Object.entries({ 'index.html': html, ...files })) {
    writeFileSync(join(folder, name), text);
  }
  const server = await serve({ '/': folder, '/cdn': 'dist/cdn', ...mounts }, { headers, fail, hold });
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  const said: string[] = [];
  const thrown: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => thrown.push(String(error)));
  // From the first moment on: a listener of the page may come after the script tag has failed.
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('maturity-error', ({ detail }) => {
      document.documentElement.dataset['errors'] =
        `${document.documentElement.dataset['errors'] ?? ''} ${detail.code}`.trim();
    });
  });
  await page.goto(server.url);
  return {
    page,
    url: server.url,
    requests: server.requests,
    said,
    thrown,
    errors: async () =>
      (await page.evaluate(() => document.documentElement.dataset['errors'] ?? ''))
        .split(' ')
        .filter(Boolean),
    async close() {
      await page.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export const TAG = '<script async src="/cdn/embed.js"></script>';

export const WIDGET =
  '<maturity-assessment questionnaire="backlog-health"><a href="#contact">Talk to us</a></maturity-assessment>';

/** Waits until this many widgets have drawn themselves. */
export const drawn = (page: Page, count = 1) =>
  page.waitForFunction(
    (wanted) => document.querySelectorAll('maturity-assessment:state(intro)').length === wanted,
    { polling: 20 },
    count,
  );

/** Waits until the page has heard this error. */
export const failed = (page: Page, code: string) =>
  page.waitForFunction(
    (wanted) => document.documentElement.dataset['errors']?.split(' ').includes(wanted),
    { polling: 20 },
    code,
  );

/** Waits until the network and the main thread have had a chance to do what they will. */
export async function settled(page: Page) {
  await page.waitForNetworkIdle({ idleTime: 200 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
