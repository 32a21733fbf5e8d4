import { expect } from 'chai';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import model from '../../questionnaires/model.json';
import { focusOn, followed, hostPage, inState, questionnaire, startBrowser } from './run-page.js';
import { announced, expectTranscript, listen, transcript } from './transcript.js';

const { title, questions } = questionnaire('backlog-health');

/** A run by keyboard as somebody hears it who does not see it. */
describe('a run in a screen reader', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it('is heard from the start screen to the result, and its progress once for each question', async () => {
    const { page, client, thrown, close } = await hostPage(browser, {
      body: '<maturity-assessment questionnaire="backlog-health"></maturity-assessment>',
      prepare: listen,
    });
    const heard: string[] = [];
    const said: string[][] = [];
    /** What is said by itself, where the focus is, and what is read from there on, or in the whole widget. */
    const note = async (screen: string, part = (lines: string[]) => lines) => {
      const live = await announced(page);
      said.push(live);
      const read = part(once(await transcript(client, 'maturity-assessment')));
      heard.push(`## ${screen}`, ...live.map((text) => `(said: ${text})`), `(focus: ${await focus(page)})`);
      heard.push(...read, '');
    };

    await followed(page);
    await page.keyboard.press('Tab');
    await note('The start screen');
    await page.keyboard.press('Enter');
    await focusOn(page, model.texts.selfPlacement.question);
    await note('Placing oneself');
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    for (const [index, { text }] of questions.entries()) {
      await focusOn(page, text);
      await note(`Question ${index + 1}`, index ? theQuestion : undefined);
      if (index < 10) await page.keyboard.press(String(1 + (index % 5)) as KeyInput);
      if (index === 1) await note('Question 2, answered');
      await page.keyboard.press('Enter');
    }
    await focusOn(page, 'Check your answers');
    await note('The answers');
    while ((await focus(page)) !== 'See the result') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await inState(page, 'complete');
    await page.waitForFunction(
      () =>
        document
          .querySelector('maturity-assessment')!
          .shadowRoot!.querySelector('maturity-result')
          ?.shadowRoot?.activeElement?.matches('h2'),
      { polling: 20 },
    );
    await note('The result', (lines) => lines.filter((line) => /heading/.test(line)).slice(0, 1));

    expect(thrown).to.deep.equal([]);
    await close();
    const positions = questions.map((_, index) => `${index + 1} of ${questions.length}`);
    expect(said.flat()).to.deep.equal(positions);
    expectTranscript('run', [`# ${title}, by keyboard`, '', ...heard.slice(0, -1)]);
  });
});

/** The tree has the text of a label beside what it labels. */
const once = (lines: string[]) => lines.filter((line, at) => !lines[at - 1]?.endsWith(`: ${line.trim()}`));

/** Of all that is read, the question and its answers. */
function theQuestion(lines: string[]): string[] {
  const begin = lines.findIndex((line) => /^\s*group\b/.test(line));
  const indent = lines[begin]!.search(/\S/);
  const length = lines.slice(begin + 1).findIndex((line) => line.search(/\S/) <= indent);
  return lines.slice(begin, begin + 1 + length);
}

/** The name of what has the focus, out of every shadow root. */
const focus = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const label = at instanceof HTMLInputElement ? at.labels![0] : at;
    return label!.textContent.replace(/\s+/g, ' ').trim();
  });
