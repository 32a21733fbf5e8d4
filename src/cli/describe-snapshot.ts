import type { BandedSnapshot, Snapshot, StagedSnapshot, TriageSnapshot } from '../core/index.js';
import type { BandedQuestionnaire, Model, Questionnaire, StagedQuestionnaire } from '../schema/index.js';

/** A snapshot in sentences and columns, for people at a terminal. */
export function describeSnapshot(snapshot: Snapshot, questionnaire: Questionnaire, model: Model): string[] {
  const { title, id, version } = questionnaire;
  return [
    `${title} · ${id} ${version} · ${snapshot.completedAt}`,
    ...bodyOf(snapshot, questionnaire, model),
    ...section(
      'Offers',
      snapshot.engagements.map((offer) => nameOf(model.engagements, offer)),
    ),
  ];
}

function bodyOf(snapshot: Snapshot, questionnaire: Questionnaire, model: Model): string[] {
  if (snapshot.kind === 'staged' && questionnaire.kind === 'staged')
    return staged(snapshot, questionnaire, model);
  if (snapshot.kind === 'banded' && questionnaire.kind === 'banded') return banded(snapshot, questionnaire);
  return snapshot.kind === 'triage' ? triage(snapshot, questionnaire, model) : [];
}

function staged(snapshot: StagedSnapshot, questionnaire: StagedQuestionnaire, model: Model): string[] {
  const { coverage, dimensions, status, signals, actions, findOut } = snapshot;
  const textOf = (questionId: string) => questionnaire.questions.find(({ id }) => id === questionId)!;
  const signalOf = (signal: string) => questionnaire.signals?.find(({ id }) => id === signal)?.text ?? signal;
  return [
    '',
    headline(snapshot, model),
    ...(snapshot.stage?.heldBackBy ?? []).map((cause) => `  held back by ${cause}`),
    `Status ${status}: ${coverage.rated} of ${coverage.applicable} questions that apply were answered with a level`,
    ...section('Quadrant', [quadrantName(snapshot, questionnaire)]),
    ...section(
      'Dimensions',
      dimensions.map(
        ({ id, score, stage }) =>
          `${figure(score)}  ${stage ? `Stage ${stage}` : 'not assessed'}  ${nameOf(questionnaire.dimensions, id)}`,
      ),
    ),
    ...section('Patterns', patternLines(snapshot, model)),
    ...section(
      'Do first',
      actions.map((id) => `${textOf(id).action} (${id})`),
    ),
    ...section(
      'Find out first',
      findOut.map((id) => `${textOf(id).text} (${id})`),
    ),
    ...section('Signals', signals.map(signalOf)),
    ...section('Urgency', [snapshot.urgency && model.texts.urgency[snapshot.urgency]]),
  ];
}

function headline({ score, stage, status }: StagedSnapshot, model: Model): string {
  if (score === null || stage === null) {
    return status === 'does-not-fit'
      ? model.texts.doesNotFit
      : 'No overall result: too many questions are open.';
  }
  const raw = stage.raw === stage.index ? '' : `; the average alone reads Stage ${stage.raw}`;
  const edge = stage.borderline ? '; close to an edge' : '';
  return `Score ${score} of 100: Stage ${stage.index}, ${nameOf(model.stages, stage.id)}${raw}${edge}`;
}

function quadrantName({ quadrant }: StagedSnapshot, { quadrants }: StagedQuestionnaire): string | null {
  const cell = Object.values(quadrants?.cells ?? {}).find(({ id }) => id === quadrant);
  return cell ? `${cell.name}: ${cell.text}` : null;
}

function patternLines({ patterns, primaryPattern }: StagedSnapshot, model: Model): string[] {
  return patterns.map(({ id, status, strength }) => {
    const mark = primaryPattern?.id === id ? '  ← begin here' : '';
    return `${figure(strength)}  ${status.padEnd(13)}  ${nameOf(model.patterns, id)}${mark}`;
  });
}

function banded(snapshot: BandedSnapshot, questionnaire: BandedQuestionnaire): string[] {
  const band = questionnaire.bands.find(({ id }) => id === snapshot.band);
  const total =
    snapshot.total === null
      ? 'No total: counted statements are open.'
      : `Total ${snapshot.total} of ${snapshot.max}`;
  const failureOf = (category: string) => questionnaire.categories.find(({ id }) => id === category)!;
  return [
    '',
    band ? `${total}: ${band.name}` : total,
    ...(band ? [band.text] : []),
    ...section(
      'Categories',
      snapshot.categories.map(({ id, sum, lows }) => `${figure(sum)}  ${lows} low  ${id}`),
    ),
    ...section(
      'Failures named',
      snapshot.named.map((id) => `${failureOf(id).failure}: ${failureOf(id).remedy}`),
    ),
  ];
}

function triage(
  { confidence, leaf, next, path }: TriageSnapshot,
  questionnaire: Questionnaire,
  model: Model,
): string[] {
  const found =
    questionnaire.kind === 'triage' ? questionnaire.leaves.find(({ id }) => id === leaf) : undefined;
  return [
    '',
    found?.text ?? leaf,
    ...(confidence ? [model.texts.confidence[confidence]] : []),
    ...section(
      'Way',
      path.map(({ answer, node }) => `${node}: ${answer}`),
    ),
    ...section('Take next', next),
  ];
}

/** A headed block; nothing when there is nothing to say. */
function section(heading: string, lines: readonly (string | null)[]): string[] {
  const said = lines.filter((line) => line !== null);
  return said.length > 0 ? ['', heading, ...said.map((line) => `  ${line}`)] : [];
}

const figure = (value: number | null) => String(value ?? '–').padStart(3);

function nameOf(list: readonly { id: string; name?: string; label?: string }[], id: string): string {
  const entry = list.find((other) => other.id === id);
  return entry?.name ?? entry?.label ?? id;
}
