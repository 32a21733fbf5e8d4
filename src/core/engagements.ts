import type { Model } from '../schema/questionnaire.js';
import type { StageIndex, StagedSnapshot } from '../schema/snapshot.js';
import { frozenList } from './freeze.js';

/** Table P of SPEC 5 covers the stages below this one. From here on, nobody is needed. */
const SELF_GUIDED_FROM = 4;

/** SPEC 5: what to offer after a staged result, best first. */
export function engagementsFor(
  model: Model,
  questionnaireId: string,
  stage: StageIndex,
  primary: StagedSnapshot['primaryPattern'],
): string[] {
  const indicated = primary?.kind === 'indicated' ? primary.id : null;
  const own = ownEngagement(model);
  const talk = conversation(model);
  if (stage >= SELF_GUIDED_FROM) return frozenList(indicated && talk !== own ? [own, talk] : [own]);

  const byQuestionnaire = model.byQuestionnaire[questionnaireId] ?? talk;
  const first = (indicated && model.byPattern[indicated]?.[stage - 1]) || byQuestionnaire;
  const second = first === byQuestionnaire ? talk : byQuestionnaire;
  return withOwn(model, [first, second]);
}

/** SPEC 5 and 7: offers without repeats; working through one's own list is always offered, and always last. */
export function withOwn(model: Model, offers: readonly string[]): string[] {
  const own = ownEngagement(model);
  const list: string[] = [];
  for (const id of offers) if (id !== own && !list.includes(id)) list.push(id);
  list.push(own);
  return frozenList(list);
}

/** The last step of the fallback chain: always offered, never hidden. */
export function ownEngagement({ hiddenFallback }: Model): string {
  return hiddenFallback.at(-1)!;
}

/** The step before the last one: talking the result over. */
export function conversation({ hiddenFallback }: Model): string {
  return hiddenFallback.at(-2) ?? hiddenFallback.at(-1)!;
}
