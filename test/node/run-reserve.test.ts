import { expect } from 'chai';
import { describe } from 'vitest';
import { checkIds } from '../../src/catalog/index.js';
import { heights } from '../../src/cli/heights.js';
import { run } from './command-line.js';

describe('maturity-widgets reserve', () => {
  it('prints one rule for the widget, and a higher one for narrow pages', async () => {
    const { code, out } = await run('reserve', 'backlog-health');
    expect(code).to.equal(0);
    expect(out).to.match(
      /^maturity-assessment\[questionnaire='backlog-health'\] \{\n {2}display: block;\n {2}min-block-size: \d+em;\n\}\n@media \(max-width: 687px\) \{\n {2}maturity-assessment\[questionnaire='backlog-health'\] \{\n {4}min-block-size: \d+em;\n {2}\}\n\}$/,
    );
    const [wide, narrow] = [...out.matchAll(/(\d+)em/g)].map(([, size]) => Number(size));
    expect(wide! * 16).to.be.at.least(heights['backlog-health']!.wide);
    expect(narrow! * 16).to.be.at.least(heights['backlog-health']!.narrow);
    expect(narrow).to.be.above(wide!);
  });

  it('knows every shipped questionnaire', () => {
    expect(Object.keys(heights).toSorted()).to.deep.equal([...checkIds].toSorted());
  });

  for (const id of ['nonsense', 'triage', 'constructor']) {
    it(`says what there is when asked for "${id}"`, async () => {
      const { code, out, err } = await run('reserve', id);
      expect(code).to.equal(1);
      expect(out).to.equal('');
      expect(err).to.contain(`"${id}"`).and.contain('backlog-health').and.contain('structural-drift');
    });
  }

  it('says how it is written when it gets no id, or two', async () => {
    for (const args of [[], ['backlog-health', 'ai-validation']]) {
      const { code, err } = await run('reserve', ...args);
      expect(code).to.equal(2);
      expect(err).to.contain('maturity-widgets reserve <id>');
    }
  });
});
