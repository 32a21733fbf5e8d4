import { expect } from 'chai';
import { afterAll, beforeAll, describe } from 'vitest';
import { packagedBrowser } from '../../scripts/browser.mjs';
import { compare, photographer, STATES } from '../../scripts/reference-images.mjs';

const browser = await packagedBrowser();
if (!browser) {
  console.warn('SKIPPED: the look is compared with the packaged Chromium, which runs on Linux on x64 alone.');
}

/** The built widget beside the pictures in test/reference. To accept a new look: node scripts/reference-images.mjs --update */
describe.skipIf(!browser)('the look', () => {
  let camera: Awaited<ReturnType<typeof photographer>>;

  beforeAll(async () => {
    camera = await photographer();
  });

  afterAll(() => camera.close());

  for (const name of Object.keys(STATES)) {
    it(`is as it was: ${name}`, async () => {
      expect(await compare(camera, name)).to.deep.equal([]);
    });
  }
});
