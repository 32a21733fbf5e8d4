import { buildSnapshot } from '../core/build-snapshot.js';
import { poolAnswers } from '../core/pool-answers.js';
import type { ComparisonView } from './maturity-comparison.view.js';
import type { StagedView } from './maturity-result.view.js';

/** How far people's answers to a question lie apart. Nobody's own answer is told. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** How many answered with a level. */
  readonly rated: number;
}

/** Several people's answers as one result, and how the people differ. */
export interface Group {
  /** The pooled result, as a result is drawn. */
  readonly view: StagedView;
  readonly ranges: ReadonlyMap<string, Range>;
  /** What people see two levels or more apart, furthest apart first. */
  readonly differ: readonly string[];
  /** What they see alike, lowest first. */
  readonly agree: readonly string[];
}

export function groupOf({ check, entries, words, result }: ComparisonView): Group {
  const { checks, locale, questionnaire } = check;
  const model = questionnaire.model!;
  const snapshots = entries.map(({ snapshot }) => snapshot);
  const { answers, disagreements, people } = poolAnswers(
    questionnaire,
    snapshots.map((snapshot) => snapshot.answers),
  );
  const at = snapshots
    .map(({ completedAt }) => completedAt)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1)!;
  const ranges = new Map(
    questionnaire.questions.map(({ id }) => {
      const levels = snapshots.flatMap((snapshot) => {
        const answer = snapshot.answers[id];
        return typeof answer === 'number' ? answer : [];
      });
      return [id, { low: Math.min(...levels), high: Math.max(...levels), rated: levels.length }];
    }),
  );
  const apart = (id: string) => ranges.get(id)!.high - ranges.get(id)!.low;
  const agree = [...ranges.keys()].filter(
    (id) => ranges.get(id)!.rated >= model.thresholds.minPeople && !disagreements.includes(id),
  );
  // What too few could answer is said nowhere: it would show a person.
  const questions = questionnaire.questions.map((question) => {
    const { rated } = ranges.get(question.id)!;
    const hidden = rated > 0 && rated < model.thresholds.minPeople;
    return hidden
      ? { ...question, options: question.options.map(() => words.known(rated, people)) }
      : question;
  });
  return {
    ranges,
    differ: disagreements.toSorted((a, b) => apart(b) - apart(a)),
    agree: agree.toSorted((a, b) => Number(answers[a]) - Number(answers[b])),
    view: {
      checks,
      questionnaire: { ...questionnaire, questions },
      locale,
      model,
      snapshot: buildSnapshot(questionnaire, answers, { at, people, locale }),
      words: { ...result, yours: words.pooled, yourAnswer: (answer) => `${words.middle}: ${answer}` },
      disagreements,
      offers: [],
      interactive: false,
      outdated: false,
      goTo: () => undefined,
      route: () => undefined,
    },
  };
}
