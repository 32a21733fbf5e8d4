import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { ENGINES, hostPage, settled, startEngine, TAG } from './embed-page.js';
import { FOLDER, LATE_FILES } from './late-files.js';

for (const engine of ENGINES) {
  describe(`in ${engine.name}, a page`, () => {
    let browser: Browser;

    beforeAll(async () => {
      browser = await startEngine(engine);
    });
    afterAll(() => browser.close());

    const open = (body: string, fail: (path: string) => boolean) =>
      hostPage(browser, { head: TAG, body, fail });

    for (const { name, file, body, until, there, without, again } of LATE_FILES) {
      it(`asks once more, under another address, for ${name}`, async () => {
        let asked = 0;
        const { page, thrown, errors, close } = await open(
          body,
          (path) => path.endsWith(`/${file}`) && asked++ === 0,
        );
        await until?.(page);
        await there(page);
        await settled(page);
        expect(asked).to.be.greaterThan(1);
        expect(await errors()).to.deep.equal([]);
        expect(thrown).to.deep.equal([]);
        await close();
      });

      it(`${again ? 'can be asked again' : 'keeps what it has'} without ${name}`, async () => {
        let missing = true;
        const { page, thrown, close } = await open(body, (path) => missing && path.endsWith(`/${file}`));
        await until?.(page);
        await without(page);
        await settled(page);
        missing = false;
        await again?.(page);
        if (again) await there(page);
        await settled(page);
        expect(thrown).to.deep.equal([]);
        await close();
      });
    }
  });
}

it('leaves no served file that loads another without asking once more', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  const careless = files
    .filter((name) => name.endsWith('.js'))
    .filter((name) => /\bimport\(["'`]\./.test(readFileSync(join(FOLDER, name), 'utf8')));
  expect(careless).to.deep.equal([]);
});
