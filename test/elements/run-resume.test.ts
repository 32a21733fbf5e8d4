import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { MaturityAssessment } from '../../src/elements/maturity-assessment.js';
import {
  asked,
  asking,
  assessment,
  button,
  choose,
  chosen,
  complete,
  drawn,
  focusOn,
  followed,
  heading,
  heard,
  open,
  placed,
  point,
  press,
  settled,
  silenced,
  states,
  text,
  ticks,
} from './run.js';

const KEY = 'maturity:backlog-health';
const DAY = 86_400_000;

/** What a reload does: the element goes, and a new one comes to the same storage. */
async function reloaded(element: MaturityAssessment, attributes: Record<string, string | boolean> = {}) {
  const around = await fixture<HTMLElement>(html`<div></div>`);
  const events = heard(around);
  element.remove();
  const again = await open({ storage: element.storage, ...attributes }, around);
  return { element: again, events };
}

/** The run as it is stored, for a test to alter. */
const stored = (storage: Storage = sessionStorage) =>
  JSON.parse(storage.getItem(KEY)!) as {
    schemaVersion: number;
    expires: number | null;
    state: Record<string, unknown>;
  };

describe('coming back to a run', () => {
  let quiet: ReturnType<typeof silenced>;
  let QUESTIONS: string[];
  let IDS: string[];

  before(async () => {
    const { questions } = (await import('../../questionnaires/backlog-health.json')).default;
    QUESTIONS = questions.map((question) => question.text);
    IDS = questions.map(({ id }) => id);
  });

  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    quiet = silenced();
  });

  afterEach(() => {
    quiet.restore();
    sessionStorage.clear();
    localStorage.clear();
  });

  /** A run with three answers, at its fourth question. */
  async function begun(attributes: Record<string, string | boolean> = {}) {
    const element = await asking({ storage: 'session', ...attributes });
    for (const level of [1, 4, 6]) {
      await choose(element, level % 6);
      await press(element, 'Next');
    }
    return element;
  }

  // Before any other: what WebKit has compiled for speed goes on with the storage that it knows.
  it('keeps the run in memory when the page may not even name the storage', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    Object.defineProperty(window, 'sessionStorage', { configurable: true, get: refuse('SecurityError') });
    try {
      const element = await begun();
      expect(asked(element)).to.equal(QUESTIONS[3]);
      expect(quiet.written).to.have.lengthOf(1);
    } finally {
      Object.defineProperty(window, 'sessionStorage', own);
    }
  });

  for (const storage of ['session', 'local']) {
    it(`lands on the same question with every answer after a reload, and says so (${storage})`, async () => {
      const { element, events } = await reloaded(await begun({ storage }));
      expect(asked(element)).to.equal(QUESTIONS[3]);
      expect(text(element)).to.contain('Welcome back, question 4 of 12.');
      expect(button(element, 'Start again')).to.exist;
      const questionnaire = { id: 'backlog-health', version: '1.0.0' };
      expect(events).to.deep.equal([
        { type: 'ready', detail: { questionnaire } },
        { type: 'start', detail: { questionnaire, resumed: true } },
      ]);
      const given = [];
      for (const at of [0, 1, 2, 3]) {
        ticks(element)[at]!.click();
        await settled(element);
        given.push(chosen(element));
      }
      expect(given).to.deep.equal([1, 4, 0, -1]);
    });
  }

  it('keeps the focus where it was when somebody comes back', async () => {
    const around = await fixture<HTMLElement>(html`<div><input aria-label="search" /></div>`);
    const element = await begun();
    around.querySelector('input')!.focus();
    await reloaded(element);
    await drawn();
    expect(document.activeElement).to.equal(around.querySelector('input'));
  });

  it('takes up the stored run also where it was taken away and put back while it loaded', async () => {
    (await begun()).remove();
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const again = assessment({ storage: 'session' });
    const ready = oneEvent(again, 'maturity-ready');
    around.append(again);
    again.remove();
    await ready;
    around.append(again);
    await followed(again);
    expect(asked(again)).to.equal(QUESTIONS[3]);
    await choose(again, 2);
    expect(Object.keys(stored().state['answers'] as object)).to.deep.equal(IDS.slice(0, 4));
  });

  it('says no more that somebody came back once they go on', async () => {
    const { element } = await reloaded(await begun());
    await press(element, 'Next');
    expect(text(element)).not.to.contain('Welcome back');
  });

  it('begins again from beside the welcome, without any answer', async () => {
    const { element, events } = await reloaded(await begun());
    await press(element, 'Start again');
    await focusOn(QUESTIONS[0]!);
    expect(events.at(-1)).to.deep.include({ type: 'start' });
    expect(events.at(-1)!.detail).to.include({ resumed: false });
    expect(stored().state).to.deep.include({ answers: {}, run: 2 });
  });

  it('lands on the list of answers when that was left', async () => {
    const element = await begun();
    for (let at = 3; at < 12; at++) await press(element, 'Next');
    const { element: again } = await reloaded(element);
    expect(heading(again)).to.equal('Check your answers');
    expect(text(again)).to.contain('9 questions are still open');
  });

  it('keeps a self-placement', async () => {
    const element = await open({ storage: 'session', 'no-self-placement': false });
    await press(element, 'Start');
    point(element, 1);
    await waitUntil(() => asked(element) === QUESTIONS[0], 'the first question');
    await choose(element, 1);
    const { element: again } = await reloaded(element, { 'no-self-placement': false });
    await press(again, 'Back');
    expect(chosen(again)).to.equal(1);
    await press(again, 'Next');
    expect(await complete(again)).to.deep.include({ selfPlacement: { stage: 2, difference: -1 } });
  });

  it('shows a completed run’s result again, without telling the page a second time', async () => {
    const element = await asking({ storage: 'session' });
    const snapshot = await complete(element);
    const shown = heading(element);
    const { element: again, events } = await reloaded(element);
    await waitUntil(() => again.snapshot, 'the snapshot');
    await settled(again);
    expect(states(again)).to.deep.equal(['complete']);
    expect(heading(again)).to.equal(shown);
    expect(again.snapshot).to.deep.equal(snapshot);
    expect(events.map(({ type }) => type)).to.deep.equal(['ready', 'start']);
  });

  it('shows the start screen to whom nothing is stored', async () => {
    const element = await open({ storage: 'session' });
    expect(heading(element)).to.equal('Backlog Health Check');
    expect(sessionStorage).to.have.lengthOf(0);
  });

  it('starts in the same place with one page per run as with all on one page', async () => {
    const { element } = await reloaded(await begun(), { layout: 'page' });
    expect(text(element)).to.contain('Welcome back, question 4 of 12.');
    expect(asked(element)).to.equal(QUESTIONS[3]);
  });

  describe('where it is kept', () => {
    it('keeps nothing with storage="none"', async () => {
      const element = await begun({ storage: 'none' });
      expect(sessionStorage).to.have.lengthOf(0);
      expect(localStorage).to.have.lengthOf(0);
      const { element: again } = await reloaded(element);
      expect(heading(again)).to.equal('Backlog Health Check');
    });

    it('keeps a run for the session by default, and no longer', async () => {
      await begun();
      expect(localStorage).to.have.lengthOf(0);
      expect(stored().expires).to.be.null;
    });

    it('keeps a local run for thirty days from its last change', async () => {
      await begun({ storage: 'local' });
      expect(sessionStorage).to.have.lengthOf(0);
      expect(stored(localStorage).expires! - Date.now()).to.be.within(30 * DAY - 60_000, 30 * DAY);
    });

    it('forgets a local run that has expired, and removes it', async () => {
      const element = await begun({ storage: 'local' });
      localStorage.setItem(KEY, JSON.stringify({ ...stored(localStorage), expires: Date.now() - 1 }));
      const { element: again, events } = await reloaded(element);
      expect(heading(again)).to.equal('Backlog Health Check');
      expect(events.map(({ type }) => type)).to.deep.equal(['ready']);
      expect(localStorage).to.have.lengthOf(0);
    });

    it('keeps runs of one questionnaire apart by the id of the element', async () => {
      const one = assessment({ storage: 'session', autostart: true, id: 'one' });
      const two = assessment({ storage: 'session', autostart: true, id: 'two' });
      await placed(one);
      await placed(two);
      await choose(one, 1);
      await choose(two, 3);
      expect(Object.keys(sessionStorage).sort()).to.deep.equal([`${KEY}:one`, `${KEY}:two`]);
      expect(quiet.written).to.deep.equal([]);
    });

    it('stores no text of the questionnaire and nothing to tamper with', async () => {
      await begun();
      expect(Object.keys(stored().state).sort()).to.deep.equal([
        'answers',
        'completedAt',
        'kind',
        'phase',
        'position',
        'questionnaire',
        'run',
        'selfPlacement',
        'startedAt',
      ]);
    });
  });

  describe('with two widgets of one key', () => {
    it('keeps the second in memory, says so once, and mixes up nothing', async () => {
      const around = await fixture<HTMLElement>(html`<div></div>`);
      const events = heard(around);
      const first = await open({ storage: 'session', autostart: true }, around);
      const second = await open({ storage: 'session', autostart: true }, around);
      await choose(first, 1);
      for (let at = 0; at < 3; at++) {
        await choose(second, 4);
        await press(second, 'Next');
      }
      expect(stored().state['answers']).to.deep.equal({ [IDS[0]!]: 1 });
      expect(quiet.written).to.have.lengthOf(1);
      expect(String(quiet.written[0])).to.contain('Another widget').and.contain('Give it an id');
      const errors = events.filter(({ type }) => type === 'error');
      expect(errors.map(({ detail }) => detail['code'])).to.deep.equal(['storage-unavailable']);
    });

    it('says so no second time when the second one is moved', async () => {
      const around = await fixture<HTMLElement>(html`<div></div>`);
      await open({ storage: 'session', autostart: true }, around);
      const second = await open({ storage: 'session', autostart: true }, around);
      around.prepend(second);
      await settled(second);
      expect(quiet.written).to.have.lengthOf(1);
    });

    it('gives the place to the next one when the first has gone', async () => {
      const first = await open({ storage: 'session', autostart: true });
      await choose(first, 1);
      first.remove();
      const next = await open({ storage: 'session' });
      expect(chosen(next)).to.equal(1);
      expect(quiet.written).to.deep.equal([]);
    });

    it('keeps no place for one that went before its code was there', async () => {
      const around = await fixture<HTMLElement>(html`<div></div>`);
      const gone = assessment({ storage: 'session' });
      around.append(gone);
      gone.remove();
      await followed(gone);
      await choose(await open({ storage: 'session', autostart: true }), 1);
      expect(stored().state['answers']).to.deep.equal({ [IDS[0]!]: 1 });
      expect(quiet.written).to.deep.equal([]);
    });

    it('gives it also when the first went before it was all there', async () => {
      const around = await fixture<HTMLElement>(html`<div></div>`);
      const gone = assessment({ storage: 'session' });
      gone.addEventListener('maturity-ready', () => gone.remove());
      const ready = oneEvent(gone, 'maturity-ready');
      around.append(gone);
      await ready;
      await followed(gone);

      const next = await asking({ storage: 'session' }, around);
      await choose(next, 2);
      expect(quiet.written).to.deep.equal([]);
      expect(stored().state['answers']).to.deep.equal({ [IDS[0]!]: 2 });
    });
  });

  describe('where the browser stores nothing', () => {
    const ways: [string, Partial<Record<'getItem' | 'setItem', () => never>>][] = [
      [
        'reading and writing are blocked',
        { getItem: refuse('SecurityError'), setItem: refuse('SecurityError') },
      ],
      ['writing is blocked', { setItem: refuse('SecurityError') }],
      ['the storage is full', { setItem: refuse('QuotaExceededError') }],
    ];

    for (const [what, methods] of ways) {
      it(`keeps the run in memory, with one warning: ${what}`, async () => {
        const restore = replaced(methods);
        try {
          const element = await begun();
          const events = heard(element);
          const around = element.parentElement!;
          around.append(element); // moved: no reason to warn again
          expect(await complete(element)).to.include({ kind: 'staged' });
          expect(quiet.written).to.have.lengthOf(1);
          expect(String(quiet.written[0])).to.contain('stays in memory');
          expect(events.filter(({ type }) => type === 'complete')).to.have.lengthOf(1);
        } finally {
          restore();
        }
      });
    }
  });

  describe('with a stored run that cannot be right', () => {
    const answers = { 'inflow-ratio': 1 };
    const good = {
      kind: 'staged',
      questionnaire: { id: 'backlog-health', version: '1.0.0' },
      phase: 'asking',
      position: 1,
      answers,
      selfPlacement: null,
      startedAt: '2026-11-21T10:00:00.000Z',
      completedAt: null,
      run: 1,
    };
    const of = (state: unknown, schemaVersion: unknown = 1) =>
      JSON.stringify({ schemaVersion, expires: null, state });
    const refused: [string, string, string, number][] = [
      ['no JSON', '{"schemaVersion":1,"state":{', 'other-questionnaire', 0],
      ['JSON of another kind', '[1,2,3]', 'other-questionnaire', 0],
      ['a bare number', '42', 'other-questionnaire', 0],
      ['null', 'null', 'other-questionnaire', 0],
      ['a run that is null', of(null), 'other-questionnaire', 0],
      ['a run that is a text', of('run'), 'other-questionnaire', 0],
      ['another program’s data', '{"theme":"dark"}', 'other-questionnaire', 0],
      ['another schema', of(good, 2), 'other-questionnaire', 0],
      [
        'another questionnaire',
        of({ ...good, questionnaire: { id: 'other', version: '1.0.0' } }),
        'other-questionnaire',
        0,
      ],
      [
        'another version',
        of({ ...good, questionnaire: { id: 'backlog-health', version: '0.9.0' } }),
        'other-version',
        1,
      ],
      [
        'a level that is not offered',
        of({ ...good, answers: { ...answers, 'work-in-progress': 9 } }),
        'damaged',
        1,
      ],
      ['an unknown question', of({ ...good, answers: { ...answers, nonsense: 1 } }), 'damaged', 1],
      ['a question that is not there', of({ ...good, position: 99 }), 'damaged', 1],
      ['an unknown phase', of({ ...good, phase: 'won' }), 'damaged', 1],
      [
        'an end without all answers',
        of({ ...good, phase: 'complete', completedAt: good.startedAt }),
        'damaged',
        1,
      ],
      ['a placement that is not offered', of({ ...good, selfPlacement: 6 }), 'damaged', 1],
      ['answers that are a list', of({ ...good, answers: [1, 2, 3] }), 'damaged', 0],
      [
        'a prototype to pollute',
        of(good).replace('"answers":{', '"answers":{"__proto__":{"polluted":1},'),
        'damaged',
        1,
      ],
    ];

    for (const [what, value, reason, kept] of refused) {
      it(`refuses ${what}: ${reason}, ${kept} kept`, async () => {
        sessionStorage.setItem(KEY, value);
        const around = await fixture<HTMLElement>(html`<div></div>`);
        const events = heard(around);
        const element = await open({ storage: 'session' }, around);

        expect(states(element)).to.deep.equal(['intro']);
        expect(events.map(({ type }) => type)).to.deep.equal(['error', 'ready']);
        expect(events[0]!.detail).to.deep.equal({
          code: 'stored-run-refused',
          message: `The stored run is not continued: ${reason}.`,
          issues: [],
        });
        expect(quiet.written).to.have.lengthOf(1);
        await waitUntil(() => element.renderRoot.querySelector('.note'), 'a word about it');
        expect(text(element)).to.contain(
          kept ? `${kept} of your answers still fit` : 'You can start afresh.',
        );

        await press(element, 'Start');
        expect(chosen(element)).to.equal(kept ? 1 : -1);
        await choose(element, 2);
        expect(stored().state).to.deep.include({ phase: 'asking', answers: { 'inflow-ratio': 2 } });
        expect('polluted' in {}).to.be.false;
      });
    }

    it('takes a run of another spelling only', async () => {
      sessionStorage.setItem(KEY, of({ ...good, questionnaire: { id: 'backlog-health', version: '1.0.7' } }));
      const element = await open({ storage: 'session' });
      expect(asked(element)).to.equal(QUESTIONS[1]);
      expect(quiet.written).to.deep.equal([]);
    });
  });

  it('opens the questionnaire asked for last, whatever is stored of the one before', async () => {
    const first = await begun();
    first.remove();
    const element = assessment({ storage: 'session' });
    const ready = oneEvent(element, 'maturity-ready');
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    element.questionnaire = 'structural-drift';
    await ready;
    await settled(element);
    expect(heading(element)).to.equal('Structural Drift Check (companion)');
    expect(quiet.written).to.deep.equal([]);
  });
});

function refuse(name: string) {
  return () => {
    throw new DOMException('not here', name);
  };
}

/** Replaces methods of every storage until it is undone. */
function replaced(methods: Partial<Record<'getItem' | 'setItem', () => never>>) {
  const own = { getItem: Storage.prototype.getItem, setItem: Storage.prototype.setItem };
  Object.assign(Storage.prototype, methods);
  return () => Object.assign(Storage.prototype, own);
}
