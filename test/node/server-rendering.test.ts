import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { describe } from 'vitest';
import { checkIds, loadCheck } from '../../src/catalog/load-questionnaire.js';

// A server draws with the built package, as its users do.
await import('../../dist/npm/server/define.js' as string);

const draw = (template: TemplateResult) => collectResult(render(template));

const words = (text: string) =>
  text
    .replace(/<style>.*?<\/style>|<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, (entity) => ({ '&#39;': "'", '&quot;': '"', '&amp;': '&' })[entity] ?? entity)
    .replace(/\s+/g, ' ');

describe('importing in Node', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
  };
  const modules = Object.values(exports)
    .flatMap((target) => (typeof target === 'string' ? [] : Object.values(target)))
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) => (path.includes('*') ? ['en', 'de', 'ar'].map((tag) => path.replace('*', tag)) : path));

  for (const path of new Set(modules)) {
    it(`takes ${path}, and says nothing`, () => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [
          '--input-type=module',
          '--eval',
          `await import('${path}'); await new Promise((done) => setTimeout(done));`,
        ],
        { encoding: 'utf8' },
      );
      expect({ status, stdout, stderr }).to.deep.equal({ status: 0, stdout: '', stderr: '' });
    });
  }
});

describe('the first screen on a server', () => {
  for (const id of checkIds) {
    it(`is there for ${id}, as its start and as its first question`, async () => {
      for (const lang of ['en', 'de', 'es']) {
        const { content } = (await loadCheck(id, lang))!;
        const start = await draw(
          html`<maturity-assessment questionnaire=${id} lang=${lang}></maturity-assessment>`,
        );
        expect(start).to.contain('<template shadowroot="open" shadowrootmode="open">');
        expect(words(start)).to.contain(content.title).and.contain(content.promise);
        expect(start).to.match(/<slot hidden>/);

        const question = words(
          await draw(
            html`<maturity-assessment questionnaire=${id} lang=${lang} autostart></maturity-assessment>`,
          ),
        );
        expect(question).to.contain(content.questions[0]!.text);
      }
    });
  }

  it('marks the interface and the questionnaire with the languages they are in', async () => {
    const french = await draw(
      html`<maturity-assessment questionnaire="backlog-health" lang="fr-CA"></maturity-assessment>`,
    );
    expect(french).to.match(/class="card" part="card" lang="fr" dir="ltr"/);
    expect(french).to.match(/<div lang="en" dir="auto">/);
    const arabic = await draw(
      html`<maturity-assessment questionnaire="backlog-health" lang="ar"></maturity-assessment>`,
    );
    expect(arabic).to.match(/class="card" part="card" lang="ar" dir="rtl"/);
  });

  const LEFT: Record<string, TemplateResult> = {
    'an unknown id': html`<maturity-assessment questionnaire="nonsense">A link</maturity-assessment>`,
    'no id': html`<maturity-assessment>A link</maturity-assessment>`,
    'a questionnaire of the host’s': html`<maturity-assessment questionnaire="backlog-health" src="/own.json"
      >A link</maturity-assessment
    >`,
    'all questions on one page': html`<maturity-assessment
      questionnaire="backlog-health"
      layout="page"
      autostart
      >A link</maturity-assessment
    >`,
  };
  for (const [what, template] of Object.entries(LEFT)) {
    it(`is left to the browser for ${what}, and the fallback is shown`, async () => {
      const drawn = await draw(template);
      expect(words(drawn).trim()).to.equal('A link');
      expect(drawn).to.not.match(/<slot hidden/);
    });
  }

  for (const [, tag] of readFileSync('src/define.ts', 'utf8').matchAll(/elements\/([\w-]+)\.define/g)) {
    it(`of ${tag} shows what stands between its tags`, async () => {
      const name = unsafeStatic(tag!);
      expect(words(await draw(staticHtml`<${name}>A link</${name}>`))).to.contain('A link');
    });
  }
});
