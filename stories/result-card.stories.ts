import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { loadQuestionnaire } from '../src/catalog/index.js';
import {
  buildSnapshot,
  type Answer,
  type BandedQuestionnaire,
  type StagedQuestionnaire,
  type StageIndex,
} from '../src/core/index.js';
import { resultCard } from '../src/elements/maturity-result.card.js';

interface Args {
  questionnaire: string;
  locale: string;
  level: number;
  selfPlacement: StageIndex | null;
  accent: string;
}

/** The picture that a visitor can download. It is drawn as a file, so that the page's styles cannot reach it. */
const meta: Meta<Args> = {
  title: 'Result/Card',
  args: { questionnaire: 'backlog-health', locale: 'en', level: 1, selfPlacement: 4, accent: '#2f5bd0' },
  argTypes: {
    level: { control: { type: 'range', min: 0, max: 4 } },
    selfPlacement: { control: 'select', options: [null, 1, 2, 3, 4, 5] },
    accent: { control: 'color' },
  },
  loaders: [
    async ({ args }) => ({ questionnaire: await loadQuestionnaire(args.questionnaire, args.locale) }),
  ],
  render: ({ accent, level, locale, selfPlacement }, { loaded }) => {
    const questionnaire = loaded['questionnaire'] as StagedQuestionnaire | BandedQuestionnaire;
    const answers = Object.fromEntries(questionnaire.questions.map(({ id }) => [id, level as Answer]));
    const snapshot = buildSnapshot(questionnaire, answers, { at: '2026-11-21T10:00:00Z', selfPlacement });
    const image = document.createElement('img');
    image.alt = 'The card of a result';
    image.style.maxInlineSize = '100%';
    const card = resultCard({ questionnaire, snapshot, locale, accent });
    image.src = `data:image/svg+xml,${encodeURIComponent(card!)}`;
    return image;
  },
};

export default meta;

type Story = StoryObj<Args>;

export const HeldBack: Story = {
  play: async ({ canvasElement }) => {
    const image = canvasElement.querySelector('img')!;
    await image.decode();
    await expect([image.naturalWidth, image.naturalHeight]).toEqual([1200, 630]);
  },
};

export const Highest: Story = { args: { level: 4, selfPlacement: 5 } };

export const WithoutPlacement: Story = { args: { level: 2, selfPlacement: null } };

export const TwoAxis: Story = { args: { questionnaire: 'delivery-governance', level: 2 } };

export const Banded: Story = { args: { questionnaire: 'structural-drift', level: 1 } };

export const LongNames: Story = { args: { questionnaire: 'quality-engineering', locale: 'de' } };

export const YellowAccent: Story = { args: { accent: '#ffd400' } };
