import { expect } from 'chai';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { measure, moved, type Measured } from './boxes.js';
import { startBrowser } from './embed-page.js';
import { begin, complete, otherPage } from './host-page.js';
import { HOSTS, pageOf, SHEETS, type Host } from './hostile-hosts.js';

/** The widget, also where it stands in a shadow root. */
async function widgetOf(page: Page) {
  const found = await page.waitForFunction(
    () => {
      const selector = 'maturity-assessment:state(intro)';
      return (
        document.querySelector(selector) ??
        document.querySelector('#place')?.shadowRoot?.querySelector(selector)
      );
    },
    { polling: 20 },
  );
  return found as ElementHandle<Element>;
}

/** No two runs have this in common. */
const WHEN = { startedAt: '', completedAt: '', flags: [] };

describe('the widget on a page', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  /** Start screen, first question and result of a run on this page. */
  async function run(host: Host) {
    const { page, complaints, close } = await otherPage(browser, {
      html: pageOf(host),
      mounts: { [`/${SHEETS}`]: SHEETS },
      headers: host.headers ?? {},
    });
    const widget = await widgetOf(page);
    const screens = [await widget.evaluate(measure)];
    await begin(widget);
    screens.push(await widget.evaluate(measure));
    const snapshot = await complete(widget);
    screens.push(await widget.evaluate(measure));
    expect(complaints).to.deep.equal([]);
    await close();
    return { screens, snapshot };
  }

  const plainRuns = new Map<string, ReturnType<typeof run>>();

  /** The same run where nobody is hostile, with the same letters and as much room. */
  function plain({ fontSize, width }: Measured) {
    const css = `#place { font-size: ${fontSize}; inline-size: ${width}px }`;
    const runs = plainRuns.get(css) ?? run({ css });
    plainRuns.set(css, runs);
    return runs;
  }

  for (const [name, host] of Object.entries(HOSTS)) {
    it(`${name} works and looks as on any other`, async () => {
      const found = await run(host);
      const [start] = found.screens;
      expect(start!.width).to.be.at.least(280);
      const expected = await plain(start!);
      for (const [at, screen] of found.screens.entries())
        expect(
          moved(screen.boxes, expected.screens[at]!.boxes, at === 2 ? (host.within ?? 1) : 1),
          `screen ${at}`,
        ).to.deep.equal([]);
      expect({ ...found.snapshot, ...WHEN }).to.deep.equal({ ...expected.snapshot, ...WHEN });
    });
  }

  it('keeps its answers over a reload where arrays say how they are written', async () => {
    const { page, complaints, close } = await otherPage(browser, {
      html: pageOf(HOSTS['with Prototype’s toJSON']!),
    });
    await begin(await widgetOf(page));
    const answered = () =>
      page.waitForFunction(
        () =>
          document
            .querySelector('maturity-assessment:state(asking)')
            ?.shadowRoot!.querySelector('maturity-progress')
            ?.shadowRoot?.querySelector('.answered'),
        { polling: 20 },
      );
    await page.evaluate(() =>
      document
        .querySelector('maturity-assessment')!
        .shadowRoot!.querySelector('.front')!
        .shadowRoot!.querySelector('input')!
        .click(),
    );
    await answered();
    await page.reload();
    await answered();
    expect(complaints).to.deep.equal([]);
    await close();
  });
});
