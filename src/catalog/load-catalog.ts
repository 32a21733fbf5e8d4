import type { CatalogEntry, CatalogTexts } from './catalog-entry.js';
import { entries, stages } from './generated/index.js';
import { locales } from './generated/cards/locales.js';

/** A card in the nearest language it is translated into, else in English. */
export interface LocalizedEntry extends CatalogEntry {
  readonly locale: string;
}

export interface CatalogIndex {
  readonly entries: readonly LocalizedEntry[];
  /** The names of the five stages, lowest first. */
  readonly stages: readonly string[];
  readonly stagesLocale: string;
}

interface Translation {
  readonly texts: Readonly<Record<string, CatalogTexts>>;
  readonly stages: readonly string[];
}

/** Loads the cards of all checks: one small file instead of thirteen questionnaires. `de-AT` reads German. */
export async function loadCatalog(tag: string): Promise<CatalogIndex> {
  const locale = tag.toLowerCase().split('-')[0]!;
  const translation: Translation | null = Object.hasOwn(locales, locale)
    ? await locales[locale as keyof typeof locales]()
    : null;
  return {
    entries: entries.map((entry) => {
      const texts = translation?.texts[entry.id];
      return { ...entry, ...texts, locale: texts ? locale : 'en' };
    }),
    stages: translation?.stages ?? stages,
    stagesLocale: translation ? locale : 'en',
  };
}
