import type { BandedQuestionnaire } from '../schema/questionnaire.js';
import type { BandedSnapshot } from '../schema/snapshot.js';
import { bandedPlan, type BandedPlan } from './banded-plan.js';
import { withOwn } from './engagements.js';
import { frozenList, NOTHING } from './freeze.js';
import { isRated, type Level } from './levels.js';
import { qualityFlags } from './quality-flags.js';
import { readAnswers, type Answers } from './read-answers.js';
import { snapshotBase, type SnapshotOptions } from './snapshot-base.js';

/** SPEC 7.1: the sum rule over the counted statements and the lows rule over all of them. */
export function scoreBanded(
  questionnaire: BandedQuestionnaire,
  answers: Answers,
  options: SnapshotOptions,
): BandedSnapshot {
  const plan = bandedPlan(questionnaire, options.model);
  const base = snapshotBase(options);
  const { kept, levels } = readAnswers(plan, answers);

  const total = sumOf(plan.counted, levels);
  const categories = plan.categories.map((category) => tallyCategory(plan, category, levels));
  const named = total === null ? NOTHING : namedFailures(plan, categories);
  const band = total === null ? null : bandOf(plan.source.bands, total);

  return Object.freeze({
    schemaVersion: 1,
    kind: 'banded',
    questionnaire: plan.questionnaire,
    locale: base.locale,
    startedAt: base.startedAt,
    completedAt: base.completedAt,
    answers: kept,
    context: base.context,
    flags: qualityFlags(levels, base, plan.model),
    status: total === null ? 'insufficient' : 'valid',
    total,
    max: plan.top * plan.counted.length,
    band: band && band.id,
    categories: frozenList(categories),
    named: frozenList(named),
    engagements: total === null ? NOTHING : offers(plan, band, named[0]),
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
  return Object.freeze({
    id,
    sum: sumOf(questions, levels),
    lows: questions.filter((question) => low(levels[question]!)).length,
  });
}

/** SPEC 7.1: three lows in one category name its failure; the lowest sum first, equals in file order. */
function namedFailures({ source }: BandedPlan, categories: readonly Category[]): string[] {
  const { lowsToName = 3 } = source;
  return categories
    .filter(({ lows }) => lows >= lowsToName)
    .sort((a, b) => a.sum! - b.sum!)
    .map(({ id }) => id);
}

type Band = BandedQuestionnaire['bands'][number];

/** SPEC 7.1: edges are inclusive below. Bands are listed lowest first, and the first begins at 0. */
function bandOf(bands: readonly Band[], total: number): Band {
  return bands.findLast(({ from }) => from <= total)!;
}

/** SPEC 7.1: by band, then by the first named failure. */
function offers({ model, source }: BandedPlan, band: Band | null, failure: string | undefined): string[] {
  const category = source.categories.find(({ id }) => id === failure);
  return withOwn(
    model,
    [band?.engagement, category?.engagement].filter((id) => id !== undefined),
  );
}
