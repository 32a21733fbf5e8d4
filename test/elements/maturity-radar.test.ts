import { expect, fixture, html } from '@open-wc/testing';
import type { MaturityRadar } from '../../src/elements/maturity-radar.js';
import '../../src/elements/maturity-radar.define.js';

const dimensions = [
  { name: 'Accountability', score: 25 },
  { name: 'Flow', score: 50 },
  { name: 'Release safety', score: 58 },
  { name: 'Predictability', score: null },
];

function radar(shown: MaturityRadar['dimensions'], decorative = false) {
  return fixture<MaturityRadar>(html`
    <maturity-radar
      .dimensions=${shown}
      .edges=${[20, 45, 70, 95]}
      ?decorative=${decorative}
    ></maturity-radar>
  `);
}

describe('<maturity-radar>', () => {
  it('is accessible', async () => {
    await expect(await radar(dimensions)).to.be.accessible();
  });

  it('gives the same figures in a table', async () => {
    const cells = [...(await radar(dimensions)).renderRoot.querySelectorAll('td')];
    expect(cells.map((cell) => cell.textContent.trim())).to.deep.equal(['25', '50', '58', 'not assessed']);
  });

  it('draws no point for what was not assessed', async () => {
    expect((await radar(dimensions)).renderRoot.querySelectorAll('.point')).to.have.lengthOf(3);
  });

  it('leaves the table out beside one', async () => {
    expect((await radar(dimensions, true)).renderRoot.querySelector('table')).to.be.null;
  });

  it('draws nothing for fewer than three dimensions: that is no shape', async () => {
    expect((await radar(dimensions.slice(0, 2))).renderRoot.querySelector('svg')).to.be.null;
  });
});
