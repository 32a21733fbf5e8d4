import type { Model } from '../schema/model.js';
import type { Questionnaire } from '../schema/questionnaire.js';
import { load as english, selfPlacement as englishPlacement } from './generated/en.js';
import { locales } from './generated/locales.js';

/** A text and the language it is really in, which may not be the one asked for. */
export interface Localized<T> {
  readonly content: T;
  readonly locale: string;
}

export interface SelfPlacement {
  readonly question: string;
  readonly definitions: readonly string[];
}

type Loader = Record<string, (() => Promise<{ default: unknown }>) | undefined>;

/** The ids that `loadQuestionnaire` knows. */
export const questionnaireIds: readonly string[] = Object.keys(english).filter((id) => id !== 'model');

/**
 * Loads a questionnaire as the first question needs it: without the model. Resolves to null for an unknown id.
 */
export async function loadQuestions(id: string, locale = 'en'): Promise<Localized<Questionnaire> | null> {
  return questionnaireIds.includes(id) ? loadContent<Questionnaire>(id, locale) : null;
}

/** Loads stages, patterns and engagements: what scoring and the result need. */
export function loadModel(locale = 'en'): Promise<Localized<Model>> {
  return loadContent<Model>('model', locale);
}

/** Loads a questionnaire with its model filled in, ready to be scored. Resolves to null for an unknown id. */
export async function loadQuestionnaire(id: string, locale = 'en'): Promise<Questionnaire | null> {
  const [questions, model] = await Promise.all([loadQuestions(id, locale), loadModel(locale)]);
  return questions && { ...questions.content, model: model.content };
}

/** The self-placement question and its five definitions. */
export async function loadSelfPlacement(locale = 'en'): Promise<Localized<SelfPlacement>> {
  const translation = await translationFor(locale);
  return translation
    ? { content: translation.selfPlacement, locale: translation.locale }
    : { content: englishPlacement, locale: 'en' };
}

async function loadContent<T>(name: string, locale: string): Promise<Localized<T>> {
  const translation = await translationFor(locale);
  const translated = translation?.load[name];
  const loader = translated ?? (english as Loader)[name]!;
  const { default: content } = await loader();
  return { content: content as T, locale: translation && translated ? translation.locale : 'en' };
}

/** The nearest translation: `de-AT` reads German. */
async function translationFor(locale: string) {
  const language = locale.toLowerCase().split('-')[0]!;
  if (!Object.hasOwn(locales, language)) return null;
  const { load, selfPlacement } = await locales[language as keyof typeof locales]();
  return { locale: language, load: load as Loader, selfPlacement };
}
