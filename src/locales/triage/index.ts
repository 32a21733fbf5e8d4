import { strings as english } from './en.js';
import type { TriageStrings } from './strings.js';

export { english };
export type { TriageStrings };

/** The words of the triage beside English, each loaded when it is asked for. */
const others: Record<string, (() => Promise<{ strings: TriageStrings }>) | undefined> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt.js'),
};

/** The words of the triage for the interface language `tag`. */
export async function loadTriageStrings(tag: string): Promise<TriageStrings> {
  const loader = others[tag];
  return loader ? (await loader()).strings : english;
}
