import { expect } from 'chai';
import fc from 'fast-check';
import { buildSnapshot, startSession, walkTriage, type Answer } from '../../src/core/index.js';
import { parseQuestionnaire, type Questionnaire } from '../../src/schema/index.js';
import { at, cases } from './arbitraries.js';
import { documents, model } from './fixtures/questionnaires.js';

/** One thing done to a document: somewhere along a path of turns, something is put in, taken out or moved. */
interface Mutation {
  readonly turns: readonly number[];
  readonly how: 'replace' | 'remove' | 'duplicate' | 'rename' | 'add';
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  turns: fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }),
  how: fc.constantFrom('replace', 'remove', 'duplicate', 'rename', 'add'),
  value: fc.oneof(
    fc.constantFrom<unknown>(
      null,
      '',
      ' ',
      0,
      -1,
      1.5,
      1e308,
      true,
      [],
      {},
      'constructor',
      '__proto__',
      'flow',
      't1',
      'l-own',
    ),
    fc.jsonValue({ maxDepth: 2 }),
  ),
});

describe('fuzzed questionnaires', () => {
  it('either validate and score, or yield issues with paths, and never hang', () => {
    const law = fc.property(
      fc.constantFrom(...documents),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 3 }),
      (document, mutations, level) => {
        const mutated = mutations.reduce(mutate, structuredClone(document));
        const result = parseQuestionnaire(mutated, { model });
        if (result.ok) {
          useFully(result.questionnaire, level as Answer);
          return;
        }
        expect(result.issues).not.to.have.lengthOf(0);
        for (const { fix, message, path } of result.issues) {
          expect(path).to.match(/\S/);
          expect(message).to.match(/\S/);
          expect(fix).to.match(/\S/);
        }
      },
    );
    fc.assert(law, cases(20_000));
  });

  it('may be any JSON at all', () => {
    const law = fc.property(fc.jsonValue(), fc.constantFrom('staged', 'banded', 'triage'), (json, kind) => {
      expect(parseQuestionnaire(json, { model }).ok).to.equal(false);
      const lists = {
        questions: json,
        dimensions: json,
        nodes: json,
        leaves: json,
        bands: json,
        categories: json,
      };
      expect(parseQuestionnaire({ kind, ...lists, quadrants: json, model: json }).ok).to.equal(false);
    });
    fc.assert(law, cases(2000));
  });
});

/** What has been accepted never throws later. */
function useFully(questionnaire: Questionnaire, level: Answer): void {
  startSession(questionnaire);
  if (questionnaire.kind === 'triage') {
    const [first] = questionnaire.nodes;
    for (const { id } of first!.options)
      walkTriage(questionnaire, [{ node: first!.id, answer: id }], { at, model });
    return;
  }
  const answers = Object.fromEntries(questionnaire.questions.map(({ id }) => [id, level]));
  expect(buildSnapshot(questionnaire, answers, { at, model }).kind).to.equal(questionnaire.kind);
}

type Tree = Record<string, unknown>;

function mutate(document: unknown, { how, turns, value }: Mutation): unknown {
  let parent: Tree | null = null;
  let place = document;
  let key = '';
  for (const turn of turns) {
    if (typeof place !== 'object' || place === null) break;
    const keys = Object.keys(place);
    if (keys.length === 0) break;
    parent = place as Tree;
    key = keys[turn % keys.length]!;
    place = parent[key];
  }
  if (parent === null) return document;
  if (how === 'replace') set(parent, key, value);
  else if (Array.isArray(parent)) mutateList(parent, Number(key), how, value);
  else if (how === 'remove') Reflect.deleteProperty(parent, key);
  else if (how === 'rename') set(parent, `${key}x`, place);
  else set(parent, typeof value === 'string' ? value : 'added', value);
  return document;
}

function mutateList(list: unknown[], index: number, how: Mutation['how'], value: unknown): void {
  if (how === 'remove') list.splice(index, 1);
  else if (how === 'duplicate') list.push(structuredClone(list[index]));
  else list.splice(index, 0, value);
}

function set(parent: Tree, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}
