import type { BandedQuestionnaire } from '../schema/questionnaire.js';
import type { BandedSnapshot } from '../schema/snapshot.js';
import { bandedPlan, HIGHEST_BANDED_ANSWER, type BandedPlan } from './banded-plan.js';
import { withOwn } from './engagements.js';
import { deepFreeze } from './freeze.js';
import { isRated, type Level } from './levels.js';
import { qualityFlags } from './quality-flags.js';
import { keepAnswers, readLevels, type Answers } from './read-answers.js';
import { snapshotBase, type SnapshotOptions } from './snapshot-base.js';

/** SPEC 7.1: the sum rule over the counted statements and the lows rule over all of them. */
export function scoreBanded(
  questionnaire: BandedQuestionnaire,
  answers: Answers,
  options: SnapshotOptions,
): BandedSnapshot {
  const plan = bandedPlan(questionnaire, options.model);
  const { base, completed, started } = snapshotBase(plan.questionnaire, options);
  const levels = readLevels(plan, answers);

  const total = sumOf(plan.counted, levels);
  const categories = plan.categories.map((category) => tallyCategory(plan, category, levels));
  const named = total === null ? [] : namedFailures(plan, categories);
  const band = total === null ? null : bandOf(plan.source.bands, total);

  return deepFreeze({
    ...base,
    kind: 'banded',
    answers: keepAnswers(plan, answers),
    flags: qualityFlags(levels, started, completed, plan.model),
    status: total === null ? 'insufficient' : 'valid',
    total,
    max: HIGHEST_BANDED_ANSWER * plan.counted.length,
    band: band && band.id,
    categories: categories.map(({ id, sum, lows }) => ({ id, sum, lows })),
    named,
    engagements: total === null ? [] : offers(plan, band, named[0]),
  });
}

/** Null unless every one of them was answered: a blank is never scored. */
function sumOf(questions: readonly number[], levels: readonly Level[]): number | null {
  if (!questions.every((question) => isRated(levels[question]!))) return null;
  return questions.reduce((sum, question) => sum + levels[question]!, 0);
}

interface Category {
  readonly id: string;
  readonly sum: number | null;
  readonly lows: number;
}

function tallyCategory(
  { model }: BandedPlan,
  { id, questions }: BandedPlan['categories'][number],
  levels: readonly Level[],
): Category {
  const low = (level: Level) => isRated(level) && level <= model.thresholds.low;
  return {
    id,
    sum: sumOf(questions, levels),
    lows: questions.filter((question) => low(levels[question]!)).length,
  };
}

/** SPEC 7.1: three lows in one category name its failure; the lowest sum first, equals in file order. */
function namedFailures({ source }: BandedPlan, categories: readonly Category[]): string[] {
  const { lowsToName = 3 } = source;
  return categories
    .filter(({ lows }) => lows >= lowsToName)
    .sort((a, b) => (a.sum ?? Infinity) - (b.sum ?? Infinity))
    .map(({ id }) => id);
}

type Band = BandedQuestionnaire['bands'][number];

/** SPEC 7.1: edges are inclusive below; bands are listed lowest first. */
function bandOf(bands: readonly Band[], total: number): Band | null {
  return bands.findLast(({ from }) => from <= total) ?? null;
}

/** SPEC 7.1: by band, then by the first named failure. */
function offers({ model, source }: BandedPlan, band: Band | null, failure: string | undefined): string[] {
  const category = source.categories.find(({ id }) => id === failure);
  return withOwn(
    model,
    [band?.engagement, category?.engagement].filter((id) => id !== undefined),
  );
}
