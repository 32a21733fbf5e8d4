import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { CHROME_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

// How the built widget is driven on a page of its own, in a real Chromium. Nothing outside sees a shadow root change,
// so what is waited for is asked again and again.

export async function startBrowser(): Promise<Browser> {
  const { path } = await findBrowser();
  return puppeteer.launch({ executablePath: path, headless: 'shell', args: CHROME_ARGS });
}

export const questionnaire = (id: string) =>
  JSON.parse(readFileSync(`questionnaires/${id}.json`, 'utf8')) as {
    title: string;
    questions: { id: string; text: string; options: string[] }[];
  };

export interface HostPage {
  page: Page;
  client: CDPSession;
  /** What was thrown at the window, or went wrong unheard. */
  thrown: string[];
  close(): Promise<void>;
}

/** Opens a page with this body and these styles, and the script tag. */
export async function hostPage(
  browser: Browser,
  {
    body,
    css = '',
    lang = 'en',
    dir = 'ltr',
    width = 1024,
    height = 900,
    touch = false,
    fail = () => false,
    prepare = async () => {},
  }: {
    body: string;
    css?: string;
    lang?: string;
    dir?: 'ltr' | 'rtl';
    width?: number;
    height?: number;
    touch?: boolean;
    fail?: (path: string) => boolean;
    /** Before the page is opened: throttling, emulated media, observers. */
    prepare?: (page: Page, client: CDPSession) => Promise<unknown>;
  },
): Promise<HostPage> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const html = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>A host page</title>
<style>body { font: 16px/1.5 sans-serif; margin: 16px } main { max-width: 640px } ${css}</style>
<script async src="/cdn/embed.js"></script></head><body><main>${body}</main></body></html>`;
  writeFileSync(join(folder, 'index.html'), html);
  const server = await serve({ '/': folder, '/cdn': 'dist/cdn' }, { fail });
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  await page.setViewport({ width, height, hasTouch: touch, isMobile: touch });
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  const client = await page.createCDPSession();
  await prepare(page, client);
  await page.goto(server.url);
  // Chromium drops clicks before a page's first paint; nobody can click what is not painted yet.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return {
    page,
    client,
    thrown,
    async close() {
      await page.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Waits until the widget is in a state, which is public. */
export const inState = (page: Page, state: string) =>
  page.waitForFunction(
    (name) => document.querySelector(`maturity-assessment:state(${name})`),
    { polling: 20 },
    state,
  );

/** Waits until the focus is on a text: that of a question, or of a heading. */
export const focusOn = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.textContent?.trim() === wanted;
    },
    { polling: 10 },
    text,
  );

/** Waits until what follows the first question is loaded. */
export const followed = (page: Page) =>
  page.waitForFunction(
    () => (document.querySelector('maturity-assessment')?.shadowRoot?.adoptedStyleSheets.length ?? 0) > 3,
    { polling: 20 },
  );

/** Clicks the widget's button with this text, once it is there. */
export async function press(page: Page, text: string) {
  const button = await page.waitForFunction(
    (wanted) =>
      [...document.querySelector('maturity-assessment')!.shadowRoot!.querySelectorAll('button')].find(
        (candidate) => candidate.textContent.trim() === wanted,
      ),
    { polling: 20 },
    text,
  );
  await (button as unknown as import('puppeteer-core').ElementHandle<HTMLButtonElement>).click();
}

/** Clicks an answer's row of the question in front, counted from one. */
export async function clickRow(page: Page, row: number) {
  const label = await page.waitForSelector(`maturity-assessment >>> .front >>> label:nth-child(${row})`);
  await label!.click();
}
