import type { Report } from './issues.js';
import type { Model } from './model.js';
import type { StagedQuestionnaire } from './staged.js';

/** What is allowed but will probably surprise. */
export function warnStaged(questionnaire: StagedQuestionnaire, model: Model, warn: Report): void {
  for (const { id } of model.patterns) warnPattern(questionnaire, model, id, warn);
  warnDimensions(questionnaire, model, warn);
  warnSignals(questionnaire, warn);
}

function warnPattern({ questions }: StagedQuestionnaire, model: Model, pattern: string, warn: Report): void {
  const tags = questions.map((question) => question.evidence?.[pattern] ?? 0);
  const { minRated, minWeight } = model.thresholds.evidence;
  const tagged = tags.filter((weight) => weight > 0).length;
  const total = tags.reduce((sum, weight) => sum + weight, 0);
  const gated = pattern === model.gate.pattern && questions.some((question) => question.gate);
  if (tagged === 0 || gated || (tagged >= minRated && total >= minWeight)) return;

  const first = tags.findIndex((weight) => weight > 0);
  warn(
    ['questions', first, 'evidence', pattern],
    `can never indicate "${pattern}": ${tagged} question(s) with a total weight of ${total} carry it`,
    `Tag at least ${minRated} questions with a total weight of ${minWeight}, or remove the tag.`,
  );
}

function warnDimensions({ dimensions, questions }: StagedQuestionnaire, model: Model, warn: Report): void {
  const least = model.validity.minRatedPerDimension;
  dimensions.forEach(({ id }, index) => {
    const asked = questions.filter((question) => question.dimension === id).length;
    if (asked >= least) return;
    warn(
      ['dimensions', index],
      `can never be assessed: it has ${asked} question(s)`,
      `Give it at least ${least}.`,
    );
  });
}

function warnSignals({ questions, signals = [], quadrants }: StagedQuestionnaire, warn: Report): void {
  const used = new Set([...questions.map(({ signal }) => signal), quadrants?.side?.signal]);
  signals.forEach(({ id }, index) => {
    if (!used.has(id))
      warn(['signals', index], `is never emitted: "${id}"`, 'Name it at a question, or remove it.');
  });
}
