import type { Answer, Model, StagedQuestionnaire, StagedSnapshot } from '../../src/core/index.js';
import type { AnswerSheet } from './arbitraries.js';

/**
 * SPEC section 6 once more, written for likeness to the text and not for speed:
 * big rationals, no shared code. Whatever it says, the core must say too.
 */
export type Rational = readonly [numerator: bigint, denominator: bigint];

const less = (a: Rational, b: Rational) => a[0] * b[1] < b[0] * a[1];
const whole = (value: number): Rational => [BigInt(value), 1n];
const plus = (a: Rational, b: Rational): Rational => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const minus = (a: Rational, b: Rational): Rational => plus(a, [-b[0], b[1]]);
const size = (a: Rational): Rational => (a[0] < 0n ? [-a[0], a[1]] : a);
const floor = (a: Rational) => Number(a[0] / a[1]);
const isLevel = (answer: Answer | undefined): answer is 0 | 1 | 2 | 3 | 4 => typeof answer === 'number';

/** A snapshot without what merely was handed in. */
type Expected = Record<string, unknown>;

export function referenceResult(
  questionnaire: StagedQuestionnaire,
  answers: AnswerSheet,
  model: Model,
  placed: 1 | 2 | 3 | 4 | 5 | null,
): Expected {
  const { questions, quadrants } = questionnaire;
  const { gate: gateRule, thresholds, validity } = model;
  const edges = model.stages.slice(1).map(({ edge }) => whole(edge));
  const stageOf = (score: Rational) =>
    (1 + edges.filter((edge) => !less(score, edge)).length) as 1 | 2 | 3 | 4 | 5;

  // 6.2
  const dimensions = questionnaire.dimensions.map(({ id }) => {
    const asked = questions.filter((question) => question.dimension === id);
    const rated = asked.filter((question) => isLevel(answers[question.id]));
    const top = rated.reduce((sum, { id: q, weight = 1 }) => sum + weight * (answers[q] as number), 0);
    const bottom = rated.reduce((sum, { weight = 1 }) => sum + weight, 0);
    const valid = rated.length >= validity.minRatedPerDimension;
    const score: Rational | null = valid ? [BigInt(100 * top), BigInt(4 * bottom)] : null;
    return { id, score, rated: rated.length, asked: asked.length };
  });

  // 6.3
  const all = questions.map(({ id }) => answers[id]!);
  const rated = all.filter(isLevel).length;
  const notApplicable = all.filter((answer) => answer === 'na').length;
  const applicable = all.length - notApplicable;
  const valid = dimensions.filter(({ score }) => score !== null);
  const missing = dimensions.length - valid.length;
  const status =
    notApplicable / all.length > validity.maxNotApplicable[0] / validity.maxNotApplicable[1] + 1e-9
      ? 'does-not-fit'
      : rated / applicable < validity.minCoverage[0] / validity.minCoverage[1] - 1e-9 ||
          missing > validity.maxMissingDimensions ||
          valid.length === 0
        ? 'insufficient'
        : missing > 0
          ? 'valid-partial'
          : 'valid';

  const gate = questions.find((question) => question.gate);
  const dk = questions.filter(({ id }) => answers[id] === 'dk');
  const scoreOf = (id: string) => dimensions.find((dimension) => dimension.id === id)!.score;
  const side = quadrants?.side;
  const sideScore = side && status !== 'does-not-fit' ? scoreOf(side.dimension) : null;
  const signals = [
    ...questions
      .filter(
        ({ id, signal }) => signal && isLevel(answers[id]) && (answers[id] as number) <= thresholds.signal,
      )
      .map(({ signal }) => signal!),
    ...(side && sideScore && less(sideScore, whole(side.below)) ? [side.signal] : []),
  ];
  const common = {
    answers,
    status,
    coverage: { rated, applicable, notApplicable, unknown: applicable - rated },
    dimensions: dimensions.map(({ asked, id, rated: count, score }) => ({
      id,
      score: score && status !== 'does-not-fit' ? floor(score) : null,
      stage: score && status !== 'does-not-fit' ? stageOf(score) : null,
      rated: count,
      asked,
    })),
    findOut: [...dk.filter((q) => q.gate), ...dk.filter((q) => !q.gate)].map(({ id }) => id),
    signals: [...new Set(signals)],
    people: null,
  } as const;
  if (status === 'does-not-fit' || status === 'insufficient') {
    return {
      ...common,
      score: null,
      stage: null,
      weakest: null,
      patterns: [],
      primaryPattern: null,
      actions: [],
      quadrant: null,
      engagements: [],
      urgency: null,
      selfPlacement: null,
    };
  }

  // 6.4
  const sum = valid.reduce<Rational>((total, { score }) => plus(total, score!), whole(0));
  const overall: Rational = [sum[0], sum[1] * BigInt(valid.length)];
  const raw = stageOf(overall);
  const weakest = valid.reduce((low, next) => (less(next.score!, low.score!) ? next : low));
  const heldBackBy: string[] = [];
  let index: number = raw;
  if (index > stageOf(weakest.score!) + thresholds.weakestLinkLead) {
    index = stageOf(weakest.score!) + thresholds.weakestLinkLead;
    heldBackBy.push(`weakest-link:${weakest.id}`);
  }
  const gateAnswer = gate && answers[gate.id];
  if (gate && index > gateRule.heldAt && !(isLevel(gateAnswer) && gateAnswer >= gateRule.minLevel)) {
    index = gateRule.heldAt;
    heldBackBy.push(`${isLevel(gateAnswer) ? 'gate' : 'gate-unanswered'}:${gate.id}`);
  }
  const borderline = edges.some((edge) => less(size(minus(overall, edge)), whole(thresholds.borderline)));

  // 6.5
  const evidence = model.patterns.map(({ id }) => {
    const tagged = questions.filter((q) => q.evidence?.[id] !== undefined && isLevel(answers[q.id]));
    const weight = tagged.reduce((total, q) => total + q.evidence![id]!, 0);
    const points = tagged.reduce((total, q) => total + q.evidence![id]! * (answers[q.id] as number), 0);
    const lows = tagged.filter((q) => (answers[q.id] as number) <= thresholds.low).length;
    const assessed = tagged.length >= thresholds.evidence.minRated && weight >= thresholds.evidence.minWeight;
    const strength: Rational | null = assessed
      ? minus(whole(100), [BigInt(100 * points), BigInt(4 * weight)])
      : null;
    const reaches = ({ above, minLows }: { above: number; minLows: number }) =>
      strength !== null && less(whole(above), strength) && lows >= minLows;

    let verdict: StagedSnapshot['patterns'][number]['status'] = 'not-indicated';
    if (!assessed) verdict = 'not-assessed';
    else if (reaches(thresholds.indicated)) verdict = 'indicated';
    else if (reaches(thresholds.possible)) verdict = 'possible';
    if (id === gateRule.pattern && isLevel(gateAnswer)) {
      if (gateAnswer <= gateRule.indicatedUpTo) verdict = 'indicated';
      else if (gateAnswer >= gateRule.clearedFrom && verdict === 'indicated') verdict = 'possible';
    }
    return { id, status: verdict, strength, lows };
  });
  const indicated = evidence.filter((pattern) => pattern.status === 'indicated');
  const possible = evidence.filter((pattern) => pattern.status === 'possible');
  const strongest = possible.length
    ? possible.reduce((best, next) => (less(best.strength!, next.strength!) ? next : best))
    : null;
  const primary = indicated[0] ?? strongest;

  // 6.6
  const { gateBoost, limit, maxLevel, patternBoost, perDimension } = thresholds.actions;
  const candidates = questions
    .filter(({ id }) => isLevel(answers[id]) && (answers[id] as number) <= maxLevel)
    .map((q) => {
      const value = answers[q.id] as number;
      const tagged = primary && q.evidence?.[primary.id] !== undefined;
      const [n, d] = q.gate && value < gateRule.minLevel ? gateBoost : tagged ? patternBoost : [1, 1];
      return { q, priority: ((4 - value) * n) / d };
    })
    .toSorted((a, b) => b.priority - a.priority);
  const actions: StagedQuestionnaire['questions'] = [];
  for (const { q } of candidates) {
    const same = actions.filter(({ dimension }) => dimension === q.dimension).length;
    if (actions.length < limit && same < perDimension) actions.push(q);
  }

  // 5
  const own = model.hiddenFallback.at(-1)!;
  const conversation = model.hiddenFallback.at(-2) ?? own;
  const x = quadrants && scoreOf(quadrants.x);
  const y = quadrants && scoreOf(quadrants.y);
  const name = quadrants && x && y ? axisName(x, y, whole(quadrants.edge)) : null;
  const cell = name && quadrants!.cells[name];
  const table = model.byQuestionnaire[questionnaire.id] ?? conversation;
  let engagements: string[];
  if (quadrants) engagements = [cell ? cell.engagement : conversation, own];
  else if (index >= 4) engagements = indicated.length ? [own, conversation] : [own];
  else {
    const first = indicated.length ? model.byPattern[indicated[0]!.id]![index - 1]! : table;
    engagements = [first, first === table ? conversation : table, own];
  }
  const urgent = indicated.some(
    ({ strength }) => strength && !less(strength, whole(thresholds.urgentStrength)),
  );

  return {
    ...common,
    score: floor(overall),
    stage: {
      index: index as 1,
      id: model.stages[index - 1]!.id,
      raw,
      heldBackBy,
      borderline,
    },
    weakest: weakest.id,
    patterns: evidence.map((pattern) => ({
      ...pattern,
      strength: pattern.strength && floor(pattern.strength),
    })),
    primaryPattern: primary ? { id: primary.id, kind: primary.status as 'indicated' } : null,
    actions: actions.map(({ id }) => id),
    quadrant: cell ? cell.id : null,
    engagements: [...new Set(engagements)],
    urgency: urgent || index === 1 ? 'now' : index === 2 ? 'this-quarter' : index === 3 ? 'plan' : 'keep',
    selfPlacement: placed && { stage: placed, difference: placed - index },
  };
}

function axisName(x: Rational, y: Rational, edge: Rational) {
  if (less(x, edge)) return less(y, edge) ? 'lowLow' : 'lowHigh';
  return less(y, edge) ? 'highLow' : 'highHigh';
}
