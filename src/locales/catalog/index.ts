import { strings as english } from './en.js';
import type { CatalogStrings } from './strings.js';

export { english };
export type { CatalogStrings };

/** The words of the catalog beside English, each loaded when it is asked for. */
const others: Record<string, (() => Promise<{ strings: CatalogStrings }>) | undefined> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt.js'),
};

/** The words of the catalog for a language tag: `pt-BR` reads Portuguese, an unknown language English. */
export async function loadCatalogStrings(tag: string): Promise<CatalogStrings> {
  const loader = others[tag.toLowerCase().split('-')[0]!];
  return loader ? (await loader()).strings : english;
}
