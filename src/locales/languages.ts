import { others } from './index.js';

/** The languages the interface speaks. Not beside the loaders: visitors need no list of them. */
export const languages: readonly string[] = ['en', ...Object.keys(others)];

/** The part of a language tag that words are found by: `de-AT` speaks German. */
export const languageOf = (tag: string) => tag.toLowerCase().split('-')[0]!;
