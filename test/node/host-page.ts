import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, CDPSession, ElementHandle, Page } from 'puppeteer-core';
import { serve } from '../../scripts/serve.mjs';
import type { Snapshot } from '../../src/schema/snapshot.js';
import { walk } from './walk.js';

// Pages of other people, with their own rules, styles and scripts, and what is seen of ours on them.

export const TAG = '<script async src="/cdn/embed.js"></script>';

export interface OtherPage {
  page: Page;
  client: CDPSession;
  url: string;
  /** What the page asked anybody for. */
  requests: string[];
  /** Errors and warnings in the console, and what was thrown at the window. */
  complaints: string[];
  close(): Promise<void>;
}

export interface OtherPageOptions {
  /** The whole page. */
  html: string;
  /** Its own files, by path. */
  files?: Record<string, string>;
  /** Further folders that are served, by their path. */
  mounts?: Record<string, string>;
  headers?: Record<string, string>;
  width?: number;
  height?: number;
  /** Before the page is opened. */
  prepare?: (page: Page, client: CDPSession) => Promise<unknown>;
}

export async function otherPage(
  browser: Browser,
  {
    html,
    files = {},
    mounts = {},
    headers = {},
    width = 1024,
    height = 900,
    prepare = async () => {},
  }: OtherPageOptions,
): Promise<OtherPage> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  for (const [name, text] of Object.entries({ 'index.html': html, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const server = await serve({ '/': folder, '/cdn': 'dist/cdn', ...mounts }, { headers });
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  await page.setViewport({ width, height });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  const client = await page.createCDPSession();
  await prepare(page, client);
  await page.goto(server.url);
  return {
    page,
    client,
    url: server.url,
    requests,
    complaints,
    async close() {
      await page.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * Opens a check of the catalog on the page and waits for it. Nothing outside sees a shadow root change, so it is asked
 * again and again.
 */
export async function openInCatalog(page: Page, id: string): Promise<ElementHandle<HTMLElement>> {
  const opened = await page.waitForFunction(
    (check) => {
      const root = document.querySelector('maturity-catalog')!.shadowRoot;
      const assessment = root?.querySelector<HTMLElement>('maturity-assessment');
      if (!assessment) root?.querySelector<HTMLElement>(`[data-opens=${check}]`)?.click();
      return assessment;
    },
    { polling: 20 },
    id,
  );
  return opened as ElementHandle<HTMLElement>;
}

/** Completes the run of this widget, from wherever it stands, and hands over its snapshot. */
export async function complete(widget: ElementHandle<Element> | null): Promise<Snapshot> {
  return (await widget!.evaluate(walk, 'result' as const))!;
}

/** Goes on to the first question of this widget. */
export async function begin(widget: ElementHandle<Element> | null): Promise<void> {
  await widget!.evaluate(walk, 'question' as const);
}
