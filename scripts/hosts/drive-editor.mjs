// What an editor keeps of the forms of our widget when an author pastes them. The host's package.json says what each
// of its settings is known to keep; what is kept has to draw on a page with the script tag, and what is lost has to
// be known as lost, so that docs/embedding says the truth of both.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../serve.mjs';

const EMBED = '/node_modules/maturity-widgets/dist/cdn/embed.js';

const FORMS = {
  element:
    '<maturity-assessment questionnaire="backlog-health"><a href="#contact">Talk to us</a></maturity-assessment>',
  div: '<div data-maturity-questionnaire="backlog-health"><a href="#contact">Talk to us</a></div>',
  script: `<p>Here:</p><script async src="${EMBED}" data-questionnaire="backlog-health"></script>`,
  link: '<p><a href="#contact" data-maturity-open="backlog-health">Check your backlog</a></p>',
};

export async function driveEditor({ browser, folder, check, keeps, filter }) {
  const server = await serve({ '/': folder });
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  try {
    for (const [setting, kept] of Object.entries(keeps)) {
      console.log(setting);
      for (const [form, html] of Object.entries(FORMS)) {
        const sentence = `${kept.includes(form) ? 'keeps' : 'loses'} the ${form}`;
        await check(sentence, async () => {
          const saved = filter
            ? filtered(filter, setting, html, folder)
            : await edited(page, server.url, setting, html);
          const tag = form === 'script' ? '' : `<script async src="${EMBED}"></script>`;
          writeFileSync(join(folder, 'saved.html'), `<!doctype html><title>Saved</title>${tag}${saved}`);
          await page.goto(`${server.url}/saved.html`);
          if (kept.includes(form)) await works(page, saved);
          else assert.doesNotMatch(saved, /maturity-|data-questionnaire/);
        });
      }
    }
  } finally {
    await page.close();
    server.close();
  }
}

/** What the editor on the host's page hands back. */
async function edited(page, url, setting, html) {
  await page.goto(url);
  await page.waitForFunction(() => globalThis.kept);
  return page.evaluate((...given) => globalThis.kept(...given), setting, html);
}

/** What a server's filter hands back: the host's command takes the text on its standard input. */
function filtered([command, ...given], setting, html, cwd) {
  return execFileSync(command, [...given, setting], { cwd, input: html, encoding: 'utf8', stdio: 'pipe' });
}

async function works(page, saved) {
  assert.match(saved, /maturity|data-questionnaire/, `Lost: ${saved}`);
  if (await page.$('[data-maturity-open]')) await page.waitForFunction(opened, { polling: 50 });
  await page.waitForSelector('maturity-assessment:state(intro)');
}

/** Until its code is there, a click on the opener follows the link: a click that does not has opened the check. */
const opened = () =>
  !document
    .querySelector('[data-maturity-open]')
    .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
