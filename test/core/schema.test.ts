import { expect } from 'chai';
import {
  jsonSchemas,
  parseModel,
  parseQuestionnaire,
  parseSnapshot,
  type Issue,
  type Model,
} from '../../src/schema/index.js';
import { buildSnapshot, walkTriage, type Answer } from '../../src/core/index.js';
import { at } from './arbitraries.js';
import {
  banded,
  documents,
  model,
  modelDocument,
  stagedById,
  stagedQuestionnaires,
  triage,
} from './fixtures/questionnaires.js';

type Json = Record<string | number, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests break documents anywhere
type Break = (document: Json) => void;

/** A copy of a document with something broken in it. */
function broken(document: unknown, change: Break): Json {
  const copy = structuredClone(document) as Json;
  change(copy);
  return copy;
}

function issuesOf(document: unknown, given: { model?: Model } = { model }): readonly Issue[] {
  const result = parseQuestionnaire(document, given);
  return result.ok ? [] : result.issues;
}

const bare = ({ model: _, ...questionnaire }: { model?: unknown }) => questionnaire;
const delivery = bare(stagedById('engineering-delivery'));
const governance = bare(stagedById('delivery-governance'));
const drift = bare(banded);
const sequence = bare(triage);

describe('parsing questionnaires', () => {
  it('accepts every shipped document', () => {
    for (const document of documents)
      expect(parseQuestionnaire(document, { model })).to.have.property('ok', true);
    expect(parseModel(modelDocument)).to.deep.equal({ ok: true, model });
  });

  it('warns of tags that can never indicate anything, and of nothing else', () => {
    const warned = documents.flatMap((document) => {
      const result = parseQuestionnaire(document, { model });
      return result.ok ? result.warnings.map(({ message }) => message.split(':')[0]) : ['refused'];
    });
    for (const message of warned) expect(message).to.match(/^can never indicate "[a-z-]+"$/);
  });

  it('says when there was no model to check against', () => {
    const result = parseQuestionnaire(delivery);
    expect(result).to.have.nested.property('warnings[0].message', 'was checked without a model');
  });

  const first = (document: Json): Json => document['questions'][0] as Json;
  const staged: [name: string, change: Break, path: string, message: RegExp, fix?: RegExp][] = [
    ['an unknown kind', (q) => (q['kind'] = 'stage'), 'kind', /not a kind/, /"staged"/],
    ['a missing title', (q) => delete q['title'], 'title', /missing/, /a text/],
    ['a blank title', (q) => (q['title'] = '  '), 'title', /blank/],
    ['a title that is no text', (q) => (q['title'] = 5), 'title', /not a text/, /a text/],
    [
      'an endless title',
      (q) => (q['title'] = 'x'.repeat(121)),
      'title',
      /too long/,
      /at most 120 characters/,
    ],
    ['an id in capitals', (q) => (q['id'] = 'Own'), 'id', /not a valid id/, /lower-case/],
    ['constructor as an id', (q) => (q['id'] = 'constructor'), 'id', /not a valid id/],
    ['a version that is none', (q) => (q['version'] = '1.0'), 'version', /not a version/, /1\.0\.0/],
    ['a version out of range', (q) => (q['version'] = '1.128.0'), 'version', /not a version/, /0 to 127/],
    ['an unknown field', (q) => (q['titel'] = 'x'), 'titel', /not a field/, /spelling/],
    ['an unknown field of a question', (q) => (first(q)['anwser'] = 1), 'questions[0].anwser', /not a field/],
    [
      'four answers',
      (q) => first(q)['options'].pop(),
      'questions[0].options',
      /too short/,
      /exactly 5 entries/,
    ],
    ['six answers', (q) => first(q)['options'].push('x'), 'questions[0].options', /too long/, /exactly 5/],
    [
      'answers that repeat',
      (q) => (first(q)['options'][3] = first(q)['options'][1]),
      'questions[0].options[3]',
      /repeats/,
      /differ/,
    ],
    ['a gate that is false', (q) => (first(q)['gate'] = false), 'questions[0].gate', /not one of/, /true/],
    ['a weight of zero', (q) => (first(q)['weight'] = 0), 'questions[0].weight', /too low/, /at least 1/],
    ['a weight of six', (q) => (first(q)['weight'] = 6), 'questions[0].weight', /too high/, /at most 5/],
    ['half a weight', (q) => (first(q)['weight'] = 1.5), 'questions[0].weight', /not a whole number/],
    [
      'an unknown dimension',
      (q) => (first(q)['dimension'] = 'none'),
      'questions[0].dimension',
      /unknown dimension: "none"/,
      /accountability, flow/,
    ],
    [
      'an unknown signal',
      (q) => (first(q)['signal'] = 'none'),
      'questions[0].signal',
      /unknown signal/,
      /there are none/,
    ],
    [
      'an unknown pattern',
      (q) => (first(q)['evidence']['none'] = 1),
      'questions[0].evidence.none',
      /unknown pattern/,
    ],
    [
      'an invalid pattern key',
      (q) => (first(q)['evidence']['No'] = 1),
      'questions[0].evidence.No',
      /not a valid key/,
    ],
    ['a second gate', (q) => (q['questions'][1].gate = true), 'questions[1].gate', /second gate/],
    [
      'a gate that may not apply',
      (q) => (first(q)['notApplicable'] = 'x'),
      'questions[0].notApplicable',
      /at the gate/,
    ],
    [
      'a question id used twice',
      (q) => (q['questions'][1].id = first(q)['id']),
      'questions[1].id',
      /another question/,
    ],
    [
      'a dimension id used twice',
      (q) => (q['dimensions'][1].id = 'accountability'),
      'dimensions[1].id',
      /another dimension/,
    ],
    [
      'a signal id used twice',
      (q) => (q['signals'] = [1, 2].map(() => ({ id: 's', text: 'x' }))),
      'signals[1].id',
      /another signal/,
    ],
    [
      'a dimension without questions',
      (q) => q['dimensions'].push({ id: 'd', name: 'D', definition: 'd' }),
      'dimensions[4]',
      /no question/,
    ],
    ['no questions', (q) => (q['questions'] = []), 'questions', /too short/, /at least 1 entries/],
    ['questions that are no list', (q) => (q['questions'] = {}), 'questions', /not a list/],
    ['a question that is none', (q) => (q['questions'][3] = 'x'), 'questions[3]', /not an object/],
    [
      '61 questions',
      (q) => (q['questions'] = Array.from({ length: 61 }, () => first(q))),
      'questions',
      /too long/,
    ],
    ['a role of its own', (q) => (q['roles'] = ['ceo']), 'roles[0]', /not one of/, /"cto" or "cpo"/],
    [
      '__proto__ as a key',
      (q) => Object.defineProperty(first(q), '__proto__', { value: 1, enumerable: true }),
      'questions[0].__proto__',
      /never allowed/,
    ],
    ['constructor as a key', (q) => Object.assign(q, { constructor: 1 }), 'constructor', /never allowed/],
    ['a model that is none', (q) => (q['model'] = { version: '1.0.0' }), 'model.stages', /missing/],
    [
      'a broken model',
      (q) => (q['model'] = { ...model, hiddenFallback: ['none'] }),
      'model.hiddenFallback[0]',
      /unknown engagement/,
    ],
  ];
  for (const [name, change, path, message, fix] of staged) {
    it(`refuses ${name}`, () => expectIssue(issuesOf(broken(delivery, change)), path, message, fix));
  }

  const axes: typeof staged = [
    ['an unknown axis', (q) => (q['quadrants'].x = 'none'), 'quadrants.x', /unknown dimension/],
    ['an unknown second axis', (q) => (q['quadrants'].y = 'none'), 'quadrants.y', /unknown dimension/],
    ['two equal axes', (q) => (q['quadrants'].y = q['quadrants'].x), 'quadrants.y', /same dimension/],
    [
      'an unknown side dimension',
      (q) => (q['quadrants'].side.dimension = 'none'),
      'quadrants.side.dimension',
      /unknown/,
    ],
    [
      'an unknown side signal',
      (q) => (q['quadrants'].side.signal = 'none'),
      'quadrants.side.signal',
      /unknown/,
    ],
    [
      'equal cells',
      (q) => (q['quadrants'].cells.highHigh.id = 'ticket-keeping'),
      'quadrants.cells.highHigh.id',
      /another/,
    ],
    [
      'an unknown offer',
      (q) => (q['quadrants'].cells.lowLow.engagement = 'none'),
      'quadrants.cells.lowLow.engagement',
      /unknown/,
    ],
    ['a missing cell', (q) => delete q['quadrants'].cells.lowHigh, 'quadrants.cells.lowHigh', /missing/],
    ['no axes', (q) => (q['quadrants'] = null), 'quadrants', /not an object/],
  ];
  for (const [name, change, path, message, fix] of axes) {
    it(`refuses ${name}`, () => expectIssue(issuesOf(broken(governance, change)), path, message, fix));
  }

  const totals: typeof staged = [
    [
      'an unknown category',
      (q) => (first(q)['category'] = 'none'),
      'questions[0].category',
      /unknown category/,
    ],
    [
      'a category without statements',
      (q) => q['categories'].push({ ...q['categories'][0], id: 'x' }),
      'categories[5]',
      /no statement/,
    ],
    [
      'a category id used twice',
      (q) => (q['categories'][1].id = 'strategy'),
      'categories[1].id',
      /another category/,
    ],
    [
      'a statement id used twice',
      (q) => (q['questions'][1].id = 'sd-1'),
      'questions[1].id',
      /another question/,
    ],
    ['a band id used twice', (q) => (q['bands'][1].id = q['bands'][0].id), 'bands[1].id', /another band/],
    ['bands that overlap', (q) => (q['bands'][2].from = 12), 'bands[2].from', /overlaps/, /lowest first/],
    ['bands in disorder', (q) => q['bands'].reverse(), 'bands[1].from', /overlaps/],
    ['bands without 0', (q) => (q['bands'][0].from = 1), 'bands[0].from', /not 0/],
    [
      'a band that is never reached',
      (q) => (q['bands'][3].from = 31),
      'bands[3].from',
      /never be reached/,
      /is 30/,
    ],
    ['a band without a beginning', (q) => delete q['bands'][1].from, 'bands[1].from', /missing/],
    [
      'an unknown offer of a band',
      (q) => (q['bands'][0].engagement = 'none'),
      'bands[0].engagement',
      /unknown/,
    ],
    [
      'an unknown offer of a category',
      (q) => (q['categories'][0].engagement = 'none'),
      'categories[0].engagement',
      /unknown/,
    ],
    [
      'no counted statement',
      (q) => q['questions'].forEach((s: Json) => (s['counted'] = false)),
      'questions',
      /no counted/,
    ],
    ['three answers', (q) => q['scale'].pop(), 'scale', /too short/],
    [
      'a count that is no boolean',
      (q) => (first(q)['counted'] = 1),
      'questions[0].counted',
      /not true or false/,
    ],
  ];
  for (const [name, change, path, message, fix] of totals) {
    it(`refuses ${name}`, () => expectIssue(issuesOf(broken(drift, change)), path, message, fix));
  }

  const option = (q: Json, node: number, index: number): Json => q['nodes'][node].options[index] as Json;
  const ways: typeof staged = [
    ['an unknown node', (q) => (option(q, 0, 0)['to'] = 'none'), 'nodes[0].options[0].to', /unknown node/],
    [
      'an unknown leaf',
      (q) => (option(q, 0, 2)['leaf'] = 'none'),
      'nodes[0].options[2].leaf',
      /unknown leaf/,
    ],
    [
      'a way that leads nowhere',
      (q) => delete option(q, 0, 0)['to'],
      'nodes[0].options[0]',
      /exactly one place/,
    ],
    [
      'a way that leads to two places',
      (q) => (option(q, 0, 0)['leaf'] = 'l-own'),
      'nodes[0].options[0]',
      /exactly one/,
    ],
    [
      'a node that cannot be reached',
      (q) => (option(q, 0, 1)['to'] = 't2'),
      'nodes[1]',
      /cannot be reached: "t1b"/,
    ],
    [
      'a leaf that cannot be reached',
      (q) => q['leaves'].push({ ...q['leaves'][0], id: 'l-x' }),
      'leaves[6]',
      /cannot be reached/,
    ],
    ['a way that leads back', (q) => (option(q, 3, 0)['to'] = 't1'), 'nodes[0]', /back to itself/],
    ['a node that leads to itself', (q) => (option(q, 1, 0)['to'] = 't1b'), 'nodes[1]', /back to itself/],
    ['a node id used twice', (q) => (q['nodes'][1].id = 't1'), 'nodes[1].id', /another node/],
    [
      'a leaf with the id of a node',
      (q) => (q['leaves'][0].id = 't1'),
      'leaves[0].id',
      /another node or leaf/,
    ],
    [
      'an answer id used twice',
      (q) => (option(q, 0, 1)['id'] = 'yes-same'),
      'nodes[0].options[1].id',
      /another answer/,
    ],
    [
      'a leaf without confidence',
      (q) => delete option(q, 0, 2)['confidence'],
      'nodes[0].options[2].confidence',
      /missing/,
    ],
    [
      'confidence without a pattern',
      (q) => (option(q, 6, 3)['confidence'] = 'clear'),
      'nodes[6].options[3].confidence',
      /without a pattern/,
    ],
    [
      'an unknown confidence',
      (q) => (option(q, 0, 2)['confidence'] = 'sure'),
      'nodes[0].options[2].confidence',
      /not one of/,
    ],
    [
      'a condition without an alternative',
      (q) => delete option(q, 7, 0)['otherwise'],
      'nodes[7].options[0]',
      /only one of/,
    ],
    [
      'an alternative without a condition',
      (q) => delete option(q, 7, 0)['when'],
      'nodes[7].options[0]',
      /only one of/,
    ],
    [
      'a condition on an unknown node',
      (q) => (option(q, 7, 0)['when'].node = 'none'),
      'nodes[7].options[0].when.node',
      /unknown node/,
    ],
    [
      'a condition on an unknown answer',
      (q) => (option(q, 7, 0)['when'].answer = 'none'),
      'nodes[7].options[0].when.answer',
      /unknown answer/,
    ],
    [
      'an alternative that leads nowhere',
      (q) => (option(q, 7, 0)['otherwise'] = {}),
      'nodes[7].options[0].otherwise',
      /exactly one/,
    ],
    [
      'an alternative to an unknown leaf',
      (q) => (option(q, 7, 0)['otherwise'].leaf = 'none'),
      'nodes[7].options[0].otherwise.leaf',
      /unknown leaf/,
    ],
    [
      'a leaf that asks an unknown node',
      (q) => (q['leaves'][5].ask = 'none'),
      'leaves[5].ask',
      /unknown node/,
    ],
    ['an unknown pattern', (q) => (q['leaves'][0].pattern = 'none'), 'leaves[0].pattern', /unknown pattern/],
    [
      'an unknown offer',
      (q) => (q['leaves'][0].engagement = 'none'),
      'leaves[0].engagement',
      /unknown engagement/,
    ],
    [
      'a last answer that says nothing',
      (q) => delete option(q, 9, 0)['next'],
      'nodes[9].options[0].next',
      /missing/,
    ],
    [
      'a last answer that leads on',
      (q) => (option(q, 9, 0)['to'] = 't1'),
      'nodes[9].options[0].to',
      /leads on/,
    ],
    [
      'a middle answer that ends',
      (q) => (option(q, 0, 0)['next'] = ['x']),
      'nodes[0].options[0].next',
      /no leaf asks/,
    ],
    ['a single answer', (q) => q['nodes'][1].options.splice(1), 'nodes[1].options', /too short/],
    ['no nodes', (q) => (q['nodes'] = []), 'nodes', /too short/],
  ];
  for (const [name, change, path, message, fix] of ways) {
    it(`refuses in a triage ${name}`, () =>
      expectIssue(issuesOf(broken(sequence, change)), path, message, fix));
  }

  it('lists everything that is wrong, also where the shape is broken', () => {
    const paths = issuesOf(
      broken(delivery, (q) => {
        delete q['title'];
        first(q)['dimension'] = 'none';
        q['questions'][1].gate = true;
        q['questions'][2].options = 'none';
      }),
    ).map(({ path }) => path);
    expect(paths).to.include.members([
      'title',
      'questions[0].dimension',
      'questions[1].gate',
      'questions[2].options',
    ]);
  });

  it('does not list more than anybody reads', () => {
    const document = broken(delivery, (q) => {
      q['questions'] = Array.from({ length: 60 }, (_, index) => ({ id: `q-${index}` }));
    });
    expect(issuesOf(document)).to.have.lengthOf(200);
  });

  it('leaves patterns and offers unchecked without a model', () => {
    const document = broken(governance, (q) => {
      first(q)['evidence'] = { other: 1 };
      q['quadrants'].cells.lowLow.engagement = 'other';
    });
    expect(issuesOf(document, {})).to.deep.equal([]);
    expect(issuesOf(document)).to.have.lengthOf(2);
  });

  it('prefers the model of the document to the one handed in', () => {
    const renamed = (id: string) => (id === 'backlog-illusion' ? 'full-list' : id);
    const own = {
      ...model,
      patterns: model.patterns.map((pattern) => ({ ...pattern, id: renamed(pattern.id) })),
      byPattern: Object.fromEntries(Object.entries(model.byPattern).map(([id, row]) => [renamed(id), row])),
    };
    expectIssue(
      issuesOf({ ...delivery, model: own }),
      'questions[5].evidence.backlog-illusion',
      /unknown pattern/,
    );
  });

  it('warns of dimensions that can never be assessed and signals that are never emitted', () => {
    const document = broken(delivery, (q) => {
      q['questions'].splice(1, 2);
      q['signals'] = [{ id: 'unused', text: 'x' }];
    });
    const result = parseQuestionnaire(document, { model });
    const warnings = result.ok ? result.warnings.map(({ path }) => path) : [];
    expect(warnings).to.include.members(['dimensions[0]', 'signals[0]']);
  });
});

describe('parsing models', () => {
  const table: [name: string, change: Break, path: string, message: RegExp][] = [
    ['four stages', (m) => m['stages'].pop(), 'stages', /too short/],
    ['a first edge above 0', (m) => (m['stages'][0].edge = 5), 'stages[0].edge', /not 0/],
    ['edges that overlap', (m) => (m['stages'][2].edge = 20), 'stages[2].edge', /overlaps/],
    ['a missing edge', (m) => delete m['stages'][2].edge, 'stages[2].edge', /missing/],
    ['a stage id used twice', (m) => (m['stages'][1].id = 'owned'), 'stages[2].id', /another stage/],
    [
      'a pattern id used twice',
      (m) => (m['patterns'][1].id = 'ownership-gap'),
      'patterns[1].id',
      /another pattern/,
    ],
    [
      'an engagement id used twice',
      (m) => (m['engagements'][1].id = 'self-guided'),
      'engagements[1].id',
      /another/,
    ],
    ['an unknown gate pattern', (m) => (m['gate'].pattern = 'none'), 'gate.pattern', /unknown pattern/],
    ['gate levels that overlap', (m) => (m['gate'].clearedFrom = 1), 'gate.clearedFrom', /overlaps/],
    [
      'more for possible than for indicated',
      (m) => (m['thresholds'].possible.above = 56),
      'thresholds.possible.above',
      /more than/,
    ],
    [
      'more lows for possible',
      (m) => (m['thresholds'].possible.minLows = 3),
      'thresholds.possible.minLows',
      /more than/,
    ],
    [
      'a row for an unknown pattern',
      (m) => (m['byPattern'].none = m['byPattern']['ownership-gap']),
      'byPattern.none',
      /unknown/,
    ],
    [
      'an unknown offer in a row',
      (m) => (m['byPattern']['ownership-gap'][1] = 'none'),
      'byPattern.ownership-gap[1]',
      /unknown/,
    ],
    [
      'a pattern without a row',
      (m) => delete m['byPattern']['ownership-gap'],
      'byPattern.ownership-gap',
      /missing/,
    ],
    ['a short row', (m) => m['byPattern']['ownership-gap'].pop(), 'byPattern.ownership-gap', /too short/],
    [
      'an unknown offer by check',
      (m) => (m['byQuestionnaire']['backlog-health'] = 'none'),
      'byQuestionnaire.backlog-health',
      /unknown/,
    ],
    ['no fallback', (m) => (m['hiddenFallback'] = []), 'hiddenFallback', /too short/],
    ['a fraction over 0', (m) => (m['validity'].minCoverage = [3, 0]), 'validity.minCoverage[1]', /too low/],
  ];
  for (const [name, change, path, message] of table) {
    it(`refuses ${name}`, () => {
      const result = parseModel(broken(model, change));
      expectIssue(result.ok ? [] : result.issues, path, message);
    });
  }

  it('refuses what is no model', () => {
    for (const document of [null, 5, 'x', [], {}]) expect(parseModel(document)).to.have.property('ok', false);
    expect(parseModel(nested(30))).to.have.nested.property('issues[0].message', 'is nested too deeply');
  });
});

describe('parsing snapshots', () => {
  const answersTo = (questions: readonly { id: string }[]) =>
    Object.fromEntries(questions.map(({ id }, index) => [id, (index % 4) as Answer]));
  const snapshots = [
    ...stagedQuestionnaires.map((questionnaire) =>
      buildSnapshot(questionnaire, answersTo(questionnaire.questions), {
        at,
        context: { page: '/' },
        selfPlacement: 2,
      }),
    ),
    buildSnapshot(banded, answersTo(banded.questions), { at }),
    (walkTriage(triage, [{ node: 't1', answer: 'no' }], { at }) as { snapshot: unknown }).snapshot,
  ];

  it('accepts what the core builds', () => {
    for (const snapshot of snapshots) {
      expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).to.deep.equal({ ok: true, snapshot });
    }
  });

  it('refuses what it does not', () => {
    const table: [change: Break, path: string][] = [
      [(s) => (s['schemaVersion'] = 2), 'schemaVersion'],
      [(s) => (s['score'] = 101), 'score'],
      [(s) => (s['score'] = 39.5), 'score'],
      [(s) => (s['stage'].index = 6), 'stage.index'],
      [(s) => (s['completedAt'] = 'then'), 'completedAt'],
      [(s) => (s['locale'] = 'en_'), 'locale'],
      [(s) => (s['answers']['initiative-owner'] = 'yes'), 'answers.initiative-owner'],
      [(s) => (s['answers']['Not An Id'] = 1), 'answers["Not An Id"]'],
      [(s) => (s['note'] = 'x'), 'note'],
      [(s) => delete s['actions'], 'actions'],
      [(s) => (s['kind'] = 'other'), 'kind'],
    ];
    for (const [change, path] of table) {
      const result = parseSnapshot(broken(snapshots[0], change));
      expect(result.ok ? [] : result.issues.map((issue) => issue.path), path).to.deep.equal([path]);
    }
    expect(parseSnapshot(nested(30))).to.have.property('ok', false);
  });
});

describe('bounds', () => {
  const table: [name: string, document: unknown, message: RegExp][] = [
    ['a deep document', nested(100_000), /nested too deeply/],
    ['a million questions', { kind: 'staged', questions: Array<number>(1_000_000).fill(1) }, /too large/],
    [
      'a million fields',
      Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`k${index}`, 1])),
      /too large/,
    ],
    ['a huge text', { kind: 'staged', title: 'x'.repeat(10_000_000) }, /too much text/],
    ['huge keys', { ['x'.repeat(500_000)]: 1, b: 1 }, /too much text/],
    ['a cycle', cyclic(), /nested too deeply/],
  ];
  for (const [name, document, message] of table) {
    it(`refuses ${name} at once`, () => {
      const begun = Date.now();
      const result = parseQuestionnaire(document, { model });
      expect(result.ok ? '' : result.issues[0]!.message).to.match(message);
      expect(Date.now() - begun).to.be.below(1000);
    });
  }

  it('names the document itself when it is none', () => {
    for (const document of [null, undefined, 5, 'text', [], true])
      expectIssue(issuesOf(document), '(document)', /./);
  });
});

describe('JSON Schema', () => {
  it('explains every field', () => {
    const missing: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema as Json)) {
        if (key === 'properties') {
          for (const [name, field] of Object.entries(value as Json)) {
            if (!described(field as Json)) missing.push(`${path}.${name}`);
          }
        }
        visit(value, `${path}.${key}`);
      }
    };
    for (const [name, schema] of Object.entries(jsonSchemas())) visit(schema, name);
    expect(missing).to.deep.equal([]);
  });

  it('is titled, and closed against unknown fields', () => {
    const { model: own, questionnaire, snapshot } = jsonSchemas();
    expect([questionnaire, own, snapshot].map(({ title }) => title)).to.deep.equal([
      'Questionnaire',
      'Model',
      'Snapshot',
    ]);
    expect(questionnaire.oneOf).to.have.lengthOf(3);
    expect(own.additionalProperties).to.equal(false);
    expect(own.$schema).to.contain('2020-12');
  });
});

function described(field: Json): boolean {
  return (
    'description' in field ||
    '$ref' in field ||
    (Array.isArray(field['anyOf']) && field['anyOf'].some(described))
  );
}

function expectIssue(issues: readonly Issue[], path: string, message: RegExp, fix = /\S/) {
  const issue = issues.find((candidate) => candidate.path === path && message.test(candidate.message));
  expect(issue, JSON.stringify(issues.slice(0, 5))).not.to.equal(undefined);
  expect(issue!.fix).to.match(fix);
  expect(issue!.fix).to.match(/[.]$/);
}

function nested(depth: number): unknown {
  let document: unknown = 1;
  for (let level = 0; level < depth; level++) document = { a: document };
  return document;
}

function cyclic(): unknown {
  const document: Json = { kind: 'staged' };
  document['model'] = document;
  return document;
}
