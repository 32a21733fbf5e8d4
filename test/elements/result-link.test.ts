import { expect } from 'chai';
import fc from 'fast-check';
import { buildSnapshot, encodeShareCode, MaturityInputError } from '../../src/core/index.js';
import { readResultLink, resultLink, snapshotFromCode } from '../../src/elements/maturity-result.link.js';
import { cases, stagedRun, time } from '../core/arbitraries.js';
import { banded, stagedById } from '../core/fixtures/questionnaires.js';

const CODE = '1backlog-health.AbC-_9xYz';

describe('resultLink', () => {
  const rows: [from: string, to: string][] = [
    ['https://a.example/', `https://a.example/#maturity=${CODE}`],
    ['https://a.example/b?lang=de&x=%20', `https://a.example/b?lang=de&x=%20#maturity=${CODE}`],
    ['https://a.example/#', `https://a.example/#maturity=${CODE}`],
    ['https://a.example/#top', `https://a.example/#top&maturity=${CODE}`],
    ['https://a.example/#/route?y=1', `https://a.example/#/route?y=1&maturity=${CODE}`],
    ['https://a.example/#maturity=1old.x', `https://a.example/#maturity=${CODE}`],
    ['https://a.example/#a=1&maturity=1old.x&b=%C3%A4', `https://a.example/#a=1&maturity=${CODE}&b=%C3%A4`],
    ['https://a.example/#maturity=1x.y&maturity=1z.y', `https://a.example/#maturity=${CODE}`],
    ['https://a.example/#immaturity=2', `https://a.example/#immaturity=2&maturity=${CODE}`],
    ['https://a.example/#a:~:text=word', `https://a.example/#a&maturity=${CODE}:~:text=word`],
    ['/relative?q#part#part', `/relative?q#part#part&maturity=${CODE}`],
  ];
  for (const [from, to] of rows) {
    it(`makes ${from} into ${to}`, () => {
      expect(resultLink(from, CODE)).to.equal(to);
      expect(readResultLink(to)).to.deep.equal({ code: CODE });
    });
  }

  it('keeps the whole address, and is the same when made twice', () => {
    const law = fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
      const link = resultLink(url, CODE);
      expect(resultLink(link, CODE)).to.equal(link);
      expect(readResultLink(link)).to.deep.equal({ code: CODE });
      const [before, after] = [new URL(url), new URL(link)];
      expect([after.origin, after.pathname, after.search]).to.deep.equal([
        before.origin,
        before.pathname,
        before.search,
      ]);
      expect(after.hash).to.include(before.hash.slice(1));
    });
    fc.assert(law, cases(1000));
  });
});

describe('readResultLink', () => {
  it('finds nothing where nothing is', () => {
    for (const url of [
      'https://a.example/',
      'https://a.example/?maturity=1a.b',
      'https://a.example/#maturity=',
      '',
    ]) {
      expect(readResultLink(url), url).to.equal(null);
    }
  });

  it('reads only the code of the questionnaire asked for', () => {
    const url = `https://a.example/#maturity=1ai-validation.Abc&maturity=${CODE}`;
    expect(readResultLink(url, 'backlog-health')).to.deep.equal({ code: CODE });
    expect(readResultLink(url, 'ai-validation')).to.deep.equal({ code: '1ai-validation.Abc' });
    expect(readResultLink(url, 'backlog')).to.equal(null);
  });

  it('reads what mail programs and messengers make of a link', () => {
    for (const written of [`${CODE}.`, `${CODE})`, CODE.replace('.', '%2E'), `${CODE}%20`]) {
      expect(readResultLink(`https://a.example/#maturity=${written}`), written).to.deep.equal({ code: CODE });
    }
  });

  it('never throws', () => {
    const law = fc.property(fc.string({ unit: 'binary' }), (text) => {
      readResultLink(text);
      readResultLink(`https://a.example/#maturity=${text}`, 'backlog-health');
    });
    fc.assert(law, cases(1000));
  });
});

describe('snapshotFromCode', () => {
  const backlog = stagedById('backlog-health');
  const answers = Object.fromEntries(backlog.questions.map(({ id }) => [id, 2 as const]));
  const snapshot = buildSnapshot(backlog, answers, { at: '2026-11-21T10:00:00.000Z', selfPlacement: 4 });
  const code = encodeShareCode(backlog, snapshot);
  const reasonOf = (questionnaire: Parameters<typeof snapshotFromCode>[0], text: string) => {
    const opened = snapshotFromCode(questionnaire, text);
    expect(opened.ok ? '' : opened.message).to.match(/^(The|A) link|^A part of the link|^$/);
    return opened.ok ? 'ok' : opened.reason;
  };

  it('scores again what a link holds', () => {
    const law = fc.property(stagedRun, time, ({ answers: given, questionnaire }, at) => {
      const shared = buildSnapshot(questionnaire, given, { at: `${at.slice(0, 16)}:00.000Z`, locale: 'de' });
      const link = resultLink('https://a.example/', encodeShareCode(questionnaire, shared));
      const found = readResultLink(link, questionnaire.id)!;
      expect(snapshotFromCode(questionnaire, found.code, { locale: 'de' })).to.deep.equal({
        ok: true,
        snapshot: shared,
      });
    });
    fc.assert(law, cases(500));
  });

  it('takes another spelling of the same edition', () => {
    expect(reasonOf({ ...backlog, version: '1.0.9' }, code)).to.equal('ok');
  });

  it('says why a link yields nothing', () => {
    expect(reasonOf({ ...backlog, version: '1.1.0' }, code)).to.equal('version-differs');
    expect(reasonOf({ ...backlog, version: '2.0.0' }, code)).to.equal('version-differs');
    expect(reasonOf(banded, code)).to.equal('other-questionnaire');
    expect(reasonOf(backlog, `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`)).to.equal(
      'damaged-code',
    );
    expect(reasonOf(backlog, code.slice(0, -3))).to.equal('damaged-code');
    expect(reasonOf(backlog, 'nonsense')).to.equal('malformed-code');
    expect(reasonOf(backlog, '')).to.equal('malformed-code');
  });

  it('refuses answers that the questionnaire does not offer', () => {
    const { questions } = backlog;
    const other = {
      ...backlog,
      questions: questions.map((question) => ({ ...question, notApplicable: 'never' })),
    };
    const foreign = buildSnapshot(
      other,
      { ...answers, [questions[1]!.id]: 'na' },
      { at: snapshot.completedAt },
    );
    expect(reasonOf(backlog, encodeShareCode(other, foreign))).to.equal('malformed-code');
  });

  it('leaves a missing model to the developer', () => {
    const { model: _, ...without } = backlog;
    expect(() => snapshotFromCode(without, code)).to.throw(MaturityInputError, 'missing-model');
  });
});
