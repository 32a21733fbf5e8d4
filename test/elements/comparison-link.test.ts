import { expect } from 'chai';
import fc from 'fast-check';
import { codesIn, readSetLink, setLink } from '../../src/elements/maturity-comparison.link.js';
import { readFiles, readGiven, readText } from '../../src/elements/maturity-comparison.read.js';
import { readResultLink, resultLink } from '../../src/elements/maturity-result.link.js';
import { cases } from '../core/arbitraries.js';

const CODES = ['1backlog-health.AbC-_9xYz', '1backlog-health.dEf', '1backlog-health.gHi'];

describe('setLink', () => {
  const rows: [from: string, to: string][] = [
    ['https://a.example/', 'https://a.example/#maturity-people=1backlog-health.AbC-_9xYz.dEf.gHi'],
    [
      'https://a.example/?x=1#top',
      'https://a.example/?x=1#top&maturity-people=1backlog-health.AbC-_9xYz.dEf.gHi',
    ],
    [
      'https://a.example/#maturity-time=1old.x&a=1&maturity=1old.y',
      'https://a.example/#a=1&maturity-people=1backlog-health.AbC-_9xYz.dEf.gHi',
    ],
    [
      'https://a.example/#b:~:text=word',
      'https://a.example/#b&maturity-people=1backlog-health.AbC-_9xYz.dEf.gHi:~:text=word',
    ],
  ];
  for (const [from, to] of rows) {
    it(`makes ${from} into a link to the set`, () => {
      expect(setLink(from, 'people', CODES)).to.equal(to);
      expect(readSetLink(to)).to.deep.equal({ mode: 'people', codes: CODES });
    });
  }

  it('is read back whatever the address, and opens nobody’s result by itself', () => {
    const law = fc.property(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.constantFrom('time' as const, 'people' as const),
      (url, mode) => {
        const link = setLink(url, mode, CODES);
        expect(setLink(link, mode, CODES)).to.equal(link);
        expect(readSetLink(link)).to.deep.equal({ mode, codes: CODES });
        expect(readResultLink(link)).to.equal(null);
      },
    );
    fc.assert(law, cases(500));
  });
});

describe('readSetLink', () => {
  it('reads a link to one result too, and finds nothing where nothing is', () => {
    expect(readSetLink(resultLink('https://a.example/', CODES[0]!))).to.deep.equal({
      mode: undefined,
      codes: [CODES[0]],
    });
    expect(readSetLink('https://a.example/#maturity-other=1a.b')).to.equal(null);
    expect(readSetLink('https://a.example/')).to.equal(null);
  });

  it('reads a link that ends a sentence', () => {
    expect(readSetLink(`Here: https://a.example/#maturity-time=${CODES[0]}.dEf.`)!.codes).to.deep.equal(
      CODES.slice(0, 2),
    );
  });

  it('takes anything apart, and puts it together again', () => {
    const law = fc.property(fc.string(), (text) => {
      const codes = codesIn(text);
      expect(codes.map((code, index) => (index ? code.slice(code.indexOf('.')) : code)).join('')).to.equal(
        text,
      );
    });
    fc.assert(law, cases(500));
  });
});

describe('what is handed over', () => {
  const found = (candidates: readonly { found: unknown }[]) => candidates.map((one) => one.found);

  it('is read line by line', () => {
    const read = readText(`${CODES[0]}\n\n  https://a.example/#maturity=${CODES[1]}  \r\nhello`);
    expect(found(read)).to.deep.equal([CODES[0], CODES[1], 'hello']);
    expect(read.map(({ place }) => place)).to.deep.equal([1, 2, 3].map((at) => ({ from: 'line', at })));
  });

  it('is read as data where it looks like data', () => {
    expect(found(readText('[{"a":1},{"b":2}]'))).to.deep.equal([{ a: 1 }, { b: 2 }]);
    expect(found(readText('{"a":1'))).to.deep.equal([null]);
  });

  it('is read from files, of which each says its name', async () => {
    const read = await readFiles([
      new File(['{"a":1}'], 'one.json'),
      new File(['[{"b":2},{"c":3}]'], 'two.json'),
      new File([`Anna\n${CODES[0]}`], 'codes.txt'),
      new File(['\u0000\n'.repeat(1000)], 'picture.png'),
    ]);
    expect(found(read)).to.deep.equal([{ a: 1 }, { b: 2 }, { c: 3 }, CODES[0], null]);
    expect(read.map(({ place }) => `${place.name} ${place.at}`)).to.deep.equal([
      'one.json 0',
      'two.json 1',
      'two.json 2',
      'codes.txt 2',
      'picture.png 0',
    ]);
  });

  it('is not read where it is too large', async () => {
    const large = 'x'.repeat(500_001);
    expect(readText(large)).to.have.length(1).and.to.have.nested.property('[0].tooLarge', true);
    expect(await readFiles([new File([large], 'large.json')])).to.have.nested.property('[0].tooLarge', true);
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => void readGiven(given)),
      cases(500),
    );
    fc.assert(
      fc.property(fc.string(), (text) => void readText(text)),
      cases(500),
    );
  });
});
