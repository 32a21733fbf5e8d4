// One visitor's way through an app that has the widget in it. Every app in test/hosts renders the same page in the
// words of its framework: a check that starts at its first question, a button for its language, a button that takes
// it away and puts it back, the number of answers the app has heard of, and the app's own copy of the result.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../serve.mjs';

const QUESTIONS = JSON.parse(readFileSync('questionnaires/backlog-health.json', 'utf8')).questions.length;
const GERMAN = JSON.parse(readFileSync('questionnaires/de/backlog-health.json', 'utf8'));

export async function driveApp({ browser, folder, check, pages }) {
  for (const [path, { serverRendered = false }] of Object.entries(pages)) {
    console.log(path);
    await drivePage({ browser, folder, check, path, serverRendered });
  }
}

async function drivePage({ browser, folder, check, path, serverRendered }) {
  const server = await serve({ '/': join(folder, 'dist') });
  const url = `${server.url}/${path}`;
  const context = await browser.createBrowserContext(); // nothing is remembered from another page
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) wrong.push(message.text());
  });
  try {
    if (serverRendered)
      await check('has the element and its fallback in the page that the server sends', async () => {
        const html = await (await fetch(url)).text();
        assert.match(html, /<maturity-assessment[^>]*questionnaire="backlog-health"[^>]*>/);
        assert.match(html, /<maturity-assessment[^>]*\bautostart\b[^>]*>/);
        assert.match(html, /<a href="#contact">Talk to us<\/a>/);
      });
    await check('draws the first question, as its attributes say', async () => {
      await page.goto(url);
      await page.waitForSelector('maturity-assessment:state(asking)');
    });
    await check('hears the events of the widget', async () => {
      await answer(page, 3);
      await heard(page, 1);
    });
    await check('changes the language in the middle of a run', async () => {
      await page.click('#lang');
      await showsText(page, GERMAN.questions);
      assert.equal(await page.$eval('maturity-assessment', ({ lang }) => lang), 'de');
    });
    await check('takes the widget away and puts it back where the visitor was', async () => {
      await page.click('#toggle');
      await page.waitForFunction(() => !document.querySelector('maturity-assessment'));
      await page.click('#toggle');
      await page.waitForSelector('maturity-assessment');
      await resumed(page);
    });
    await check('runs to the end, and the app has the snapshot with its own notes in it', async () => {
      for (let count = 2; count <= QUESTIONS; count++) {
        await answer(page, 3);
        await heard(page, count);
      }
      await finish(page);
      await page.waitForSelector('maturity-result');
      const { context: notes, answers } = await page.$eval(
        'main > maturity-result',
        ({ snapshot }) => snapshot,
      );
      assert.equal(Object.keys(answers).length, QUESTIONS);
      assert.deepEqual(notes, { plan: 'gold' });
    });
    await check('words an offer as the app says', () =>
      page.waitForSelector('maturity-assessment >>> maturity-result >>> ::-p-text(Reset it with us)'),
    );
    await check('draws the result from a property that the app sets', () =>
      page.waitForSelector('main > maturity-result >>> h2'),
    );
    await check('throws nothing and warns of nothing', () => assert.deepEqual(wrong, []));
  } finally {
    await context.close();
    server.close();
  }
}

const FRONT = 'maturity-assessment >>> .front';

/** The question in front, as a visitor reads it; null between two. */
const question = (page) =>
  page.$eval(`${FRONT} >>> legend`, ({ textContent }) => textContent.trim()).catch(() => null);

/** Answers the question in front and waits until it has made room for what comes next. */
async function answer(page, row) {
  const before = await question(page);
  await page.locator(`${FRONT} >>> label:nth-child(${row})`).click();
  await until(async () => {
    const now = await question(page);
    if (now && now !== before) return true;
    return Boolean(await page.$('maturity-assessment:state(review)'));
  }, `what comes after “${before}”`);
}

const heard = (page, count) =>
  page.waitForFunction(
    (wanted) => document.querySelector('output').textContent === String(wanted),
    { polling: 20 },
    count,
  );

const showsText = (page, questions) =>
  until(async () => {
    const now = await question(page);
    return questions.some(({ text }) => text === now);
  }, 'a question in German');

/** The run was kept: the question in front is the second one. */
const resumed = (page) =>
  until(async () => (await question(page)) === GERMAN.questions[1].text, 'the second question');

async function finish(page) {
  const button = await page.waitForSelector('maturity-assessment >>> ::-p-text(Ergebnis ansehen)');
  await button.click();
}

/** Nothing outside sees a shadow root change, so what is waited for is asked again and again. */
async function until(holds, what, limit = 20_000) {
  for (const end = Date.now() + limit; Date.now() < end;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited in vain for ${what}.`);
}
