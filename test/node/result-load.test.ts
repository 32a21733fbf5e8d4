import { expect } from 'chai';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { CHROME_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

declare global {
  interface Window {
    completed: { score: number; actions: string[] }[];
  }
}

const DRAWING = /\/maturity-result\.js$/;

/** What draws the result loads while somebody answers. It may not come. */
describe('the load of the result', () => {
  let browser: Browser;

  beforeAll(async () => {
    const { path } = await findBrowser();
    browser = await puppeteer.launch({ executablePath: path, headless: 'shell', args: CHROME_ARGS });
  });
  afterAll(() => browser.close());

  /** Answers every question and asks for the result; the first requests for its drawing fail. */
  async function run({ failing }: { failing: number }) {
    let asked = 0;
    const fail = (path: string) => DRAWING.test(path) && ++asked <= failing;
    const server = await serve({ '/': 'test/hosts/demo', '/cdn': 'dist/cdn' }, { fail });
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.evaluateOnNewDocument(() => {
      window.completed = [];
      document.addEventListener('maturity-complete', ({ detail }) => {
        window.completed.push(detail.snapshot as unknown as (typeof window.completed)[0]);
      });
    });
    await page.goto(server.url);
    const press = (text: string) =>
      page.waitForFunction(
        (wanted) => {
          const buttons = document
            .querySelector('maturity-assessment')
            ?.shadowRoot?.querySelectorAll('button');
          const found = [...(buttons ?? [])].find((button) => button.textContent.trim() === wanted);
          found?.click();
          return found !== undefined;
        },
        { polling: 'raf' },
        text,
      );
    const answer = (text: string) =>
      page.waitForFunction(
        (before) => {
          const question = document
            .querySelector('maturity-assessment')!
            .shadowRoot!.querySelector('maturity-question.front')?.shadowRoot;
          const now = question?.querySelector('legend')?.textContent;
          const radio = question?.querySelectorAll('input')[2];
          if (!radio || now === before) return undefined;
          radio.click();
          return now;
        },
        { polling: 'raf' },
        text,
      );
    await press('Start');
    await press('Skip this');
    for (let question = '', count = 0; count < 12; count++) {
      question = (await (await answer(question)).jsonValue())!;
      await press('Next');
    }
    await press('See the result');
    const heading = await page.waitForFunction(
      () => {
        const card = document.querySelector('maturity-assessment')!.shadowRoot!;
        const drawn = card.querySelector('maturity-result');
        const place = drawn ? drawn.shadowRoot! : card;
        const found = place.querySelector('h2');
        return found && place.activeElement === found && window.completed.length
          ? { text: found.textContent.trim(), drawn: drawn !== null }
          : undefined;
      },
      { polling: 'raf' },
    );
    return {
      ...(await heading.jsonValue())!,
      asked,
      thrown,
      completed: await page.evaluate(() => window.completed),
      plain: await page.evaluate(() => {
        const card = document.querySelector('maturity-assessment')!.shadowRoot!;
        const texts = (selector: string) =>
          [...card.querySelectorAll(selector)].map((part) => part.textContent.replace(/\s+/g, ' ').trim());
        return { rows: texts('tbody tr'), actions: texts('ol li') };
      }),
      async close() {
        await page.close();
        server.close();
      },
    };
  }

  it('is tried again with every answer', async () => {
    const { text, drawn, asked, thrown, completed, close } = await run({ failing: 3 });
    expect({ text, drawn, asked, thrown }).to.deep.equal({
      text: 'Stage 3, Owned',
      drawn: true,
      asked: 4,
      thrown: [],
    });
    expect(completed).to.have.lengthOf(1);
    await close();
  });

  it('leaves the same figures in plain words if it never comes: stage, dimensions, actions, and the event', async () => {
    const { text, drawn, thrown, completed, plain, close } = await run({ failing: Infinity });
    expect({ text, drawn, thrown }).to.deep.equal({ text: 'Stage 3, Owned', drawn: false, thrown: [] });
    expect(completed).to.have.lengthOf(1);
    expect(plain.rows).to.deep.equal(['Intake 50', 'Age 50', 'Readiness 50', 'Worth 50']);
    expect(plain.actions).to.have.lengthOf(completed[0]!.actions.length).and.lengthOf(3);
    await close();
  });
});
