import { expect, fixture, html } from '@open-wc/testing';
import type { MaturityStageLadder } from '../../src/elements/maturity-stage-ladder.js';
import '../../src/elements/maturity-stage-ladder.define.js';

const stages = ['Improvised', 'Fragmented', 'Owned', 'Measured', 'Self-correcting'];

function ladder(result: number | null, placed: number | null, raw: number | null) {
  return fixture<MaturityStageLadder>(html`
    <maturity-stage-ladder
      .stages=${stages}
      .result=${result}
      .placed=${placed}
      .raw=${raw}
    ></maturity-stage-ladder>
  `);
}

/** The table's second column. */
function marks(element: MaturityStageLadder) {
  return [...element.renderRoot.querySelectorAll('td')].map((cell) => cell.textContent.trim());
}

describe('<maturity-stage-ladder>', () => {
  it('is accessible', async () => {
    await expect(await ladder(2, 3, 4)).to.be.accessible();
  });

  it('fills the stage of the answers and outlines the one the visitors placed themselves at', async () => {
    const steps = [...(await ladder(2, 4, 2)).renderRoot.querySelectorAll('.step')];
    expect(steps.map((step) => step.classList.contains('yours'))).to.deep.equal([
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(steps.map((step) => step.classList.contains('placed'))).to.deep.equal([
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it('says the same in a table', async () => {
    expect(marks(await ladder(2, 4, 3))).to.deep.equal([
      '–',
      'your answers',
      'the average alone',
      'where you placed yourselves',
      '–',
    ]);
  });

  it('says it once where both agree', async () => {
    expect(marks(await ladder(3, 3, 3))[2]).to.equal('your answers, and where you placed yourselves');
  });

  it('shows the steps alone where there is no result', async () => {
    const element = await ladder(null, null, null);
    expect(element.renderRoot.querySelector('.yours, .placed, line')).to.be.null;
    expect(element.renderRoot.querySelectorAll('.step')).to.have.lengthOf(5);
  });
});
