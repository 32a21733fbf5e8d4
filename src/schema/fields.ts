import * as z from 'zod/mini';

// zod would otherwise probe `new Function`, which a strict Content-Security-Policy reports as a violation.
z.config({ jitless: true });

/** Names that every JavaScript object already has must never be looked up as ids. */
const ID = /^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Parts up to 127, so that the version fits into a share code. */
const VERSION = /^(?:\d|[1-9]\d|1[01]\d|12[0-7])(?:\.(?:\d|[1-9]\d|1[01]\d|12[0-7])){2}$/;
const NOT_BLANK = /\S/;
const UTC_TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/;
const LOCALE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/;

/** What each pattern asks for, in words: zod only reports the pattern itself. */
export const formats: ReadonlyMap<string, { message: string; fix: string }> = new Map([
  [
    String(ID),
    {
      message: 'is not a valid id',
      fix: 'Use lower-case words joined by hyphens, beginning with a letter, such as "release-safety".',
    },
  ],
  [
    String(VERSION),
    { message: 'is not a version', fix: 'Write three numbers from 0 to 127, such as "1.0.0".' },
  ],
  [String(NOT_BLANK), { message: 'is blank', fix: 'Write a text here, or remove the field.' }],
  [
    String(UTC_TIME),
    { message: 'is not a time in UTC', fix: 'Write ISO 8601, such as "2026-01-31T09:30:00Z".' },
  ],
  [String(LOCALE), { message: 'is not a language tag', fix: 'Write a tag such as "en" or "pt-BR".' }],
]);

/** A kebab-case id. */
export const id = (description: string) =>
  z.string().check(z.maxLength(48), z.regex(ID), z.describe(description));

/** A text that is shown, never interpreted: no markup, no blank. */
const shown = (longest: number, description: string) =>
  z.string().check(z.maxLength(longest), z.regex(NOT_BLANK), z.describe(description));

/** Sentences, which may be as many as anybody would read. */
export const text = (description: string) => shown(5000, description);

/** A name, which has to fit beside other things. */
export const label = shown;

export const version = (description: string) => z.string().check(z.regex(VERSION), z.describe(description));

export const utcTime = (description: string) => z.string().check(z.regex(UTC_TIME), z.describe(description));

export const locale = (description: string) => z.string().check(z.regex(LOCALE), z.describe(description));

/** A whole number within bounds. */
export const whole = (least: number, most: number, description: string) =>
  z.int().check(z.gte(least), z.lte(most), z.describe(description));

/** A fraction, written as [numerator, denominator]: decisions are never taken on floats. */
export const fraction = (description: string) =>
  z
    .tuple([whole(0, 100, 'Numerator.'), whole(1, 100, 'Denominator.')])
    .check(z.describe(`${description} Written as [numerator, denominator].`));

/** What every document of ours may say about itself. */
export const documentFields = {
  $schema: z.optional(text('Where the JSON Schema is, so that editors complete and explain.')),
  version: version(
    'Version of the content. A change of an answer, tag, weight, gate or edge raises the first or second number; spelling raises the third.',
  ),
};

/** For the people who keep the content; visitors never download these. */
export const maintainers = {
  code: z.optional(label(12, "Maintainers' short code, such as ED1. Never shown.")),
  source: z.optional(text('Where the idea comes from, for maintainers. Never shown.')),
};
