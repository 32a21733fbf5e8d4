import { expect } from 'chai';
import { MaturityInputError, verifySnapshot, walkTriage, type TriageStep } from '../../src/core/index.js';
import { at } from './arbitraries.js';
import { banded, triage } from './fixtures/questionnaires.js';

type Documented = [leaf: string, confidence: string | null];

/** SPEC section 4, typed over from its table: node, answer, and where it leads. */
const TABLE: Record<
  string,
  Record<string, string | Documented | ((path: readonly TriageStep[]) => string | Documented)>
> = {
  t1: { 'yes-same': 't2', 'yes-others': 't1b', no: ['l-own', 'clear'], dk: ['l-own', 'tentative'] },
  t1b: { yes: 't2', no: ['l-own', 'likely'], dk: ['l-own', 'tentative'] },
  t2: { none: 't3', one: 't2b', 'two-or-three': ['l-coord', 'clear'], dk: 't2b' },
  t2b: { yes: 't3', no: ['l-coord', 'likely'], 'added-nobody': 't3', dk: ['l-coord', 'tentative'] },
  t3: { 'more-left': 't4', equal: 't3b', 'more-entered': ['l-back', 'clear'], dk: 't3b' },
  t3b: { 'eight-or-more': 't4', fewer: ['l-back', 'likely'], dk: ['l-back', 'tentative'] },
  t4: { 'in-what-we-ship': 't5', 'in-how-we-build': 't6', both: 't5', neither: ['l-none', null] },
  t5: {
    yes: (path) =>
      path.some(({ answer, node }) => node === 't4' && answer === 'both') ? 't6' : ['l-none', null],
    samples: ['l-ai', 'likely'],
    no: ['l-ai', 'clear'],
    dk: ['l-ai', 'tentative'],
  },
  t6: {
    figures: ['l-none', null],
    impression: ['l-aidev', 'likely'],
    no: ['l-aidev', 'clear'],
    dk: ['l-aidev', 'tentative'],
  },
};

const LEAVES: Record<string, { pattern: string | null; next: string[]; engagements: string[] }> = {
  'l-own': {
    pattern: 'ownership-gap',
    next: ['engineering-delivery', 'delivery-governance'],
    engagements: ['accountable-lead', 'self-guided'],
  },
  'l-coord': {
    pattern: 'coordination-tax',
    next: ['coordination-load', 'platform-engineering'],
    engagements: ['operating-model-redesign', 'self-guided'],
  },
  'l-back': {
    pattern: 'backlog-illusion',
    next: ['backlog-health', 'product-outcomes'],
    engagements: ['backlog-reset', 'self-guided'],
  },
  'l-ai': {
    pattern: 'ai-validation-gap',
    next: ['ai-validation'],
    engagements: ['ai-validation-audit', 'self-guided'],
  },
  'l-aidev': {
    pattern: 'ai-validation-gap',
    next: ['ai-assisted-delivery', 'quality-engineering'],
    engagements: ['ai-enablement', 'self-guided'],
  },
};

const ROLES: Record<string, string> = {
  cto: 'engineering-delivery',
  cpo: 'product-outcomes',
  qa: 'quality-engineering',
  mobile: 'mobile-release',
  platform: 'platform-engineering',
  sre: 'service-reliability',
  ai: 'ai-validation',
  other: 'engineering-delivery',
};

interface Sequence {
  readonly path: TriageStep[];
  readonly end: Documented;
}

/** Every sequence of answers that the table allows. */
function sequencesFrom(node: string, path: TriageStep[]): Sequence[] {
  return Object.entries(TABLE[node]!).flatMap(([answer, leads]) => {
    const longer = [...path, { node, answer }];
    const end = typeof leads === 'function' ? leads(path) : leads;
    return typeof end === 'string' ? sequencesFrom(end, longer) : [{ path: longer, end }];
  });
}

const sequences = sequencesFrom('t1', []);

describe('triage', () => {
  it('has 544 answer sequences before the role question, the longest of nine answers', () => {
    expect(sequences).to.have.lengthOf(544);
    expect(Math.max(...sequences.map(({ path }) => path.length))).to.equal(9);
  });

  it('ends every sequence in the documented leaf with the documented confidence', () => {
    for (const { end, path } of sequences) {
      const [leaf, confidence] = end;
      if (leaf === 'l-none') {
        expect(walkTriage(triage, path, { at })).to.deep.equal({ node: 'role' });
        continue;
      }
      const walked = walkTriage(triage, path, { at });
      if ('node' in walked) throw new Error(`${JSON.stringify(path)} goes on to ${walked.node}`);
      expect(walked.snapshot).to.deep.include({ leaf, confidence, path, ...LEAVES[leaf] });
      expect(walked.snapshot).to.deep.include({
        kind: 'triage',
        schemaVersion: 1,
        flags: [],
        completedAt: at,
      });
    }
  });

  it('asks each next node on the way', () => {
    for (const { path } of sequences) {
      path.forEach(({ node }, index) => {
        expect(walkTriage(triage, path.slice(0, index), { at })).to.deep.equal({ node });
      });
    }
  });

  for (const [role, check] of Object.entries(ROLES)) {
    it(`sends the role ${role} to ${check} when no failure showed up`, () => {
      const { path } = sequences.find(({ end }) => end[0] === 'l-none')!;
      const steps = [...path, { node: 'role', answer: role }];
      const walked = walkTriage(triage, steps, { at, locale: 'de', context: { utm_source: 'x' } });
      expect(walked)
        .to.have.property('snapshot')
        .that.deep.includes({
          questionnaire: { id: 'triage', version: triage.version },
          leaf: 'l-none',
          pattern: null,
          confidence: null,
          next: [check],
          engagements: ['self-guided'],
          path: steps,
          locale: 'de',
          context: { utm_source: 'x' },
          startedAt: null,
        });
    });
  }

  it('freezes its snapshot', () => {
    const walked = walkTriage(triage, [{ node: 't1', answer: 'no' }], { at });
    if ('node' in walked) throw new Error('no leaf');
    for (const part of [walked.snapshot, ...Object.values(walked.snapshot), ...walked.snapshot.path]) {
      expect(Object.isFrozen(part)).to.equal(true);
    }
  });

  it('is verified by walking again', () => {
    const walked = walkTriage(triage, [{ node: 't1', answer: 'no' }], { at });
    if ('node' in walked) throw new Error('no leaf');
    const { snapshot } = walked;
    expect(verifySnapshot(triage, snapshot)).to.deep.equal({ ok: true });
    expect(verifySnapshot(triage, { ...snapshot, leaf: 'l-ai', next: [] })).to.deep.equal({
      ok: false,
      differences: [
        'leaf: "l-ai" should be "l-own"',
        'next.0: absent should be "engineering-delivery"',
        'next.1: absent should be "delivery-governance"',
      ],
    });
    expect(() => verifySnapshot(triage, { ...snapshot, path: [] }))
      .to.throw(MaturityInputError)
      .that.includes({ code: 'unfinished-path', path: 'snapshot.path' });
  });

  const refused: [name: string, steps: unknown, code: string, path: string][] = [
    ['a node that was not asked', [{ node: 't2', answer: 'none' }], 'unknown-node', 'steps[0].node'],
    ['an answer that is not offered', [{ node: 't1', answer: 'maybe' }], 'unknown-answer', 'steps[0].answer'],
    ['a prototype key', [{ node: 't1', answer: 'constructor' }], 'unknown-answer', 'steps[0].answer'],
    ['a step that is none', [null], 'unknown-node', 'steps[0].node'],
    [
      'a step after the end',
      [
        { node: 't1', answer: 'no' },
        { node: 't2', answer: 'none' },
      ],
      'unknown-node',
      'steps[1].node',
    ],
    ['an empty step after the end', [{ node: 't1', answer: 'no' }, {}], 'unknown-node', 'steps[1].node'],
    ['steps that are no list', 'no', 'invalid-steps', 'steps'],
  ];
  for (const [name, steps, code, path] of refused) {
    it(`refuses ${name}`, () => {
      expect(() => walkTriage(triage, steps as TriageStep[], { at }))
        .to.throw(MaturityInputError)
        .that.includes({ code, path });
    });
  }

  it('refuses other kinds of questionnaires, and a result without a time', () => {
    for (const other of [banded, null, undefined]) {
      expect(() => walkTriage(other as never, [], { at }))
        .to.throw(MaturityInputError)
        .that.includes({ code: 'wrong-kind', path: 'questionnaire.kind' });
    }
    expect(() => walkTriage(triage, [{ node: 't1', answer: 'no' }], undefined as never))
      .to.throw(MaturityInputError)
      .that.includes({ code: 'invalid-time', path: 'at' });
  });

  it('needs a model, from the questionnaire or handed in, once it comes to an offer', () => {
    const { model, ...bare } = triage;
    const steps = [{ node: 't1', answer: 'no' }];
    expect(walkTriage(bare, [], { at })).to.deep.equal({ node: 't1' });
    expect(walkTriage(bare, steps, { at, model })).to.deep.equal(walkTriage(triage, steps, { at }));
    expect(() => walkTriage(bare, steps, { at }))
      .to.throw(MaturityInputError)
      .that.includes({ code: 'missing-model' });
  });
});
