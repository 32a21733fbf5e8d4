import { strings as english } from './en.js';
import type { ComparisonStrings } from './strings.js';

export { english };
export type { ComparisonStrings };

/** The words of the comparison beside English, each loaded when it is asked for. */
const others: Record<string, (() => Promise<{ strings: ComparisonStrings }>) | undefined> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt.js'),
};

/** The words of the comparison for the interface language `tag`, as those of the result name it. */
export async function loadComparisonStrings(tag: string): Promise<ComparisonStrings> {
  const loader = others[tag];
  return loader ? (await loader()).strings : english;
}
