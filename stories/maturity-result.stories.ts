import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { html } from 'lit';
import { loadQuestionnaire, type Check } from '../src/catalog/index.js';
import { buildSnapshot, type Answer, type Snapshot, type StageIndex } from '../src/core/index.js';
import type { EngagementOptions } from '../src/elements/maturity-result.engagements.js';
import type { MaturityResult } from '../src/elements/maturity-result.js';
import '../src/elements/maturity-result.define.js';

interface Args {
  questionnaire: string;
  /** In file order. */
  answers: readonly Answer[];
  placed: StageIndex | null;
  locale: string;
  interactive: boolean;
  engagements: EngagementOptions | null;
  /** Changes the snapshot before it is handed over. */
  spoil: (snapshot: Snapshot) => unknown;
  seconds: number;
  people: number | null;
  /** Whether its questions need not apply, the gate excepted. */
  own: boolean;
}

const END = Date.UTC(2026, 10, 21, 10);

async function scored({ questionnaire, answers, placed, locale, seconds, people, own }: Args) {
  const loaded = (await loadQuestionnaire(questionnaire, locale))!;
  const check = own ? mayNotApply(loaded) : loaded;
  const byId = Object.fromEntries(
    check.questions.map(({ id }, index) => [id, answers[index % answers.length]!]),
  );
  const snapshot = buildSnapshot(check, byId, {
    at: new Date(END).toISOString(),
    startedAt: new Date(END - seconds * 1000).toISOString(),
    selfPlacement: check.kind === 'staged' ? placed : null,
    people,
    locale,
  });
  return { check, snapshot };
}

function mayNotApply(check: Check): Check {
  const copy = structuredClone(check);
  if (copy.kind === 'staged') {
    for (const question of copy.questions.filter(({ gate }) => !gate))
      question.notApplicable = 'we have none';
  }
  return copy;
}

const meta: Meta<Args> = {
  title: 'Result/Result',
  component: 'maturity-result',
  args: {
    questionnaire: 'engineering-delivery',
    answers: [1, 1, 'na', 2, 2, 2, 2, 3, 2, 1, 1, 1],
    placed: 3,
    locale: 'en',
    interactive: false,
    engagements: null,
    spoil: (snapshot) => snapshot,
    seconds: 300,
    people: null,
    own: false,
  },
  loaders: [async ({ args }) => scored(args)],
  render: ({ interactive, engagements, locale, spoil, own }, { loaded }) => {
    const { check, snapshot } = loaded as { check: Check; snapshot: Snapshot };
    return html`
      <maturity-result
        lang=${locale}
        .snapshot=${spoil(snapshot)}
        .definition=${interactive || own ? check : undefined}
        .contentLang=${locale}
        ?interactive=${interactive}
        .engagements=${engagements}
      >
        <a href="#check">Take the check</a>
      </maturity-result>
    `;
  },
};

export default meta;

type Story = StoryObj<Args>;

async function headline(canvasElement: HTMLElement) {
  const element = canvasElement.querySelector<MaturityResult>('maturity-result')!;
  await element.updateComplete;
  return element.renderRoot.querySelector('h2')!;
}

/** Every story shows what it says it shows. */
const headed =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await expect(await headline(canvasElement)).toHaveTextContent(text);
  };

export const Indicated: Story = { play: headed('Stage 2, Fragmented') };

export const WithOffers: Story = {
  args: {
    engagements: {
      'accountable-lead': {
        label: 'A delivery lead from us',
        text: 'Two days a week, for six months.',
        href: '#lead',
      },
      'outcome-team': {},
    },
  },
  play: headed('Stage 2, Fragmented'),
};

export const Stage1: Story = { args: { answers: [0, 0, 1], placed: 1 }, play: headed('Stage 1, Improvised') };

export const Stage3: Story = { args: { answers: [2], placed: 2 }, play: headed('Stage 3, Owned') };

export const Stage4: Story = {
  args: { questionnaire: 'service-reliability', answers: [3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 2] },
  play: headed('Stage 4, Measured'),
};

export const Stage5: Story = { args: { answers: [4], placed: 5 }, play: headed('Stage 5, Self-correcting') };

export const HeldBackByTheGate: Story = {
  args: { answers: [1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3], placed: 4 },
  play: headed('Stage 2, Fragmented'),
};

export const HeldBackByTheWeakest: Story = {
  args: { answers: [3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 1, 0], placed: 2 },
  play: headed('Stage 2, Fragmented'),
};

export const GateUnanswered: Story = {
  args: { questionnaire: 'backlog-health', answers: ['dk', 2, 2, 2, 2, 2, 2, 2, 2, 'dk', 2, 2], placed: 5 },
  play: headed('Stage 2, Fragmented'),
};

export const Partial: Story = {
  args: {
    questionnaire: 'ai-validation',
    answers: [1, 1, 1, 1, 1, 0, 'dk', 'dk', 'dk', 3, 2, 2],
    interactive: true,
  },
  play: headed('Stage 2, Fragmented'),
};

export const Insufficient: Story = {
  args: {
    questionnaire: 'platform-engineering',
    answers: [2, 2, 1, 2, 1, 3, 2, 2, 'dk', 'dk', 'dk', 'dk'],
    interactive: true,
  },
  play: headed('Not enough answers for a stage yet'),
};

/** A check of the host's own: in the catalog's checks hardly anything may not apply. */
export const DoesNotFit: Story = {
  args: {
    questionnaire: 'backlog-health',
    answers: [2, 'na', 'na', 2, 'na', 'na', 2, 2, 'na', 2, 2, 2],
    own: true,
  },
  play: headed('This check does not fit your situation'),
};

export const HeldBackTwice: Story = {
  args: {
    questionnaire: 'coordination-load',
    answers: ['dk', 'dk', 4, 4, 4, 4, 1, 'dk', 1, 4, 4, 4],
  },
  play: headed('Stage 2, Fragmented'),
};

export const TwoAxes: Story = {
  args: { questionnaire: 'delivery-governance', answers: [1, 2, 2, 1, 3, 3, 2, 3, 1, 1, 2, 1] },
  play: headed('Automated feature factory'),
};

export const WarningSigns: Story = {
  args: { questionnaire: 'operating-rhythm', answers: [1, 2, 1, 2, 1, 2, 1, 2, 2, 0, 1, 0, 1] },
  play: headed('Stage 2, Fragmented'),
};

export const Drift: Story = {
  args: { questionnaire: 'structural-drift', answers: [2, 2, 2, 2, 1, 2, 1, 1, 0, 2, 1, 2, 1, 2, 1] },
  play: headed('Structural drift'),
};

export const DriftSpreadOut: Story = {
  args: { questionnaire: 'structural-drift', answers: [1, 1, 2] },
  play: headed('Intervention overdue'),
};

export const Sound: Story = {
  args: { questionnaire: 'structural-drift', answers: [3, 2, 3, 2, 3, 2, 3, 2, 2, 3, 2, 3, 3, 2, 2] },
  play: headed('Sound'),
};

export const FailureUnderneath: Story = {
  args: { questionnaire: 'structural-drift', answers: [3, 3, 3, 3, 3, 3, 0, 0, 0, 3, 3, 3, 3, 3, 3] },
  play: headed('Drift forming'),
};

export const DriftOpen: Story = {
  args: { questionnaire: 'structural-drift', answers: [3, 'dk', 2], interactive: true },
  play: headed('Not enough answers'),
};

export const InAHurry: Story = { args: { answers: [2], seconds: 20 }, play: headed('Stage 3, Owned') };

export const SeveralPeople: Story = {
  args: { people: 5, placed: null },
  play: headed('Stage 2, Fragmented'),
};

export const German: Story = { args: { locale: 'de' }, play: headed('Fragmentiert') };

export const Arabic: Story = { args: { locale: 'ar' }, play: headed('المرحلة ٢') };

export const AnotherEdition: Story = {
  args: {
    spoil: (snapshot) => ({ ...snapshot, questionnaire: { ...snapshot.questionnaire, version: '0.9.0' } }),
  },
  play: headed('Stage 2, Fragmented'),
};

export const Forged: Story = {
  args: { spoil: (snapshot) => ({ ...snapshot, score: 99 }) },
  play: headed('These figures do not belong to these answers'),
};

export const UnknownCheck: Story = {
  args: { spoil: (snapshot) => ({ ...snapshot, questionnaire: { id: 'horoscope', version: '1.0.0' } }) },
  play: headed('This result belongs to a check that is not here'),
};

export const Newer: Story = {
  args: { spoil: (snapshot) => ({ ...snapshot, schemaVersion: 2 }) },
  play: headed('This result is newer than this page'),
};

export const NoResult: Story = { args: { spoil: () => ({}) }, play: headed('This is not a result') };
