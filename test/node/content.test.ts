import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { bannedClaimsIn } from '../../scripts/content/banned.mjs';
import { checksumsOf, unraisedVersions } from '../../scripts/content/checksums.mjs';
import { rangeFaults, rangeIn, rangesOf } from '../../scripts/content/ranges.mjs';
import * as rules from '../../scripts/content/rules.mjs';
import { minutesToAnswer, wordsIn } from '../../scripts/content/words.mjs';
import { isShownText } from '../../src/schema/apply-overlay.js';
import * as schemaExports from '../../src/schema/index.js';
import checksums from './content-checksums.json' with { type: 'json' };

const schema = { ...schemaExports, isShownText };

/** A document under test: deliberately loose, because these tests break documents. */
type Document = ReturnType<typeof JSON.parse>;
interface Source {
  file: string;
  id: string;
  locale: string;
  document: Document;
}

/** Everything in questionnaires/, fresh from the disk so that a test may break it. */
function files(): Source[] {
  return ['', 'de/', 'es/'].flatMap((inside) =>
    readdirSync(`questionnaires/${inside}`)
      .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
      .map((name) => {
        const file = `questionnaires/${inside}${name}`;
        const locale = inside.slice(0, 2) || 'en';
        return {
          file,
          id: name.slice(0, -5),
          locale,
          document: JSON.parse(readFileSync(file, 'utf8')) as Document,
        };
      }),
  );
}

type Rule = keyof typeof rules;

/** What one rule says once the document of `id` has been broken. */
function findingsAfter(
  rule: Rule,
  id: string,
  locale: string,
  breakIt: (document: Document) => void,
): string[] {
  const sources = files();
  breakIt(sources.find((source) => source.id === id && source.locale === locale)!.document);
  const check = rules[rule] as (
    content: rules.ContentFile[],
    schema: typeof schemaExports,
  ) => rules.Finding[];
  return check(rules.contentOf(sources, schema), schema).map(rules.formatFinding);
}

describe('the content', () => {
  it('keeps every rule', () => {
    const content = rules.contentOf(files(), schema);
    expect(rules.findingsIn(content, schema).map(rules.formatFinding)).to.deep.equal([]);
  });
});

describe('the rules of the content', () => {
  const first = 'questions[0].options';
  const share = 'questions[4].options'; // platform-engineering, "What share of routine platform requests …"

  const breaches: [
    rule: Rule,
    breach: string,
    id: string,
    breakIt: (document: Document) => void,
    found: string,
    locale?: string,
  ][] = [
    ['schemaHolds', 'a field nobody knows', 'triage', (d) => (d.titel = 'x'), 'titel — is not a field'],
    [
      'schemaHolds',
      'a model that breaks its contract',
      'model',
      (d) => (d.stages[1].edge = 0),
      'stages[1].edge — overlaps',
    ],
    [
      'schemaHolds',
      'a signal that nothing emits',
      'operating-rhythm',
      (d) => d.signals.push({ id: 'x', text: 'X.' }),
      'signals[4] — is never emitted',
    ],
    ['catalogFieldsAreThere', 'no minutes', 'ai-validation', (d) => delete d.minutes, 'minutes — is missing'],
    ['catalogFieldsAreThere', 'no roles', 'ai-validation', (d) => (d.roles = []), 'roles — is missing'],
    [
      'catalogFieldsAreThere',
      'an id that is not the file’s name',
      'triage',
      (d) => (d.id = 'first'),
      'Write "triage"',
    ],
    [
      'shapesHold',
      'a question too few',
      'backlog-health',
      (d) => d.questions.pop(),
      'dimensions[3] — has 2 questions',
    ],
    [
      'shapesHold',
      'a dimension too many',
      'backlog-health',
      (d) => d.dimensions.push(d.dimensions[0]),
      'has 5 dimensions',
    ],
    [
      'shapesHold',
      'a companion out of shape',
      'operating-rhythm',
      (d) => d.questions.shift(),
      'dimensions[0] — has 2 questions',
    ],
    [
      'shapesHold',
      'a probe that counts',
      'structural-drift',
      (d) => (d.questions[2].counted = true),
      'categories[0] — has 3 counted statements and 0 probes',
    ],
    ['shapesHold', 'a category too few', 'structural-drift', (d) => d.categories.pop(), 'has 4 categories'],
    [
      'gatesAreAsClaimed',
      'no gate',
      'mobile-release',
      (d) => delete d.questions[0].gate,
      'another gate than claimed: none',
    ],
    [
      'gatesAreAsClaimed',
      'two gates',
      'mobile-release',
      (d) => (d.questions[1].gate = true),
      'another gate than claimed: MR1, MR2',
    ],
    [
      'gatesAreAsClaimed',
      'a gate where there is to be none',
      'delivery-governance',
      (d) => (d.questions[0].gate = true),
      'Mark no question',
    ],
    [
      'gatesAreAsClaimed',
      'a gate that may not apply',
      'mobile-release',
      (d) => (d.questions[0].notApplicable = 'x'),
      'questions[0].notApplicable — is offered at the gate',
    ],
    [
      'notApplicableIsAsClaimed',
      '"does not apply" lost',
      'engineering-delivery',
      (d) => delete d.questions[2].notApplicable,
      'is missing at ED3',
    ],
    [
      'notApplicableIsAsClaimed',
      '"does not apply" where it does',
      'engineering-delivery',
      (d) => (d.questions[3].notApplicable = 'x'),
      'is offered at ED4',
    ],
    [
      'answersDiffer',
      'an answer twice',
      'ai-validation',
      (d) => (d.questions[0].options[1] = d.questions[0].options[0].toUpperCase()),
      `${first}[1] — repeats`,
    ],
    [
      'answersDiffer',
      'an answer twice in German',
      'ai-validation',
      (d) => (d.questions[0].options[1] = d.questions[0].options[0]),
      `de/ai-validation.json: ${first}[1] — repeats`,
      'de',
    ],
    [
      'answersDiffer',
      'a scale with an answer twice',
      'structural-drift',
      (d) => (d.scale[3] = d.scale[2]),
      'scale[3] — repeats',
    ],
    [
      'patternsAreAsClaimed',
      'a claim that tags no longer bear',
      'coordination-load',
      (d) => d.questions.forEach((q: Document) => delete q.evidence['coordination-tax']),
      'can never indicate "coordination-tax"',
    ],
    [
      'patternsAreAsClaimed',
      'a pattern that nobody claims',
      'coordination-load',
      (d) => d.questions.forEach((q: Document) => (q.evidence = { ...q.evidence, 'ai-validation-gap': 1 })),
      'can indicate "ai-validation-gap"',
    ],
    [
      'textsAreShort',
      'an answer of 26 words',
      'ai-validation',
      (d) => (d.questions[0].options[1] = 'word '.repeat(26)),
      `${first}[1] — has 26 words`,
    ],
    [
      'textsAreShort',
      'a question of 31 words',
      'triage',
      (d) => (d.nodes[2].text = 'word '.repeat(31)),
      'nodes[2].text — has 31 words',
    ],
    [
      'textsAreShort',
      'a long answer in Spanish',
      'ai-validation',
      (d) => (d.questions[0].options[1] = 'palabra '.repeat(26)),
      'es/ai-validation.json',
      'es',
    ],
    [
      'rangesJoin',
      'a gap',
      'platform-engineering',
      (d) => (d.questions[4].options[1] = '55 to 80%.'),
      `${share}[2] — leaves a gap`,
    ],
    [
      'rangesJoin',
      'an overlap',
      'platform-engineering',
      (d) => (d.questions[4].options[2] = '26 to 51%.'),
      `${share}[2] — overlaps`,
    ],
    [
      'rangesJoin',
      'an open end',
      'platform-engineering',
      (d) => (d.questions[4].options[4] = '5 to 9%.'),
      `${share}[4] — leaves out everything below`,
    ],
    [
      'translatedRangesAgree',
      '"more than" become "at least"',
      'platform-engineering',
      (d) => (d.questions[4].options[0] = 'Bei mindestens 80 %.'),
      `${share}[0] — is another range`,
      'de',
    ],
    [
      'translatedRangesAgree',
      '"less than" become "or less"',
      'platform-engineering',
      (d) => (d.questions[4].options[4] = 'El 10 % o menos.'),
      `${share}[4] — is another range`,
      'es',
    ],
    [
      'claimsAreHonest',
      'a benchmark',
      'ai-validation',
      (d) => (d.promise = 'See our benchmark.'),
      'promise — claims a comparison',
    ],
    [
      'claimsAreHonest',
      'proof in German',
      'model',
      (d) => (d.texts.honesty.group = 'Wissenschaftlich validiert.'),
      'texts.honesty.group — claims proof',
      'de',
    ],
    [
      'claimsAreHonest',
      'a consultancy',
      'triage',
      (d) => (d.nodes[0].options[0].text = 'As Gartner says'),
      'nodes[0].options[0].text — names a consultancy',
    ],
    [
      'idsAreUnique',
      'a question’s id in two files',
      'ai-validation',
      (d) => (d.questions[0].id = 'platform-owner'),
      'questions[0].id — is used already in',
    ],
    [
      'idsAreUnique',
      'a dimension’s id twice',
      'ai-validation',
      (d) => (d.dimensions[1].id = d.dimensions[0].id),
      'dimensions[1].id — is used already',
    ],
    [
      'filesKnowEachOther',
      'a check to take next that is not there',
      'triage',
      (d) => d.leaves[0].next.push('gone'),
      'leaves[0].next[2] — names an unknown check: "gone"',
    ],
    [
      'filesKnowEachOther',
      'a role that leads nowhere',
      'triage',
      (d) => (d.nodes.at(-1).options[0].next = ['gone']),
      'names an unknown check: "gone"',
    ],
    [
      'filesKnowEachOther',
      'an offer for no check',
      'model',
      (d) => (d.byQuestionnaire.gone = 'outcome-team'),
      'byQuestionnaire.gone — names an unknown',
    ],
    [
      'minutesArePlausible',
      'two minutes for twelve questions',
      'ai-validation',
      (d) => (d.minutes = 2),
      'promises 2 minutes',
    ],
    [
      'minutesArePlausible',
      'twenty minutes for twelve questions',
      'ai-validation',
      (d) => (d.minutes = 20),
      'promises 20 minutes',
    ],
    [
      'translationsAreComplete',
      'a text not translated',
      'triage',
      (d) => delete d.nodes[0].text,
      'es/triage.json: nodes[0].text — has no translation',
      'es',
    ],
    [
      'translationsAreComplete',
      'a figure changed',
      'model',
      (d) => (d.engagements[0].description += ' 7'),
      'engagements[0].description — has other numbers',
      'es',
    ],
    [
      'translationsAreComplete',
      'another version',
      'model',
      (d) => (d.version = '0.9.0'),
      'version — is not',
      'de',
    ],
    [
      'translationsAreComplete',
      'a file in the wrong folder',
      'model',
      (d) => (d.locale = 'fr'),
      'locale — is not the folder',
      'de',
    ],
  ];

  for (const [rule, breach, id, breakIt, found, locale = 'en'] of breaches) {
    it(`turn red: ${breach} (${rule})`, () => {
      const findings = findingsAfter(rule, id, locale, breakIt);
      expect(findings.join('\n')).to.contain(found);
      expect(findings[0]).to.match(/^questionnaires\/\S+\.json: .+ — .+ — .+/);
    });
  }

  it('miss a file, and a translation of one', () => {
    const rest = files().filter(
      ({ file }) => !/(\/es\/triage|questionnaires\/ai-validation)\.json$/.test(file),
    );
    const findings = rules.filesAreComplete(rules.contentOf(rest, schema)).map(({ file }) => file);
    expect(findings).to.deep.equal(['questionnaires/ai-validation.json', 'questionnaires/es/triage.json']);
  });

  it('ask what a file is that nothing is claimed for', () => {
    const stray = { file: 'questionnaires/stray.json', id: 'stray', locale: 'en', document: {} };
    const findings = rules.filesAreComplete(rules.contentOf([...files(), stray], schema));
    expect(findings.map(rules.formatFinding).join()).to.contain(
      'stray.json: (document) — is not expected here',
    );
  });

  it('are all seen to fail here', () => {
    const tested = new Set<string>([...breaches.map(([rule]) => rule), 'filesAreComplete']);
    expect(
      [...rules.RULES.map(({ name }) => name), 'schemaHolds'].filter((name) => !tested.has(name)),
    ).to.deep.equal([]);
  });
});

describe('percentage ranges', () => {
  const readings: [locale: string, text: string, range: string][] = [
    ['en', '41 to 60%.', '[41, 60]'],
    ['en', 'More than 60%, or unknown.', '(60, ∞)'],
    ['en', '5% or less.', '(-∞, 5]'],
    ['en', 'Fewer than 40%, or nobody kept count.', '(-∞, 40)'],
    ['en', '99.0% or more, below 99.5%.', '[99, 99.5)'],
    ['de', 'Bei mehr als 80 %, oder es ist nicht bekannt.', '(80, ∞)'],
    ['de', 'Bei 51 bis 80 %.', '[51, 80]'],
    ['de', '99,5 % oder mehr, unter 99,9 %.', '[99.5, 99.9)'],
    ['de', 'Höchstens 5 %.', '(-∞, 5]'],
    ['es', 'Del 41 al 60 %.', '[41, 60]'],
    ['es', 'Más del 30 %, o no se mide.', '(30, ∞)'],
    ['es', 'El 5 % o menos.', '(-∞, 5]'],
    ['es', 'al menos el 80 % de los servicios', '[80, ∞)'],
  ];
  for (const [locale, text, expected] of readings) {
    it(`are read: ${text}`, () => {
      const { low, lowIncluded, high, highIncluded } = rangeIn(text, locale)!;
      const ends = [low, high].map((end) => String(end).replace('Infinity', '∞'));
      expect(`${lowIncluded ? '[' : '('}${ends.join(', ')}${highIncluded ? ']' : ')'}`).to.equal(expected);
    });
  }

  const questions: [what: string, answers: string[], faults: string[]][] = [
    ['rise', ['Below 40%.', '40 to 59%.', '60% or more.'], []],
    ['fall', ['More than half.', '31 to 50%.', '30% or less.'], []],
    ['have decimals', ['Below 99.0%.', '99.0% or more, below 99.5%.', '99.5% or higher.'], []],
    ['begin with an answer in words', ['None.', '1 to 50%.', 'More than 50%.'], []],
    ['share an edge', ['0 to 50%.', '50 to 100%.'], ['overlaps the answer before']],
    ['leave out their edge', ['Less than 50%.', 'More than 50%.'], ['leaves a gap to the answer before']],
    ['skip a decimal step', ['Below 99.0%.', '99.1% or more.'], ['leaves a gap to the answer before']],
    ['skip whole steps', ['0 to 40%.', '42% or more.'], ['leaves a gap to the answer before']],
    ['stop short', ['0 to 40%.', '41 to 90%.'], ['leaves out everything above it']],
    ['are cumulative', ['At least 80%.', 'The same, with 90% or more.'], []],
  ];
  for (const [what, answers, faults] of questions) {
    it(`that ${what}: ${faults.join() || 'join'}`, () => {
      expect(rangeFaults(rangesOf(answers, 'en')).map((fault) => fault.what)).to.deep.equal(faults);
    });
  }
});

describe('banned claims', () => {
  const banned: [locale: string, text: string][] = [
    ['en', 'Compare yourself with the industry average.'],
    ['en', 'A certified result.'],
    ['en', 'Teams deliver 30% faster.'],
    ['en', 'Cuts lead time by up to 40%.'],
    ['en', 'As McKinsey found.'],
    ['de', 'Ein zertifiziertes Ergebnis.'],
    ['de', 'Verkürzt die Durchlaufzeit um bis zu 40 %.'],
    ['es', 'Un resultado certificado.'],
    ['es', 'Reduce los fallos en un 40 %.'],
  ];
  for (const [locale, text] of banned) {
    it(`are found: ${text}`, () => expect(bannedClaimsIn(text, locale)).to.have.lengthOf(1));
  }

  const honest: [locale: string, text: string][] = [
    ['en', 'It proves nothing and certifies nothing.'],
    ['en', '5% or less.'],
    ['en', 'AI validation audit'],
    ['de', 'Ein Audit der KI-Validierung; 5 % oder weniger.'],
    ['es', 'No prueba ni certifica nada; el 5 % o menos.'],
  ];
  for (const [locale, text] of honest) {
    it(`leave honest words alone: ${text}`, () => expect(bannedClaimsIn(text, locale)).to.deep.equal([]));
  }
});

describe('words', () => {
  it('are counted without signs that stand alone', () => {
    expect(wordsIn('Bei 51 bis 80 %.')).to.equal(4);
    expect(wordsIn(' One word – or two? ')).to.equal(4);
  });

  it('take time, and so does choosing', () => {
    const question = { text: 'one '.repeat(80), options: ['two '.repeat(80)] };
    expect(minutesToAnswer({ promise: 'x '.repeat(40), questions: [question] })).to.be.closeTo(1.2, 0.001);
  });
});

describe('the content equals its source', () => {
  const documents = Object.fromEntries(
    files()
      .filter(({ locale }) => locale === 'en')
      .map(({ id, document }) => [id, document]),
  );
  const found = checksumsOf(documents);

  it('in every file', () => expect(Object.keys(found)).to.deep.equal(Object.keys(checksums).sort()));

  for (const [id, parts] of Object.entries(checksums)) {
    it(`in ${id}, part by part`, () => {
      const names = new Set([...Object.keys(parts), ...Object.keys(found[id] ?? {})]);
      const changed = [...names].filter(
        (name) => found[id]?.[name] !== (parts as Record<string, string>)[name],
      );
      expect(changed, 'edited by accident? see scripts/content/checksums.mjs').to.deep.equal([]);
    });
  }

  it('is seen to fail: one character in one answer', () => {
    const document = structuredClone(documents['backlog-health']);
    document.questions[4].options[1] += ' ';
    const after = checksumsOf({ 'backlog-health': document });
    const changed = Object.keys(after['backlog-health']!).filter(
      (name) => after['backlog-health']![name] !== found['backlog-health']![name],
    );
    expect(changed).to.deep.equal(['BH5']);
  });

  it('is renewed only with a new version', () => {
    const before = { flow: { version: '1.0.0', A1: 'a' } };
    expect(unraisedVersions(before, { flow: { version: '1.0.0', A1: 'b' } })).to.deep.equal(['flow']);
    expect(unraisedVersions(before, { flow: { version: '1.0.1', A1: 'b' } })).to.deep.equal([]);
    expect(unraisedVersions(before, { flow: { A1: 'a', version: '1.0.0' } })).to.deep.equal([]);
  });
});
