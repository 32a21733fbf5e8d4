import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { afterAll, beforeAll, describe } from 'vitest';
import { locateJsonError } from '../../src/cli/locate-json-error.js';
import { parseQuestionnaire, type Questionnaire, type StagedQuestionnaire } from '../../src/schema/index.js';
import { AT, run } from './command-line.js';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as StagedQuestionnaire;
const model = JSON.parse(readFileSync('questionnaires/model.json', 'utf8'));

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'cli-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file for one test and gives its name. */
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const answersOf = ({ questions }: { questions: readonly { id: string }[] }, level: number) =>
  Object.fromEntries(questions.map(({ id }) => [id, level]));

describe('maturity-widgets', () => {
  it('says how it is used', async () => {
    const { code, out } = await run('--help');
    expect(code).to.equal(0);
    for (const command of ['validate <file…>', 'new <id>', 'score <questionnaire>'])
      expect(out).to.contain(command);
    expect((await run('score', '--help')).out).to.equal(out);
  });

  it('says how it is used when nothing was asked, as an error', async () => {
    const { code, err } = await run();
    expect(code).to.equal(2);
    expect(err).to.contain('validate <file…>');
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await run('--version')).to.deep.equal({ code: 0, out: version, err: '' });
  });

  it('names the commands there are when it is given another', async () => {
    const { code, err } = await run('validat');
    expect(code).to.equal(2);
    expect(err).to.contain('no command "validat"').and.contain('validate, new, score').and.contain('--help');
  });

  it('refuses an option nobody knows', async () => {
    const { code, err } = await run('score', 'triage', 'a.json', '--jsno');
    expect(code).to.equal(2);
    expect(err).to.contain('--jsno').and.contain('--help');
  });
});

describe('maturity-widgets validate', () => {
  it('is content with every shipped file, translations included', async () => {
    const files = [
      'backlog-health',
      'structural-drift',
      'triage',
      'model',
      'de/backlog-health',
      'es/triage',
    ].map((name) => `questionnaires/${name}.json`);
    const { code, out } = await run('validate', ...files);
    expect(code).to.equal(0);
    const kinds = out.split('\n').map((line) => line.split(' valid ')[1]);
    expect(kinds).to.deep.equal([
      'questionnaire',
      'questionnaire',
      'questionnaire',
      'model',
      'translation',
      'translation',
    ]);
  });

  it('lists everything that is wrong in every file: where, what, and how to fix it', async () => {
    const broken = read('questionnaires/backlog-health.json');
    broken.questions[0]!.dimension = 'gone';
    broken.questions[1]!.options.pop();
    const first = file('broken.json', broken);
    const second = file('kind.json', { kind: 'stage' });

    const { code, err } = await run('validate', first, second);
    expect(code).to.equal(1);
    const lines = err.split('\n');
    expect(lines[0]).to.match(/broken\.json:questions\[1\]\.options — is too short — List exactly 5 entries/);
    expect(lines[1]).to.match(
      /broken\.json:questions\[0\]\.dimension — names an unknown dimension: "gone" — Use one of: /,
    );
    expect(lines.at(-1)).to.match(
      /kind\.json:kind — is not a kind we know — Write "staged", "banded" or "triage"\./,
    );
  });

  it('marks warnings, which are no reason to fail', async () => {
    const { code, err } = await run('validate', 'questionnaires/backlog-health.json');
    expect(code).to.equal(0);
    expect(err).to.match(/backlog-health\.json:\S+ — warning: can never indicate "coordination-tax"/);
  });

  it('checks patterns against the shipped model', async () => {
    const own = read('questionnaires/backlog-health.json');
    own.questions[0]!.evidence = { 'no-such-pattern': 1 };
    const { err } = await run('validate', file('pattern.json', own));
    expect(err).to.contain('names an unknown pattern: "no-such-pattern"');
  });

  it('checks a snapshot', async () => {
    const scored = await run(
      'score',
      'backlog-health',
      file('s.json', answersOf(read('questionnaires/backlog-health.json'), 2)),
      '--json',
    );
    const { snapshot } = JSON.parse(scored.out) as { snapshot: { score: number } };
    expect((await run('validate', file('snapshot.json', snapshot))).out).to.contain('a valid snapshot');
    expect((await run('validate', file('snapshot.json', { ...snapshot, score: 101 }))).err).to.contain(
      'score — is too high',
    );
  });

  it('says what a translation lacks', async () => {
    const { code, err } = await run(
      'validate',
      file('triage.json', { locale: 'fr', version: '1.0.0', nodes: [] }),
    );
    expect(code).to.equal(1);
    expect(err).to.contain('nodes[0].text — has no translation');
  });

  it('cannot check the translation of nothing', async () => {
    const { err } = await run('validate', file('nothing.json', { locale: 'fr' }));
    expect(err).to.contain('is a translation of a file that is not there');
  });

  it('says which file does not exist, and goes on', async () => {
    const { code, err, out } = await run('validate', join(folder, 'gone.json'), 'questionnaires/model.json');
    expect(code).to.equal(1);
    expect(err).to.contain('gone.json:(document) — does not exist — Check the name');
    expect(out).to.contain('a valid model');
  });

  it('says that a folder is none of its business', async () => {
    expect((await run('validate', folder)).err).to.contain('is a folder — Name a file in it.');
  });

  it('says where a file stops being JSON', async () => {
    const { code, err } = await run('validate', file('comma.json', '{\n  "id": "x",\n}'));
    expect(code).to.equal(1);
    expect(err).to.contain('comma.json:3:1 — has a comma before } — Remove the comma.');
  });

  it('reads a file that begins with a byte order mark', async () => {
    const marked = file('marked.json', `\uFEFF${readFileSync('questionnaires/triage.json', 'utf8')}`);
    expect((await run('validate', marked)).code).to.equal(0);
  });

  it('needs a file', async () => {
    const { code, err } = await run('validate');
    expect(code).to.equal(2);
    expect(err).to.contain('validate needs a file');
  });
});

describe('a mistake in JSON', () => {
  const mistakes: [text: string, place: string, message: string][] = [
    ['', '1:1', 'holds nothing'],
    ['{ "a": 1', '1:9', 'ends before { is closed'],
    ['[[1]', '1:5', 'ends before [ is closed'],
    ['{ "a": 1, }', '1:11', 'has a comma before }'],
    ['[1, 2,\n]', '2:1', 'has a comma before ]'],
    ['{ "a": 1\n  "b": 2 }', '2:3', 'lacks a comma'],
    ["{ 'a': 1 }", '1:3', 'has an unexpected "\'"'],
    ['{ a: 1 }', '1:3', 'has an unexpected "a"'],
    ['{ "a" 1 }', '1:7', 'has an unexpected "1"'],
    ['{ "a": "one\ntwo" }', '1:8', 'has a text that does not end'],
    ['{ "a": "\\x" }', '1:8', 'has a text that does not end'],
    ['{\n  // note\n  "a": 1 }', '2:3', 'has a comment'],
    ['{ "a": 01 }', '1:8', 'has an unexpected "0"'],
    ['{ "a": undefined }', '1:8', 'has an unexpected "u"'],
    ['[1 2]', '1:4', 'has an unexpected "2"'],
    ['{ "a": [1} }', '1:10', 'has an unexpected "}"'],
    ['{} {}', '1:4', 'has an unexpected "{"'],
    ['{ "a": 1, , }', '1:11', 'has an unexpected ","'],
  ];
  for (const [text, place, message] of mistakes) {
    it(`${JSON.stringify(text)} is found at ${place}`, () => {
      expect(() => JSON.parse(text)).to.throw();
      const { column, fix, line, message: found } = locateJsonError(text);
      expect(`${line}:${column} ${found}`).to.equal(`${place} ${message}`);
      expect(fix).to.match(/\.$/);
    });
  }

  it('is found wherever a character of a real file is lost', () => {
    const text = readFileSync('questionnaires/structural-drift.json', 'utf8').slice(0, 2000);
    for (let at = 0; at < text.length; at += 7) {
      const { column, line } = locateJsonError(text.slice(0, at) + text.slice(at + 1));
      expect(line).to.be.greaterThan(0);
      expect(column).to.be.greaterThan(0);
    }
  });
});

describe('maturity-widgets new', () => {
  it('prints a questionnaire that validates without a warning', async () => {
    const { code, out } = await run('new', 'our-own-check');
    expect(code).to.equal(0);
    const parsed = parseQuestionnaire(JSON.parse(out), { model });
    expect(parsed).to.deep.include({ ok: true, warnings: [] });
    expect(parsed.ok && parsed.questionnaire.id).to.equal('our-own-check');
  });

  it('prints one that can be scored', async () => {
    const starting = file('starting.json', (await run('new', 'our-own-check')).out);
    const answers = file('starting-answers.json', answersOf(read(starting), 3));
    expect((await run('score', starting, answers)).out).to.contain('Score 75 of 100: Stage 4, Measured');
  });

  it('explains in its texts what belongs in their place', async () => {
    const { out } = await run('new', 'our-own-check');
    for (const word of ['Title:', 'Promise:', 'Frame:', 'Level 0:', 'Action:', 'The gate:'])
      expect(out).to.contain(word);
  });

  it('writes a file, and never over one', async () => {
    const path = join(folder, 'new.json');
    expect((await run('new', 'our-own-check', '--out', path)).out).to.contain(`validate ${path}`);
    const before = readFileSync(path, 'utf8');

    const { code, err } = await run('new', 'another-check', '--out', path);
    expect(code).to.equal(1);
    expect(err).to.contain('exists already').and.contain('nothing was overwritten');
    expect(readFileSync(path, 'utf8')).to.equal(before);
  });

  it('says when there is no folder to write to', async () => {
    expect((await run('new', 'our-own-check', '--out', join(folder, 'no/such/x.json'))).err).to.contain(
      'cannot be written',
    );
  });

  const bad: [id: string, reason: string][] = [
    ['Our Check', 'is not a valid id — Use lower-case words joined by hyphens'],
    ['constructor', 'is not a valid id'],
    ['x'.repeat(49), 'is too long — Use at most 48 characters'],
    ['backlog-health', 'is the id of a shipped questionnaire'],
  ];
  for (const [id, reason] of bad) {
    it(`refuses the id ${id.slice(0, 20)}, with the reason`, async () => {
      const { code, err, out } = await run('new', id);
      expect({ code, out }).to.deep.equal({ code: 1, out: '' });
      expect(err).to.contain(reason);
    });
  }

  it('needs exactly one id', async () => {
    expect((await run('new')).code).to.equal(2);
    expect((await run('new', 'one', 'two')).code).to.equal(2);
  });
});

describe('maturity-widgets score', () => {
  // The first worked example of the specification, by the maintainers' codes.
  const levels = [1, 1, 'na', 2, 2, 2, 2, 3, 2, 1, 1, 1];
  const example = Object.fromEntries(levels.map((level, index) => [`ED${index + 1}`, level]));
  const delivery = read('questionnaires/engineering-delivery.json');

  it('tells the result and how every figure came about', async () => {
    const { code, out } = await run('score', 'engineering-delivery', file('e1.json', example), '--at', AT);
    expect(code).to.equal(0);
    expect(out).to.contain(`Engineering Delivery Check · engineering-delivery 1.0.0 · ${AT}`);
    expect(out).to.contain('Score 39 of 100: Stage 2, Fragmented');
    expect(out).to.contain('11 of 11 questions that apply');
    expect(out).to.match(/58 {2}Stage 3 {2}Release safety/);
    expect(out).to.match(/68 {2}indicated {6}Ownership gap {2}← begin here/);
    expect(out).to.contain(`${delivery.questions[0]!.action} (${delivery.questions[0]!.id})`);
    expect(out).to.match(
      /Offers\n {2}Interim delivery owner\n {2}Team for one outcome\n {2}Work through your own list/,
    );
    expect(out).to.match(/dimension:release-safety = 58 \(exactly 175\/3\): 25 × mean of the answers/);
    expect(out).to.match(/score = 39 \(exactly \d+\/\d+\): mean of the dimensions/);
  });

  it('gives the same by question id, and the same as data', async () => {
    const byId = Object.fromEntries(delivery.questions.map(({ id }, index) => [id, levels[index]]));
    const one = await run('score', 'engineering-delivery', file('by-id.json', byId), '--json', '--at', AT);
    const other = await run(
      'score',
      'engineering-delivery',
      file('by-code.json', example),
      '--json',
      '--at',
      AT,
    );
    expect(one).to.deep.equal(other);

    const { snapshot, explanation } = JSON.parse(one.out) as Record<string, Record<string, unknown>>;
    expect(snapshot).to.include({ score: 39, completedAt: AT });
    expect(explanation!['figures']).to.be.an('array').that.is.not.empty;
  });

  it('takes a stored snapshot for its answers', async () => {
    const path = file('by-code.json', example);
    const { out } = await run('score', 'engineering-delivery', path, '--json');
    const { snapshot } = JSON.parse(out) as { snapshot: unknown };
    const again = await run('score', 'engineering-delivery', file('stored.json', snapshot), '--json');
    expect(JSON.parse(again.out)).to.deep.equal(JSON.parse(out));
  });

  it('asks the clock only when no time is given', async () => {
    const { out } = await run('score', 'engineering-delivery', file('e1.json', example), '--json');
    expect(JSON.parse(out)).to.have.nested.property('snapshot.completedAt', new Date(AT).toISOString());
  });

  it('says what holds a stage back', async () => {
    const answers = { ...answersOf(delivery, 3), [delivery.questions[0]!.id]: 1 };
    const { out } = await run('score', 'engineering-delivery', file('gate.json', answers));
    expect(out).to.contain('Stage 2, Fragmented; the average alone reads Stage 4; close to an edge');
    expect(out).to.contain(`held back by gate:${delivery.questions[0]!.id}`);
    expect(out).to.contain('held back by the answer to the gate question');
  });

  it('says when there is too little for a result', async () => {
    const answers = { ...answersOf(delivery, 3) } as Record<string, unknown>;
    for (const { id } of delivery.questions.slice(6)) answers[id] = 'dk';
    const { code, out } = await run('score', 'engineering-delivery', file('few.json', answers));
    expect(code).to.equal(0);
    expect(out).to.contain('No overall result').and.contain('Find out first').and.contain('not assessed');
  });

  it('scores a two-axis companion, a sum, and a file of one’s own', async () => {
    const governance = read('questionnaires/delivery-governance.json');
    const two = await run('score', 'delivery-governance', file('dg.json', answersOf(governance, 0)));
    expect(two.out).to.contain('Ticket-keeping: Delivery is recorded').and.contain('last mile blocked');

    const drift = read('questionnaires/structural-drift.json');
    const sum = await run(
      'score',
      'questionnaires/structural-drift.json',
      file('sd.json', answersOf(drift, 1)),
    );
    expect(sum.out)
      .to.contain('Total 10 of 30: intervention overdue')
      .and.contain('Strategy without choices:');
    expect(sum.out).to.contain('total = 10 (exactly 10): sum of the answers');
  });

  it('follows a triage', async () => {
    const steps = [{ node: 't1', answer: 'no' }];
    const { code, out } = await run('score', 'triage', file('way.json', steps), '--at', AT);
    expect(code).to.equal(0);
    expect(out).to.contain('Start with ownership.').and.contain('Your answer points here directly.');
    expect(out).to.contain('t1: no').and.contain('engineering-delivery');

    const data = await run('score', 'triage', file('way.json', steps), '--json');
    const { snapshot } = JSON.parse(data.out) as { snapshot: unknown };
    expect((await run('score', 'triage', file('path.json', snapshot), '--json')).out).to.equal(data.out);
  });

  const wrongSteps: [what: string, steps: unknown, complaint: RegExp][] = [
    ['a way that does not end', [], /\[0\] — is missing — Answer "t1" \(Can you name/],
    [
      'a node out of turn',
      [{ node: 't2', answer: 'none' }],
      /\[0\]\.node — is not the question to answer here/,
    ],
    ['an answer nobody offers', [{ node: 't1', answer: 'perhaps' }], /\[0\]\.answer — is not an answer/],
    ['a step that is none', [1], /\[0\] — is not a step/],
    ['something else', {}, /\(document\) — is not a list of steps/],
  ];
  for (const [what, steps, complaint] of wrongSteps) {
    it(`refuses ${what}`, async () => {
      const { code, err } = await run('score', 'triage', file('wrong.json', steps));
      expect(code).to.equal(1);
      expect(err).to.match(complaint);
    });
  }

  it('lists everything that is wrong with the answers', async () => {
    const wrong: Record<string, unknown> = {
      ...example,
      ED1: 5,
      ED4: 'na',
      ED9: 1.5,
      ED99: 1,
      [delivery.questions[4]!.id]: 2,
    };
    delete wrong['ED2'];
    const { code, err } = await run('score', 'engineering-delivery', file('wrong.json', wrong));
    expect(code).to.equal(1);
    const problems = err.split('\n').map((line) => line.replace(/^.*wrong\.json:/, ''));
    const idOf = (number: number) => delivery.questions[number - 1]!.id;
    expect(problems).to.deep.equal([
      'ED99 — is no question of this questionnaire — Correct the id, or remove it.',
      `${idOf(5)} — is answered twice — Keep the id or the code, not both.`,
      `${idOf(1)} — is not an answer — Write a level from 0 to 4 or "dk".`,
      `${idOf(2)} — has no answer — Write a level from 0 to 4 or "dk".`,
      `${idOf(4)} — is not an answer — Write a level from 0 to 4 or "dk".`,
      `${idOf(9)} — is not an answer — Write a level from 0 to 4 or "dk".`,
    ]);
  });

  it('refuses answers that are none, and names that every object has', async () => {
    expect((await run('score', 'engineering-delivery', file('list.json', [1, 2]))).err).to.contain(
      'is not an object of answers',
    );
    const proto = file(
      'proto.json',
      JSON.stringify(example).replace('{', '{"__proto__": 1, "constructor": 1, '),
    );
    expect((await run('score', 'engineering-delivery', proto)).err)
      .to.contain('__proto__ — is no question')
      .and.contain('constructor — is no question');
  });

  it('refuses a time that is none', async () => {
    const { code, err } = await run(
      'score',
      'engineering-delivery',
      file('e1.json', example),
      '--at',
      'yesterday',
    );
    expect(code).to.equal(2);
    expect(err).to.contain('--at is not a time in UTC');
  });

  it('refuses a questionnaire that is none', async () => {
    const answers = file('e1.json', example);
    expect((await run('score', 'engineering-delivry', answers)).err)
      .to.contain('no questionnaire "engineering-delivry"')
      .and.contain('backlog-health');
    const broken = file('broken.json', { ...delivery, title: '' } satisfies Questionnaire);
    expect((await run('score', broken, answers)).err).to.contain('broken.json:title — is blank');
  });

  it('needs two things', async () => {
    expect((await run('score', 'triage')).code).to.equal(2);
  });
});

const BINARY = 'dist/npm/cli/index.js';

// `npm test` builds before it comes here; a single run of this file may find nothing built.
describe.skipIf(!existsSync(BINARY))('the built command', () => {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, [resolve(BINARY), ...args], { encoding: 'utf8', cwd: folder });

  it('can be run as it is', () => {
    expect(readFileSync(BINARY, 'utf8')).to.match(/^#!\/usr\/bin\/env node\n/);
    expect(command('--version').stdout).to.match(/^\d+\.\d+\.\d+\n$/);
  });

  it('validates, begins and scores from any folder', () => {
    expect(command('new', 'our-own-check', '--out', 'built.json').status).to.equal(0);
    expect(command('validate', 'built.json')).to.include({
      status: 0,
      stdout: 'built.json — is a valid questionnaire\n',
    });
    file('built-answers.json', answersOf(read(join(folder, 'built.json')), 4));
    expect(command('score', 'built.json', 'built-answers.json').stdout).to.contain(
      'Stage 5, Self-correcting',
    );
  });

  it('scores by the maintainers’ code, although visitors never download it', () => {
    file('codes.json', Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`BH${index + 1}`, 2])));
    expect(command('score', 'backlog-health', 'codes.json').stdout).to.contain(
      'Score 50 of 100: Stage 3, Owned',
    );
  });

  it('keeps quiet when nobody reads on', () => {
    const all = `${process.execPath} ${resolve(BINARY)} validate ${'questionnaires/triage.json '.repeat(2000)} | head -1`;
    expect(spawnSync(all, { shell: true, encoding: 'utf8' }).stderr).to.equal('');
  });

  it('ends with the right code and never prints a stack', () => {
    const results = [
      command('validate', 'gone.json'),
      command('wrong'),
      command('score', 'triage', 'gone.json'),
    ];
    expect(results.map(({ status }) => status)).to.deep.equal([1, 2, 1]);
    for (const { stderr } of results) expect(stderr).to.not.be.empty.and.not.match(/\n\s+at /);
  });
});
