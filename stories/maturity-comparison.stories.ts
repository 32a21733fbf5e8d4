import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { html } from 'lit';
import { loadQuestionnaire } from '../src/catalog/index.js';
import { buildSnapshot, encodeShareCode, type Answer, type Snapshot } from '../src/core/index.js';
import type { MaturityComparison } from '../src/elements/maturity-comparison.js';
import '../src/elements/maturity-comparison.define.js';
import type { ComparisonMode } from '../src/elements/maturity-comparison.link.js';

interface Args {
  mode: ComparisonMode | null;
  locale: string;
  /** One result each: the answers in file order, repeated to the end. */
  results: readonly (readonly Answer[])[];
  /** What is handed over beside the results. */
  more: (snapshots: readonly Snapshot[]) => unknown[] | Promise<unknown[]>;
}

const BEFORE: readonly Answer[] = [1, 1, 'na', 2, 2, 2, 2, 3, 2, 1, 1, 1];
const AFTER: readonly Answer[] = [2, 2, 'na', 2, 3, 3, 2, 3, 2, 2, 3, 2];
const TEAM: readonly (readonly Answer[])[] = [
  BEFORE,
  [3, 1, 2, 2, 3, 2, 2, 2, 2, 1, 1, 0],
  [0, 2, 2, 2, 1, 2, 3, 3, 2, 1, 4, 1],
  [2, 1, 2, 2, 2, 2, 2, 3, 2, 2, 1, 'dk'],
  [1, 1, 2, 2, 4, 1, 2, 3, 2, 1, 2, 1],
];

async function scored(questionnaire: string, results: Args['results']) {
  const check = (await loadQuestionnaire(questionnaire))!;
  return results.map((answers, index) =>
    buildSnapshot(
      check,
      Object.fromEntries(check.questions.map(({ id }, at) => [id, answers[at % answers.length]!])),
      { at: new Date(Date.UTC(2026, 4 + index, 20, 10)).toISOString() },
    ),
  );
}

const meta: Meta<Args> = {
  title: 'Elements/Comparison',
  component: 'maturity-comparison',
  args: { mode: null, locale: 'en', results: [], more: () => [] },
  loaders: [
    async ({ args: { results, more } }) => {
      const snapshots = await scored('engineering-delivery', results);
      return { snapshots: [...snapshots, ...(await more(snapshots))] };
    },
  ],
  render: ({ mode, locale }, { loaded }) => html`
    <maturity-comparison
      lang=${locale}
      dir=${locale === 'ar' ? 'rtl' : 'ltr'}
      .mode=${mode}
      .snapshots=${(loaded as { snapshots: unknown[] }).snapshots}
    >
      <a href="#check">Take the check</a>
    </maturity-comparison>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** Waits until it is drawn, and finds its headline. */
async function drawn(canvas: HTMLElement, headline: string): Promise<MaturityComparison> {
  const element = canvas.querySelector('maturity-comparison')!;
  await element.updateComplete;
  await expect(element.renderRoot.querySelector('h2')).toHaveTextContent(headline);
  return element;
}

function story(headline: string, args: Partial<Args> = {}): Story {
  return { args, play: async ({ canvasElement }) => void (await drawn(canvasElement, headline)) };
}

export const Empty = story('Compare results');

export const OneResult = story('Compare results', { results: [BEFORE] });

export const OverTime = story('From Stage 2 to Stage 3', { results: [BEFORE, AFTER] });

export const NoClearDifference = story('No clear difference', {
  results: [BEFORE, [1, 1, 'na', 2, 2, 2, 2, 3, 2, 1, 2, 1]],
});

export const SameStageHigherScore = story('Still Stage 2, at a clearly higher score', {
  results: [
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    [1, 2, 2, 2, 1, 1, 2, 2, 1, 1, 2, 1],
  ],
});

export const AcrossAnEdge = story('No clear difference', {
  results: [BEFORE, [2, 2, 'na', 2, 2, 2, 2, 3, 2, 1, 1, 1]],
});

export const HeldBackBefore = story('From Stage 2 to Stage 4', {
  results: [
    [1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
    [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
  ],
});

export const TooFewAnswers = story('Not enough answers for a stage yet', {
  results: [BEFORE, [1, 1, 'dk', 'dk', 'dk', 'dk', 2, 2, 2, 'dk', 1, 1]],
});

export const ThreeOverTime = story('From Stage 2 to Stage 3', {
  mode: 'time',
  results: [BEFORE, BEFORE, AFTER],
});

export const TwoOfThreePeople = story('Compare results', { mode: 'people', results: TEAM.slice(0, 2) });

export const ThreePeople = story('3 people, 3 questions seen differently', { results: TEAM.slice(0, 3) });

export const FivePeople: Story = {
  args: { results: TEAM },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, '5 people, 3 questions seen differently');
    for (const part of element.renderRoot.querySelectorAll('details')) part.open = true;
    await expect(element.renderRoot.querySelector('.agenda')).toHaveTextContent('30 min');
  },
};

export const SeenAlike = story('3 people, and no question seen very differently', {
  results: [[2], [2, 2, 1], [2, 3, 2]],
});

export const TooFewKnow = story('3 people', {
  results: [
    [2, 'dk', 1],
    [2, 'dk', 'dk'],
    [0, 4, 'dk'],
  ],
});

export const SomeLeftOut: Story = {
  args: {
    results: TEAM.slice(0, 4),
    more: async (snapshots) => {
      const check = (await loadQuestionnaire('engineering-delivery'))!;
      const code = encodeShareCode(check, snapshots[1]!);
      return [
        code,
        `https://example.com/#maturity=${code.slice(0, -1)}`,
        { ...snapshots[0], score: 99 },
        { hello: 'there' },
        ...(await scored('backlog-health', [[2]])),
      ];
    },
  },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, '4 people, 3 questions seen differently');
    await expect(element.renderRoot.querySelectorAll('.skipped li')).toHaveLength(5);
  },
};

export const PastedByTheVisitor: Story = {
  args: { results: [] },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, 'Compare results');
    const check = (await loadQuestionnaire('engineering-delivery'))!;
    const snapshots = await scored(check.id, TEAM);
    const lines = [
      ...snapshots.map((snapshot) => encodeShareCode(check, snapshot)),
      '1engineering-delivery.half',
    ];
    element.renderRoot.querySelector('textarea')!.value = lines.join('\n');
    element.renderRoot.querySelector<HTMLElement>('form .primary')!.click();
    await drawn(canvasElement, '5 people, 3 questions seen differently');
    await expect(element.renderRoot.querySelector('[role=status]')).toHaveTextContent(
      '5 added, 1 left out, 5 in all.',
    );
  },
};

export const German = story('5 Personen, 3 Fragen werden unterschiedlich gesehen', {
  results: TEAM,
  locale: 'de',
});

export const RightToLeft = story('من المرحلة', { results: [BEFORE, AFTER], locale: 'ar' });
