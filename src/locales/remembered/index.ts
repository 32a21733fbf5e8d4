import { strings as english } from './en.js';
import type { RememberedStrings } from './strings.js';

export { english };
export type { RememberedStrings };

/** The words for remembered results beside English, each loaded when it is asked for. */
const others: Record<string, (() => Promise<{ strings: RememberedStrings }>) | undefined> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt.js'),
};

/** The words for remembered results, by language tag: `pt-BR` reads Portuguese, an unknown language English. */
export async function loadRememberedStrings(tag: string): Promise<RememberedStrings> {
  const loader = others[tag.toLowerCase().split('-')[0]!];
  return loader ? (await loader()).strings : english;
}
