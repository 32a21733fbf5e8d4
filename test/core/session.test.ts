import { expect } from 'chai';
import fc from 'fast-check';
import {
  nextState,
  sessionProgress,
  startSession,
  walkTriage,
  type Questionnaire,
  type SessionAction,
  type SessionState,
} from '../../src/core/index.js';
import { at, cases } from './arbitraries.js';
import { banded, questionnaires, stagedById, triage } from './fixtures/questionnaires.js';

const delivery = stagedById('engineering-delivery');
const [first, second, third] = delivery.questions.map(({ id }) => id) as [string, string, string];
const last = delivery.questions.at(-1)!.id;

/** Applies actions, each of which must apply. */
function run(questionnaire: Questionnaire, ...actions: SessionAction[]): SessionState {
  return actions.reduce((state, action) => {
    const next = nextState(state, action);
    expect(next, JSON.stringify(action)).not.to.equal(state);
    return next;
  }, startSession(questionnaire).state);
}

const start: SessionAction = { type: 'start', at };
const skip: SessionAction = { type: 'place', stage: null };
const next: SessionAction = { type: 'next' };
const back: SessionAction = { type: 'back' };
const review: SessionAction = { type: 'review' };
const finish: SessionAction = { type: 'finish', at };
const answer = (questionId: string, given: number | string): SessionAction => ({
  type: 'answer',
  questionId,
  answer: given as 0,
});
const go = (questionId: string): SessionAction => ({ type: 'go', questionId });

describe('session of a check', () => {
  it('begins with the intro, self-placement and the first question', () => {
    const { state } = startSession(delivery);
    expect(state).to.deep.include({
      kind: 'staged',
      questionnaire: { id: 'engineering-delivery', version: delivery.version },
      phase: 'intro',
      position: 0,
      answers: {},
      selfPlacement: null,
      startedAt: null,
      completedAt: null,
      run: 1,
    });
    expect(run(delivery, start)).to.deep.include({ phase: 'self-placement', startedAt: at });
    expect(run(delivery, start, { type: 'place', stage: 4 })).to.deep.include({
      phase: 'asking',
      selfPlacement: 4,
    });
    expect(run(banded, start)).to.deep.include({ phase: 'asking', position: 0 });
  });

  it('records an answer and waits to be sent on', () => {
    const state = run(delivery, start, skip, answer(first, 2));
    expect(state).to.deep.include({ position: 0, answers: { [first]: 2 } });
    expect(nextState(state, next)).to.deep.include({ position: 1 });
  });

  it('leads from the last question to the review and back', () => {
    const state = run(delivery, start, skip, go(last), next);
    expect(state).to.deep.include({ phase: 'review', position: 11 });
    expect(nextState(state, back)).to.deep.include({ phase: 'asking', position: 11 });
    expect(run(delivery, start, skip, next, back)).to.deep.include({ position: 0 });
  });

  it('leads back to a self-placement that was made, and only to that', () => {
    const placed = run(delivery, start, { type: 'place', stage: 3 }, back);
    expect(placed).to.deep.include({ phase: 'self-placement', selfPlacement: 3 });
    expect(nextState(placed, { type: 'place', stage: 3 })).to.deep.include({
      phase: 'asking',
      selfPlacement: 3,
      run: 1,
    });
    const skipped = run(delivery, start, skip);
    expect(nextState(skipped, back)).to.equal(skipped);
  });

  it('goes to any question from asking, review and result', () => {
    expect(run(delivery, start, skip, go(third))).to.deep.include({ phase: 'asking', position: 2 });
    expect(run(delivery, start, skip, review, go(second))).to.deep.include({ phase: 'asking', position: 1 });
    expect(run(delivery, start, skip, finish, go(first))).to.deep.include({ phase: 'asking', position: 0 });
    expect(run(delivery, start, skip, finish, review)).to.deep.include({ phase: 'review' });
    expect(run(delivery, start, skip, finish, back)).to.deep.include({ phase: 'review' });
  });

  it("finishes with 'dk' for every open question", () => {
    const state = run(delivery, start, skip, answer(second, 4), finish);
    expect(state).to.deep.include({ phase: 'complete', completedAt: at });
    expect(Object.keys(state.answers)).to.have.members(delivery.questions.map(({ id }) => id));
    expect(state.answers).to.include({ [first]: 'dk', [second]: 4 });
  });

  it('stays the same run when nothing changed after the result', () => {
    const state = run(delivery, start, skip, finish, go(first), review, { type: 'finish', at: 'later' });
    expect(state).to.deep.include({ phase: 'complete', completedAt: at, run: 1 });
  });

  it('begins a new run with a changed answer or placement', () => {
    const changed = run(delivery, start, skip, finish, answer(first, 3));
    expect(changed).to.deep.include({ phase: 'review', completedAt: null, run: 2 });
    expect(changed.answers).to.include({ [first]: 3 });
    expect(run(delivery, start, skip, finish, go(first), answer(first, 3))).to.deep.include({
      phase: 'asking',
      run: 2,
    });
    const placed = run(delivery, start, { type: 'place', stage: 1 }, finish, go(first), back, {
      type: 'place',
      stage: 2,
    });
    expect(placed).to.deep.include({ selfPlacement: 2, completedAt: null, run: 2 });
    expect(nextState(changed, { type: 'finish', at: 'later' })).to.deep.include({
      completedAt: 'later',
      run: 2,
    });
  });

  it('restarts without answers', () => {
    const state = run(delivery, start, { type: 'place', stage: 2 }, answer(first, 1), finish, {
      type: 'restart',
      at: 'later',
    });
    expect(state).to.deep.include({
      phase: 'self-placement',
      answers: {},
      selfPlacement: null,
      startedAt: 'later',
      completedAt: null,
      run: 2,
    });
  });

  it('ignores what does not apply', () => {
    const intro = startSession(delivery).state;
    const placing = run(delivery, start);
    const asking = run(delivery, start, skip, answer(first, 2));
    const done = run(delivery, start, skip, finish);
    const reviewing = run(delivery, start, skip, review);
    const ignored: [SessionState, unknown][] = [
      [intro, next],
      [intro, back],
      [intro, review],
      [intro, finish],
      [intro, go(first)],
      [intro, answer(first, 1)],
      [intro, skip],
      [intro, { type: 'start' }],
      [intro, { type: 'start', at: 5 }],
      [placing, start],
      [placing, answer(first, 1)],
      [placing, { type: 'place', stage: 6 }],
      [placing, { type: 'place', stage: 0 }],
      [placing, { type: 'place', stage: '3' }],
      [placing, { type: 'place' }],
      [asking, start],
      [asking, skip],
      [asking, answer(first, 2)],
      [asking, answer(first, 5)],
      [asking, answer(first, -1)],
      [asking, answer(first, 1.5)],
      [asking, answer(first, NaN)],
      [asking, answer(first, '2')],
      [asking, answer(first, 'na')],
      [asking, answer('unknown', 2)],
      [asking, answer('__proto__', 2)],
      [asking, answer('constructor', 2)],
      [asking, go(first)],
      [asking, go('unknown')],
      [asking, { type: 'finish' }],
      [asking, { type: 'restart' }],
      [asking, { type: 'constructor' }],
      [asking, {}],
      [asking, null],
      [asking, undefined],
      [reviewing, next],
      [reviewing, review],
      [done, next],
      [done, finish],
    ];
    for (const [state, action] of ignored) {
      expect(nextState(state, action as SessionAction), JSON.stringify(action)).to.equal(state);
    }
    const drift = run(banded, start);
    expect(nextState(drift, answer('sd-1', 4))).to.equal(drift);
    expect(nextState(drift, answer('sd-1', 'na'))).to.equal(drift);
    expect(nextState(drift, answer('sd-1', 3))).to.deep.include({ answers: { 'sd-1': 3 } });
  });

  it("takes 'na' where it is offered", () => {
    const state = run(delivery, start, skip, answer(third, 'na'));
    expect(state.answers).to.deep.equal({ [third]: 'na' });
    expect(nextState(state, answer(third, 'maybe' as never))).to.equal(state);
  });

  it('tells how far along it is', () => {
    expect(sessionProgress(startSession(delivery).state)).to.deep.equal({
      current: null,
      index: 0,
      total: 12,
      answered: 0,
      open: delivery.questions.map(({ id }) => id),
      last: false,
    });
    const state = run(delivery, start, skip, answer(second, 1), go(last));
    expect(sessionProgress(state)).to.deep.include({ current: last, index: 11, answered: 1, last: true });
    expect(sessionProgress(state).open).not.to.include(second);
    expect(sessionProgress(nextState(state, review)).current).to.equal(null);
  });
});

describe('session of a triage', () => {
  const asked = (...given: [string, string][]): SessionAction[] => [
    start,
    ...given.flatMap(([node, option], index) => [...(index ? [next] : []), answer(node, option)]),
  ];

  it('asks one node after the other until a leaf is named', () => {
    const open = run(triage, ...asked(['t1', 'yes-others'], ['t1b', 'yes']), next);
    expect(sessionProgress(open)).to.deep.equal({
      current: 't2',
      index: 2,
      total: 10,
      answered: 2,
      open: [],
      last: false,
    });
    expect(nextState(open, next)).to.equal(open);
    expect(nextState(open, finish)).to.equal(open);
    const ended = nextState(open, answer('t2', 'two-or-three'));
    expect(sessionProgress(ended).last).to.equal(true);
    expect(nextState(ended, next)).to.equal(ended);
    expect(nextState(ended, finish)).to.deep.include({ phase: 'complete', completedAt: at });
  });

  it('asks for the role where no failure showed up', () => {
    const state = run(
      triage,
      ...asked(['t1', 'yes-same'], ['t2', 'none'], ['t3', 'more-left'], ['t4', 'neither']),
      next,
    );
    expect(sessionProgress(state).current).to.equal('role');
    const done = nextState(nextState(state, answer('role', 'sre')), finish);
    const steps = Object.entries(done.answers).map(([node, option]) => ({ node, answer: String(option) }));
    expect(walkTriage(triage, steps, { at })).to.have.nested.property(
      'snapshot.next[0]',
      'service-reliability',
    );
  });

  it('follows an earlier answer at T5', () => {
    const way = (ai: string) =>
      sessionProgress(
        run(
          triage,
          ...asked(['t1', 'yes-same'], ['t2', 'none'], ['t3', 'more-left'], ['t4', ai], ['t5', 'yes']),
          next,
        ),
      ).current;
    expect(way('both')).to.equal('t6');
    expect(way('in-what-we-ship')).to.equal('role');
  });

  it('discards on the way back what came after, and keeps the answer of the node it returns to', () => {
    const state = run(triage, ...asked(['t1', 'yes-same'], ['t2', 'one'], ['t2b', 'yes']), next, back);
    expect(state.answers).to.deep.equal({ t1: 'yes-same', t2: 'one', t2b: 'yes' });
    expect(nextState(state, back).answers).to.deep.equal({ t1: 'yes-same', t2: 'one' });
    expect(nextState(state, go('t1')).answers).to.deep.equal({ t1: 'yes-same' });
    expect(nextState(state, go('t4'))).to.equal(state);
  });

  it('takes answers to the node shown only', () => {
    const state = run(triage, ...asked(['t1', 'yes-same'], ['t2', 'one']));
    expect(nextState(state, answer('t1', 'no'))).to.equal(state);
    expect(nextState(state, answer('t2', 'constructor'))).to.equal(state);
    expect(nextState(state, answer('t2', 2))).to.equal(state);
    expect(nextState(state, answer('t2', 'none')).answers).to.deep.equal({ t1: 'yes-same', t2: 'none' });
    expect(nextState(state, review)).to.equal(state);
  });

  it('can be changed after the result, which begins a new run', () => {
    const done = run(triage, ...asked(['t1', 'yes-others'], ['t1b', 'no']), finish);
    expect(nextState(done, back)).to.deep.include({ phase: 'asking', position: 1, completedAt: at, run: 1 });
    expect(nextState(done, go('t1'))).to.deep.include({
      phase: 'asking',
      position: 0,
      completedAt: null,
      run: 2,
    });
    expect(nextState(done, answer('t1b', 'dk'))).to.deep.include({
      phase: 'asking',
      completedAt: null,
      run: 2,
    });
  });
});

describe('resuming', () => {
  const state = run(
    delivery,
    start,
    { type: 'place', stage: 3 },
    answer(first, 2),
    next,
    answer(second, 'dk'),
  );
  const stored = (changes: object = {}): unknown => JSON.parse(JSON.stringify({ ...state, ...changes }));

  it('goes on where it was', () => {
    expect(startSession(delivery, { saved: stored() })).to.deep.equal({ state });
    const done = nextState(state, finish);
    expect(startSession(delivery, { saved: done })).to.deep.equal({ state: done });
    expect(startSession(delivery, { saved: null })).to.deep.equal(startSession(delivery));
    const { state: untouched } = startSession(delivery);
    expect(startSession(delivery, { saved: untouched })).to.deep.equal({ state: untouched });
  });

  it('goes on in another spelling of the same edition', () => {
    const spelled = { ...delivery, version: '1.0.17' };
    const { refused, state: resumed } = startSession(spelled, { saved: stored() });
    expect(refused).to.equal(undefined);
    expect(resumed).to.deep.include({ position: 1, answers: state.answers });
    expect(resumed.questionnaire.version).to.equal('1.0.17');
  });

  it('refuses another version politely, with what could be kept', () => {
    const [removed, ...questions] = delivery.questions;
    const { refused, state: fresh } = startSession(
      { ...delivery, version: '2.0.0', questions },
      { saved: stored() },
    );
    expect(removed!.id).to.equal(first);
    expect(refused).to.deep.equal({ reason: 'other-version', kept: { [second]: 'dk' } });
    expect(fresh).to.deep.include({
      phase: 'intro',
      position: 0,
      answers: { [second]: 'dk' },
      startedAt: null,
      run: 1,
    });
    expect(run(delivery, start).questionnaire.version).to.equal('1.0.0');
  });

  it('keeps the answers of a refused run through its start', () => {
    const { state: fresh } = startSession({ ...delivery, version: '1.1.0' }, { saved: stored() });
    expect(nextState(nextState(fresh, start), skip).answers).to.deep.equal(state.answers);
  });

  const damaged: [name: string, changes: object, kept?: object][] = [
    ['a position beyond the end', { position: 12 }],
    ['a negative position', { position: -1 }],
    ['a position in words', { position: '1' }],
    ['an unknown phase', { phase: 'asked' }],
    ['a phase that is no text', { phase: 3 }],
    ['a placement out of range', { selfPlacement: 6 }],
    ['a run that is no number', { run: 'x' }],
    ['no start', { startedAt: null }],
    ['a start before the intro', { phase: 'intro' }],
    ['a result without a time', { phase: 'complete' }],
    ['a time without all answers', { completedAt: at }],
    ['a time that is no text', { completedAt: 5 }],
    ['an answer out of range', { answers: { [first]: 2, [second]: 5 } }, { [first]: 2 }],
    ['an answer that is not offered', { answers: { [first]: 'na' } }, {}],
    ['an unknown question', { answers: { [first]: 2, other: 1 } }, { [first]: 2 }],
    ['a prototype key', { answers: { [first]: 2, constructor: 1 } }, { [first]: 2 }],
    ['answers that are none', { answers: 'none' }, {}],
    ['no answers', { answers: undefined }, {}],
    ['a run before the first', { run: 0 }],
    ['a position that cannot be read', { position: { toString: 1 } }],
  ];
  for (const [name, changes, kept] of damaged) {
    it(`refuses ${name}`, () => {
      const { refused, state: fresh } = startSession(delivery, { saved: stored(changes) });
      expect(refused).to.deep.equal({ reason: 'damaged', kept: kept ?? state.answers });
      expect(fresh).to.deep.include({ phase: 'intro', position: 0, answers: kept ?? state.answers });
    });
  }

  it('refuses __proto__ as a stored answer', () => {
    const saved: unknown = JSON.parse(JSON.stringify(stored()).replace(`"${first}":2`, '"__proto__":2'));
    const { refused, state: fresh } = startSession(delivery, { saved });
    expect(refused).to.deep.equal({ reason: 'damaged', kept: { [second]: 'dk' } });
    expect(Object.getPrototypeOf(fresh.answers)).to.equal(Object.prototype);
  });

  for (const saved of ['text', 7, true, {}, [], { questionnaire: null }, { questionnaire: { id: 5 } }]) {
    it(`refuses ${JSON.stringify(saved)}`, () => {
      const result = startSession(delivery, { saved });
      expect(result.refused).to.deep.equal({ reason: 'other-questionnaire', kept: {} });
      expect(result.state).to.deep.equal(startSession(delivery).state);
    });
  }

  it('refuses a version that is none', () => {
    const saved = stored({ questionnaire: { id: delivery.id, version: 1 } });
    expect(startSession(delivery, { saved }).refused!.reason).to.equal('other-version');
  });

  it('refuses a review of a triage and a self-placement of a banded check', () => {
    const way = run(triage, start, answer('t1', 'yes-same'));
    expect(startSession(triage, { saved: { ...way, phase: 'review' } }).refused!.reason).to.equal('damaged');
    const drift = run(banded, start);
    expect(startSession(banded, { saved: { ...drift, phase: 'self-placement' } }).refused!.reason).to.equal(
      'damaged',
    );
    expect(startSession(banded, { saved: { ...drift, phase: 'review' } }).refused).to.equal(undefined);
  });

  it('keeps of a damaged triage what leads along the way', () => {
    const way = run(triage, start, answer('t1', 'yes-same'), next, answer('t2', 'one'));
    const saved = { ...way, answers: { t1: 'yes-same', t2: 'perhaps', t3: 'equal' } };
    expect(startSession(triage, { saved }).refused).to.deep.equal({
      reason: 'damaged',
      kept: { t1: 'yes-same' },
    });
  });
});

describe('laws of the session', () => {
  const anyAction = (questionnaire: Questionnaire): fc.Arbitrary<SessionAction> => {
    const ids =
      questionnaire.kind === 'triage'
        ? questionnaire.nodes.map(({ id }) => id)
        : questionnaire.questions.map(({ id }) => id);
    const options =
      questionnaire.kind === 'triage'
        ? questionnaire.nodes.flatMap((node) => node.options.map(({ id }) => id))
        : [];
    const anyId = fc.constantFrom(...ids, '__proto__', 'constructor', 'unknown');
    const anyAnswer = fc.oneof(
      fc.constantFrom<unknown>(0, 1, 2, 3, 4, 'dk', 'na', ...options),
      fc.constantFrom<unknown>(5, -1, 1.5, NaN, null, 'x', {}),
    );
    const sound = fc.oneof(
      fc.record({ type: fc.constantFrom('start', 'finish', 'restart'), at: fc.constant(at) }),
      fc.record({ type: fc.constant('place'), stage: fc.constantFrom(null, 1, 5, 6, 'x') }),
      fc.record({ type: fc.constant('answer'), questionId: anyId, answer: anyAnswer }),
      fc.record({ type: fc.constantFrom('next', 'back', 'review') }),
      fc.record({ type: fc.constant('go'), questionId: anyId }),
    );
    return fc.oneof(
      { weight: 30, arbitrary: sound },
      { weight: 1, arbitrary: fc.jsonValue() },
    ) as fc.Arbitrary<SessionAction>;
  };

  const anyRun = fc.constantFrom(...questionnaires).chain((questionnaire) =>
    fc.record({
      questionnaire: fc.constant(questionnaire),
      actions: fc.array(anyAction(questionnaire), { maxLength: 40 }),
    }),
  );

  it('never throws, never loses an answer, and survives storage at every step', () => {
    const law = fc.property(anyRun, ({ actions, questionnaire }) => {
      let state = startSession(questionnaire).state;
      // Most runs would stay in the intro for long otherwise.
      for (const action of [start, skip, ...actions]) {
        const after = nextState(state, action);
        if (questionnaire.kind !== 'triage' && action?.type !== 'restart') {
          expect(Object.keys(after.answers)).to.include.members(Object.keys(state.answers));
        }
        const stored: unknown = JSON.parse(JSON.stringify(after));
        expect(stored).to.deep.equal(after);
        expect(startSession(questionnaire, { saved: stored })).to.deep.equal({ state: after });
        const { answered, index, last: atEnd, open, total } = sessionProgress(after);
        expect(index).to.be.within(0, total - 1);
        if (questionnaire.kind !== 'triage') expect(answered + open.length).to.equal(total);
        expect(atEnd).to.be.a('boolean');
        state = after;
      }
    });
    fc.assert(law, cases(2000));
  });

  it('reads any stored value without throwing', () => {
    const law = fc.property(
      fc.constantFrom(...questionnaires),
      fc.jsonValue(),
      fc.jsonValue(),
      (questionnaire, a, b) => {
        const { id, version } = questionnaire;
        for (const saved of [
          a,
          { questionnaire: { id, version }, answers: a, phase: b, position: b, run: 1 },
        ]) {
          const { state } = startSession(questionnaire, { saved });
          expect(state.questionnaire).to.deep.equal({ id, version });
          expect(nextState(state, start)).to.be.an('object');
        }
      },
    );
    fc.assert(law, cases(2000));
  });
});
