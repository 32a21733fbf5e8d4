import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import triage from '../../questionnaires/triage.json';
import { focusOn, hostPage, startBrowser } from './run-page.js';
import { announced, expectTranscript, listen, transcript } from './transcript.js';

const WAY = [
  ['t1', '2'],
  ['t1b', '1'],
  ['t2', '2'],
  ['t2b', '2'],
] as const;

/** A walk through the triage by keyboard, as somebody hears it who does not see it. */
describe('the triage in a screen reader', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it('is heard from the start to its end, and says nothing unasked but that an answer is missing', async () => {
    const { page, client, thrown, close } = await hostPage(browser, {
      body: '<maturity-triage></maturity-triage>',
      prepare: listen,
    });
    const heard: string[] = [];
    const said: string[] = [];
    const note = async (screen: string) => {
      const live = await announced(page);
      said.push(...live);
      heard.push(`## ${screen}`, ...live.map((text) => `(said: ${text})`));
      heard.push(...(await transcript(client, 'maturity-triage')), '');
    };

    await page.waitForSelector('maturity-triage:state(intro)');
    await note('The start');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (const [id, key] of WAY) {
      await focusOn(page, triage.nodes.find((node) => node.id === id)!.text);
      if (id === 't1b') {
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => window.announcements.length > 0, { polling: 'raf' });
        await note('Going on without an answer');
      } else await note(`Question ${id}`);
      await page.keyboard.press(key);
      await page.keyboard.press('Enter');
    }
    await focusOn(page, triage.leaves.find(({ id }) => id === 'l-coord')!.text);
    await note('The end');

    expect(thrown).to.deep.equal([]);
    await close();
    expect(said).to.deep.equal(['Choose an answer to go on.']);
    expectTranscript('triage', ['# The triage, by keyboard', '', ...heard.slice(0, -1)]);
  });
});
