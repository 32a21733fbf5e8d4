// What an editor keeps of the forms of our widget when an author pastes them. The host's package.json says what each
// of its settings is known to keep; what is kept has to draw on a page with the script tag, and what is lost has to
// be known as lost, so that docs/embedding says the truth of both.
import { strict as assert } from 'node:assert';
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

export async function driveEditor({ browser, folder, check, keeps }) {
  const server = await serve({ '/': folder });
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  try {
    for (const [setting, kept] of Object.entries(keeps)) {
      console.log(setting);
      for (const [form, html] of Object.entries(FORMS)) {
        const sentence = `${kept.includes(form) ? 'keeps' : 'loses'} the ${form}`;
        await check(sentence, async () => {
          await page.goto(server.url);
          await page.waitForFunction(() => globalThis.kept);
          const saved = await page.evaluate((...given) => globalThis.kept(...given), setting, html);
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

async function works(page, saved) {
  assert.match(saved, /maturity|data-questionnaire/, `Lost: ${saved}`);
  const opener = await page.$('[data-maturity-open]');
  // The opener's code is on its way; until it is there, the link is a link.
  if (opener) await page.waitForNetworkIdle();
  await opener?.click();
  await page.waitForSelector('maturity-assessment:state(intro)');
}
