import { expect } from 'chai';
import { afterAll, beforeAll, describe } from 'vitest';
import { packagedBrowser } from '../../scripts/browser.mjs';
import { compare, photographer, STATES } from '../../scripts/reference-images.mjs';
import { checkOf, resultOf, RESULTS } from '../../scripts/reference-results.mjs';
import { checkIds } from '../../src/catalog/index.js';
import { buildSnapshot } from '../../src/core/index.js';
import type { BandedQuestionnaire, StagedQuestionnaire } from '../../src/schema/questionnaire.js';
import type { Answer, StagedSnapshot } from '../../src/schema/snapshot.js';

const browser = await packagedBrowser();
if (!browser) {
  console.warn('SKIPPED: the look is compared with the packaged Chromium, which runs on Linux on x64 alone.');
}

/** The built widget beside the pictures in test/reference. To accept a new look: node scripts/reference-images.mjs --update */
describe.skipIf(!browser)('the look', () => {
  let camera: Awaited<ReturnType<typeof photographer>>;

  beforeAll(async () => {
    camera = await photographer();
  });

  afterAll(() => camera.close());

  for (const name of Object.keys(STATES)) {
    it(`is as it was: ${name}`, async () => {
      expect(await compare(camera, name)).to.deep.equal([]);
    });
  }
});

type Shown = Pick<StagedSnapshot, 'status' | 'stage' | 'primaryPattern'>;

/** What a picture of a result has to show: its status, its stage, what holds it back or is near, what lies behind it. */
function seen({ status, stage, primaryPattern }: Shown): string[][] {
  const caps = stage?.heldBackBy.map((cap) => cap.split(':')[0]!) ?? [];
  const near = stage?.borderline ? ['borderline'] : [];
  return [
    [`status ${status}`],
    stage ? [`stage ${stage.index}`] : [],
    [...caps, ...near, ...(caps.length ? [] : ['no cap'])].map((cap) => `cap ${cap}`),
    [`pattern ${primaryPattern?.kind ?? 'none'}`],
  ];
}

function pairs(shown: Shown): string[] {
  const factors = seen(shown);
  return factors.flatMap((ones, index) =>
    ones.flatMap((one) =>
      factors.slice(index + 1).flatMap((others) => others.map((other) => `${one}, ${other}`)),
    ),
  );
}

/** Answers of every kind to every check, always the same ones. */
function* everyKindOfResult(count: number) {
  const checks = checkIds.flatMap((id) => {
    const check = checkOf(id) as StagedQuestionnaire | BandedQuestionnaire;
    return check.kind === 'staged' ? [check] : [];
  });
  let state = 12345;
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number) => Math.floor(chance() * (most + 1));
  for (let made = 0; made < count; made++) {
    const check = checks[upTo(checks.length - 1)]!;
    const [level, spread, other] = [upTo(4), upTo(2), upTo(4)];
    const [odd, gate, open] = [upTo(8), chance() < 0.3, chance() < 0.5 ? 0 : chance() / 2];
    const answers = check.questions.map((question): Answer => {
      if (question.gate && gate) return ([0, 1, 2, 'dk'] as const)[upTo(3)]!;
      if (chance() < open) return 'dk';
      const around = question.dimension === check.dimensions[odd]?.id ? other : level;
      return Math.max(0, Math.min(4, around + Math.round((chance() * 2 - 1) * spread))) as Answer;
    });
    yield buildSnapshot(check, Object.fromEntries(check.questions.map(({ id }, at) => [id, answers[at]!])), {
      at: '2026-11-21T10:00:00Z',
    }) as StagedSnapshot;
  }
}

describe('the results that are kept as pictures', () => {
  it('show every pair of status, stage, cap and pattern that answers lead to more than now and then', () => {
    const kept = new Set(Object.values(RESULTS).flatMap((state) => pairs(resultOf(state).snapshot as Shown)));
    const counts = new Map<string, number>();
    for (const snapshot of everyKindOfResult(30_000)) {
      for (const pair of pairs(snapshot)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    const common = [...counts].filter(([, count]) => count >= 3).map(([pair]) => pair);
    expect(common.length).to.be.above(50);
    expect(common.filter((pair) => !kept.has(pair))).to.deep.equal([]);
  });

  it('show every status', () => {
    const statuses = Object.values(RESULTS).map((state) => (resultOf(state).snapshot as Shown).status);
    expect([...new Set(statuses)]).to.have.members([
      'valid',
      'valid-partial',
      'insufficient',
      'does-not-fit',
    ]);
  });
});
