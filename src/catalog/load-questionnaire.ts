import type { BandedQuestionnaire, StagedQuestionnaire } from '../schema/questionnaire.js';
import { load as english, selfPlacement as englishPlacement } from './generated/en.js';
import { locales } from './generated/locales.js';

// What the first question needs. The model, the triage and the index of all checks load by modules of their own.

/** A questionnaire with questions in a fixed order; the triage is run by an element of its own. */
export type Check = StagedQuestionnaire | BandedQuestionnaire;

/** A text and the language it is really in, which may not be the one asked for. */
export interface Localized<T> {
  readonly content: T;
  readonly locale: string;
}

export interface SelfPlacement {
  readonly question: string;
  readonly definitions: readonly string[];
}

type Loaders = Readonly<Record<string, (() => Promise<{ default: unknown }>) | undefined>>;

/** The ids that `loadCheck` knows. */
export const checkIds: readonly string[] = Object.keys(english);

/** Loads a questionnaire without the model. Resolves to null for an unknown id. */
export async function loadCheck(id: string, locale = 'en'): Promise<Localized<Check> | null> {
  return checkIds.includes(id) ? loadContent<Check>(english, id, locale) : null;
}

/** The self-placement question and its five definitions. */
export async function loadSelfPlacement(locale = 'en'): Promise<Localized<SelfPlacement>> {
  const translation = await translationFor(locale);
  return { content: translation?.selfPlacement ?? englishPlacement, locale: translation?.locale ?? 'en' };
}

/** Loads a file in the nearest language it is translated into, else in English. */
export async function loadContent<T>(
  originals: Loaders,
  name: string,
  locale: string,
): Promise<Localized<T>> {
  const translation = await translationFor(locale);
  const translated = (translation?.load as Loaders | undefined)?.[name];
  const { default: content } = await (translated ?? originals[name]!)();
  return { content: content as T, locale: translated ? translation!.locale : 'en' };
}

/** The nearest translation: `de-AT` reads German. */
async function translationFor(tag: string) {
  const locale = tag.toLowerCase().split('-')[0]!;
  if (!Object.hasOwn(locales, locale)) return null;
  return { locale, ...(await locales[locale as keyof typeof locales]()) };
}
