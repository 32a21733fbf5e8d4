import { expect } from 'chai';
import { applyOverlay, overlayIssues } from '../../src/schema/index.js';
import { documents, modelDocument } from './fixtures/questionnaires.js';

const base = {
  id: 'own',
  version: '1.0.0',
  kind: 'staged',
  title: 'Own check',
  audience: ['leads', 'owners'],
  dimensions: [
    { id: 'flow', name: 'Flow', definition: 'How work moves.' },
    { id: 'care', name: 'Care', definition: 'How it is kept.' },
  ],
  questions: [
    {
      id: 'q',
      dimension: 'flow',
      text: 'In 1.5 days?',
      options: ['a', 'b'],
      evidence: { gap: 2 },
      source: 'a note',
    },
  ],
  texts: { caps: { gate: 'Stage {raw} of {question}' }, plain: 'yes' },
  edge: 45,
};

const german = {
  version: '1.0.0',
  title: 'Eigener Check',
  audience: ['Leitung', 'Inhaber'],
  dimensions: [
    { id: 'care', name: 'Pflege', definition: 'Wie es erhalten wird.' },
    { id: 'flow', name: 'Fluss', definition: 'Wie Arbeit fließt.' },
  ],
  questions: [{ id: 'q', text: 'In 1,5 Tagen?', options: ['A', 'B'] }],
  texts: { caps: { gate: '{question}: Stufe {raw}' }, plain: 'ja' },
};

describe('overlays', () => {
  it('replace texts by id and by place, and leave structure and figures alone', () => {
    expect(applyOverlay(base, german)).to.deep.equal({
      ...base,
      title: 'Eigener Check',
      audience: ['Leitung', 'Inhaber'],
      dimensions: [
        { id: 'flow', name: 'Fluss', definition: 'Wie Arbeit fließt.' },
        { id: 'care', name: 'Pflege', definition: 'Wie es erhalten wird.' },
      ],
      questions: [{ ...base.questions[0], text: 'In 1,5 Tagen?', options: ['A', 'B'] }],
      texts: { caps: { gate: '{question}: Stufe {raw}' }, plain: 'ja' },
    });
  });

  it('never bring in anything else', () => {
    const intruder: unknown = JSON.parse(
      '{"id":"other","edge":1,"extra":"x","questions":[{"id":"q","dimension":"care","source":"s","evidence":{"gap":9}},{"id":"r"}],' +
        '"dimensions":{"flow":1},"title":5,"audience":["x"],"__proto__":{"polluted":true},"texts":"none"}',
    );
    const merged = applyOverlay(base, intruder);
    expect(merged).to.deep.equal({ ...base, audience: ['x', 'owners'] });
    expect(merged).not.to.have.property('polluted');
  });

  it('change neither document', () => {
    const [before, after] = [structuredClone(base), structuredClone(german)];
    applyOverlay(base, german);
    expect([base, german]).to.deep.equal([before, after]);
  });

  it('leave a document as it is when there is nothing to say', () => {
    for (const overlay of [null, undefined, 5, 'x', [], {}])
      expect(applyOverlay(base, overlay)).to.deep.equal(base);
    for (const document of [...documents, modelDocument]) {
      expect(applyOverlay(document, document)).to.deep.equal(document);
      expect(overlayIssues(document, document)).to.deep.equal([]);
    }
  });

  it('are fine when every text is there, numbers written in their own way', () => {
    expect(overlayIssues(base, german)).to.deep.equal([]);
  });

  const table: [name: string, overlay: unknown, path: string, message: RegExp][] = [
    ['another version', { ...german, version: '1.0.1' }, 'version', /version/],
    ['a missing text', { ...german, title: undefined }, 'title', /no translation/],
    ['a blank text', { ...german, title: ' ' }, 'title', /no translation/],
    [
      'a missing entry',
      { ...german, dimensions: german.dimensions.slice(1) },
      'dimensions[1].name',
      /no translation/,
    ],
    ['a missing list', { ...german, audience: 'x' }, 'audience[0]', /no translation/],
    ['an unknown key', { ...german, subtitle: 'x' }, 'subtitle', /not in the original/],
    [
      'an unknown entry',
      { ...german, dimensions: [...german.dimensions, { id: 'more', name: 'x' }] },
      'dimensions[2]',
      /not in the original/,
    ],
    [
      'one text too many',
      { ...german, audience: [...german.audience, 'x'] },
      'audience[2]',
      /not in the original/,
    ],
    ['a figure', { ...german, edge: 50 }, 'edge', /not a text/],
    [
      'a note',
      { ...german, questions: [{ ...german.questions[0], source: 'x' }] },
      'questions[0].source',
      /not a text/,
    ],
    [
      'another number',
      { ...german, questions: [{ ...german.questions[0], text: 'In 2,5 Tagen?' }] },
      'questions[0].text',
      /other numbers/,
    ],
    [
      'a missing number',
      { ...german, questions: [{ ...german.questions[0], text: 'Tage?' }] },
      'questions[0].text',
      /other numbers/,
    ],
    ['a number too many', { ...german, title: 'Check 1' }, 'title', /other numbers/],
    [
      'another placeholder',
      { ...german, texts: { ...german.texts, caps: { gate: '{question}: {stage}' } } },
      'texts.caps.gate',
      /placeholders/,
    ],
    ['a placeholder too many', { ...german, title: 'Check {x}' }, 'title', /placeholders/],
    ['no object', 'x', '(document)', /not an object/],
  ];
  for (const [name, overlay, path, message] of table) {
    it(`are refused for ${name}`, () => {
      const issue = overlayIssues(base, overlay).find((candidate) => candidate.path === path);
      expect(issue?.message).to.match(message);
      expect(issue?.fix).to.match(/\S/);
    });
  }

  it('report everything, each once', () => {
    const issues = overlayIssues(base, { version: '1.0.0' });
    expect(issues.map(({ path }) => path)).to.deep.equal([
      'title',
      'audience[0]',
      'audience[1]',
      'dimensions[0].name',
      'dimensions[0].definition',
      'dimensions[1].name',
      'dimensions[1].definition',
      'questions[0].text',
      'questions[0].options[0]',
      'questions[0].options[1]',
      'texts.caps.gate',
      'texts.plain',
    ]);
  });
});
