import { strings as english } from './en.js';
import type { Strings } from './strings.js';

export { english };
export type { Strings };

/** The languages of the interface beside English, each loaded when it is asked for. */
export const others: Record<string, (() => Promise<{ strings: Strings }>) | undefined> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt.js'),
};

/** The words for a language tag: `pt-BR` reads Portuguese; an unknown language, or one that does not load, English. */
export async function loadStrings(tag: string): Promise<Strings> {
  const loading = others[tag.toLowerCase().split('-')[0]!]?.();
  return (await loading?.catch(() => undefined))?.strings ?? english;
}
