import { checkIds, loadCheck, type Check, type Localized } from '../catalog/load-questionnaire.js';
import { loadStrings, type Strings } from '../locales/index.js';
import { languageOf, languages } from '../locales/languages.js';

/** What a first screen is drawn from. */
export interface Content {
  readonly check: Localized<Check>;
  readonly strings: Strings;
}

const contents = new Map<string, Content>();

// A server draws without waiting, so everything is there before it begins: thirteen small files, in three languages.
for (const language of languages) {
  const strings = await loadStrings(language);
  for (const id of checkIds)
    contents.set(`${language} ${id}`, { check: (await loadCheck(id, language))!, strings });
}

/** One of our questionnaires in the nearest language; undefined for any other. */
export function contentOf(id: string | null, lang: string | null): Content | undefined {
  const language = languageOf(lang ?? '');
  return contents.get(`${languages.includes(language) ? language : 'en'} ${id}`);
}
