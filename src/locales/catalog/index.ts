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

/** The words of the catalog for the interface language `tag`. */
export async function loadCatalogStrings(tag: string): Promise<CatalogStrings> {
  const loader = others[tag];
  return loader ? (await loader()).strings : english;
}
