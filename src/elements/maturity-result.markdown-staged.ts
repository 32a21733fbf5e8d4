import type { StagedQuestionnaire } from '../schema/questionnaire.js';
import type { StagedSnapshot } from '../schema/snapshot.js';
import { escapeMarkdown, listed, paragraph, table, type Part } from './maturity-result.markdown-text.js';
import type { MarkdownWords } from './maturity-result.markdown-words.js';
import {
  capitalised,
  capTexts,
  dimensionName,
  filled,
  modelOf,
  placementTexts,
  type Outcome,
} from './maturity-result.wording.js';

/** The body of a staged or two-axis result. */
export function stagedParts(
  questionnaire: StagedQuestionnaire,
  snapshot: StagedSnapshot,
  outcome: Outcome,
  words: MarkdownWords,
): Part[] {
  const { quadrant, score, stage, status, urgency } = snapshot;
  const { stages, texts } = modelOf(questionnaire);
  const cell = Object.values(questionnaire.quadrants?.cells ?? {}).find(({ id }) => id === quadrant);
  const refused = status === 'does-not-fit' ? texts.doesNotFit : words.insufficient;
  const reached = stage && stages[stage.index - 1]!;
  return [
    paragraph(placementTexts(outcome)),
    cell && `## ${escapeMarkdown(cell.name)}`,
    cell && escapeMarkdown(cell.text),
    `## ${escapeMarkdown(reached ? words.stage(stage.index, reached.name) : refused)}`,
    reached && escapeMarkdown(reached.definition),
    score !== null && `${escapeMarkdown(words.scoreColumn)}: ${escapeMarkdown(words.score(score))}`,
    status !== 'does-not-fit' && profile(questionnaire, snapshot, words),
    ...capTexts(outcome).map(escapeMarkdown),
    ...patternParts(questionnaire, snapshot, words),
    ...listed(words.signals, signalTexts(questionnaire, snapshot)),
    ...actionParts(questionnaire, snapshot, words),
    urgency && `${escapeMarkdown(words.urgency)}: ${escapeMarkdown(texts.urgency[urgency])}`,
    ...listed(
      capitalised(texts.findOut),
      snapshot.findOut.map((id) => questionTexts(questionnaire, id).text),
    ),
  ];
}

/** Every dimension. Figures that lie close together name no lowest: that would be a difference that is none. */
function profile(questionnaire: StagedQuestionnaire, snapshot: StagedSnapshot, words: MarkdownWords): string {
  const { texts, thresholds } = modelOf(questionnaire);
  const scores = snapshot.dimensions.flatMap(({ score }) => score ?? []);
  const clear = Math.max(...scores) - Math.min(...scores) >= thresholds.noClearDifference.dimension;
  const rows = snapshot.dimensions.map(({ id, score, stage }) => [
    dimensionName(questionnaire, id) + (clear && id === snapshot.weakest ? ` (${words.lowest})` : ''),
    score === null ? words.notAssessed : words.number(score),
    stage === null ? '–' : words.number(stage),
  ]);
  const written = table([words.dimension, words.scoreColumn, words.stageColumn], rows);
  const between = `${words.betweenDimensions}: ${texts.noClearDifference}`;
  return clear || scores.length < 2 ? written : `${written}\n\n${escapeMarkdown(between)}`;
}

function patternParts(
  questionnaire: StagedQuestionnaire,
  snapshot: StagedSnapshot,
  words: MarkdownWords,
): Part[] {
  const { patterns, texts } = modelOf(questionnaire);
  const { primaryPattern, stage, weakest } = snapshot;
  if (!stage) return [];
  const primary = patterns.find(({ id }) => id === primaryPattern?.id);
  const named = (status: string) =>
    snapshot.patterns
      .filter((found) => found.status === status && found.id !== primary?.id)
      .map(({ id }) => patterns.find((pattern) => pattern.id === id)?.name ?? id)
      .join(', ');
  const line = (label: string, names: string) => names && escapeMarkdown(`${capitalised(label)}: ${names}`);
  const name = weakest === null ? '' : dimensionName(questionnaire, weakest);
  return [
    ...(primary
      ? [
          `## ${escapeMarkdown(primary.headline)}`,
          primaryPattern?.kind === 'possible' && `*${escapeMarkdown(texts.possible)}*`,
          escapeMarkdown(primary.meaning),
          `**${escapeMarkdown(words.firstMove)}**: ${escapeMarkdown(primary.firstMove)}`,
          escapeMarkdown(primary.avoid),
        ]
      : [escapeMarkdown(filled(texts.noPattern, { name }))]),
    line(texts.alsoPresent, named('indicated')),
    line(texts.notAssessed, named('not-assessed')),
  ];
}

function signalTexts({ signals = [] }: StagedQuestionnaire, snapshot: StagedSnapshot): string[] {
  return snapshot.signals.map((id) => signals.find((signal) => signal.id === id)?.text ?? id);
}

function actionParts(
  questionnaire: StagedQuestionnaire,
  snapshot: StagedSnapshot,
  words: MarkdownWords,
): Part[] {
  if (snapshot.actions.length === 0) return [];
  const items = snapshot.actions.map((id, place) => {
    const { action, options, text } = questionTexts(questionnaire, id);
    const answer = options[snapshot.answers[id] as number] ?? '';
    const origin = escapeMarkdown(words.answered(text, answer));
    return `${place + 1}. ${escapeMarkdown(action)}  \n   ${origin}`;
  });
  return [`## ${escapeMarkdown(words.actions)}`, items.join('\n')];
}

function questionTexts({ questions }: StagedQuestionnaire, id: string) {
  return questions.find((question) => question.id === id) ?? { text: id, action: id, options: [] };
}
