import { strings as english } from './en.js';
import type { Strings } from './strings.js';

export { english };
export type { Strings };

/** The languages of the interface beside English, each loaded when it is asked for. */
const others: Record<string, (() => Promise<{ strings: Strings }>) | undefined> = {};

/** The words for a language tag: `pt-BR` reads Portuguese, an unknown language English. */
export async function loadStrings(tag: string): Promise<Strings> {
  const loader = others[tag.toLowerCase().split('-')[0]!];
  return loader ? (await loader()).strings : english;
}
