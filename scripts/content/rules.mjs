// The rules of `npm run lint:content`. Each takes all the content and returns what breaks it; none reads a file.
import { bannedClaimsIn } from './banned.mjs';
import { ASSESSMENTS, BANDED_COMPANIONS, IDS, LIMITS, STAGED_COMPANIONS, TRANSLATIONS } from './claims.mjs';
import { rangeFaults, rangesOf, sameRange, shareIn } from './ranges.mjs';
import { minutesToAnswer, wordsIn } from './words.mjs';

/**
 * One file. `document` is what it holds; `shown` is what a visitor reads: for a translation, the original with the
 * translated texts laid over it.
 *
 * @typedef {{ file: string, id: string, locale: string, document: any, shown: any }} ContentFile
 * @typedef {{ file: string, path: string, message: string, fix: string }} Finding
 * @typedef {typeof import('../../src/schema/index.ts') & { isShownText: (key: string, parents?: readonly string[]) => boolean }} Schema
 */

/**
 * Prepares files for the rules.
 *
 * @param {readonly { file: string, id: string, locale: string, document: any }[]} files
 * @param {Pick<Schema, 'applyOverlay'>} schema
 * @returns {ContentFile[]}
 */
export function contentOf(files, { applyOverlay }) {
  const originals = new Map(files.filter(isOriginal).map(({ id, document }) => [id, document]));
  return files.map((entry) => {
    const original = originals.get(entry.id);
    const overlaid = !isOriginal(entry) && original !== undefined;
    return { ...entry, shown: overlaid ? applyOverlay(original, entry.document) : entry.document };
  });
}

/** Every file is there, in every language, and none that nothing is claimed for. */
export function filesAreComplete(content) {
  const wanted = ['en', ...TRANSLATIONS].flatMap((locale) => IDS.map((id) => fileOf(id, locale)));
  const there = content.map(({ file }) => file);
  return [
    ...wanted
      .filter((file) => !there.includes(file))
      .map((file) => finding(file, '(document)', 'is missing', 'Write it; see questionnaires/README.md.')),
    ...there
      .filter((file) => !wanted.includes(file))
      .map((file) =>
        finding(
          file,
          '(document)',
          'is not expected here',
          'Say in scripts/content/claims.mjs what it claims, or remove it.',
        ),
      ),
  ];
}

/**
 * Every original keeps the schema, and what the schema only warns of. Too few tags for a pattern are no fault here: they
 * still count when the answers of several checks are pooled, and `patternsAreAsClaimed` knows what has to be indicated.
 */
export function schemaHolds(content, { parseModel, parseQuestionnaire }) {
  const model = content.find(({ id, locale }) => id === 'model' && locale === 'en')?.document;
  return content.filter(isOriginal).flatMap(({ file, id, document }) => {
    const parsed = id === 'model' ? parseModel(document) : parseQuestionnaire(document, { model });
    const warnings = parsed.ok
      ? (parsed.warnings ?? []).filter(({ path }) => !path.includes('.evidence.'))
      : [];
    const issues = parsed.ok ? warnings : parsed.issues;
    return issues.map(({ path, message, fix }) => finding(file, path, message, fix));
  });
}

/** A file's name is its id, and the catalog finds group, roles and minutes in every check. */
export function catalogFieldsAreThere(content) {
  return content.filter(isOriginal).flatMap(({ file, id, document }) => {
    if (id === 'model') return [];
    const named = document.id === id ? [] : [finding(file, 'id', "is not the file's name", `Write "${id}".`)];
    const needed = id === 'triage' ? [] : ['group', 'roles', 'minutes'];
    const missing = needed.filter((field) => document[field] === undefined || document[field].length === 0);
    return [
      ...named,
      ...missing.map((field) =>
        finding(file, field, 'is missing', 'Add it: the catalog shows and filters by it.'),
      ),
    ];
  });
}

/** Ten assessments of four dimensions with three questions each; the companions in their own shape. */
export function shapesHold(content) {
  return [
    ...originals(content, ASSESSMENTS).flatMap((entry) => stagedShape(entry, [3, 3, 3, 3])),
    ...originals(content, STAGED_COMPANIONS).flatMap((entry) =>
      stagedShape(entry, STAGED_COMPANIONS[entry.id].perDimension),
    ),
    ...originals(content, BANDED_COMPANIONS).flatMap((entry) =>
      bandedShape(entry, BANDED_COMPANIONS[entry.id]),
    ),
  ];
}

function stagedShape({ file, document }, perDimension) {
  const { dimensions, questions } = document;
  const counts = dimensions.map(({ id }) => questions.filter(({ dimension }) => dimension === id).length);
  if (dimensions.length !== perDimension.length) {
    return [
      finding(file, 'dimensions', `has ${dimensions.length} dimensions`, `Write ${perDimension.length}.`),
    ];
  }
  return counts.flatMap((count, index) =>
    count === perDimension[index]
      ? []
      : [finding(file, `dimensions[${index}]`, `has ${count} questions`, `Give it ${perDimension[index]}.`)],
  );
}

function bandedShape({ file, document }, { categories, counted, probes }) {
  if (document.categories.length !== categories) {
    return [
      finding(file, 'categories', `has ${document.categories.length} categories`, `Write ${categories}.`),
    ];
  }
  return document.categories.flatMap(({ id }, index) => {
    const own = document.questions.filter(({ category }) => category === id);
    const counts = own.filter((statement) => statement.counted).length;
    if (counts === counted && own.length - counts === probes) return [];
    const message = `has ${counts} counted statements and ${own.length - counts} probes`;
    return [
      finding(file, `categories[${index}]`, message, `Give it ${counted} counted and ${probes} probe.`),
    ];
  });
}

/** The gate is the question it is meant to be, applies to everybody, and is the only one. */
export function gatesAreAsClaimed(content) {
  const claims = { ...ASSESSMENTS, ...STAGED_COMPANIONS };
  return originals(content, claims).flatMap(({ file, id, document }) => {
    const gates = document.questions.flatMap((question, index) =>
      question.gate ? [{ ...question, index }] : [],
    );
    const { gate } = claims[id];
    const found = gates.map(({ code }) => code).join(', ') || 'none';
    const right = found === (gate ?? 'none');
    return [
      ...(right
        ? []
        : [
            finding(
              file,
              'questions',
              `has another gate than claimed: ${found}`,
              `Mark ${gate ?? 'no question'} as the gate.`,
            ),
          ]),
      ...gates
        .filter(({ notApplicable }) => notApplicable !== undefined)
        .map(({ index }) =>
          finding(
            file,
            `questions[${index}].notApplicable`,
            'is offered at the gate',
            'Remove it: the gate must apply to everybody.',
          ),
        ),
    ];
  });
}

/** "Does not apply" is offered where it is claimed and nowhere else. */
export function notApplicableIsAsClaimed(content) {
  return originals(content, ASSESSMENTS).flatMap(({ file, id, document }) =>
    document.questions.flatMap(({ code, notApplicable }, index) => {
      const claimed = ASSESSMENTS[id].notApplicable.includes(code);
      if (claimed === (notApplicable !== undefined)) return [];
      const path = `questions[${index}].notApplicable`;
      return claimed
        ? [finding(file, path, `is missing at ${code}`, 'Say when the question does not apply.')]
        : [
            finding(
              file,
              path,
              `is offered at ${code}`,
              'Remove it, or claim it in scripts/content/claims.mjs.',
            ),
          ];
    }),
  );
}

/** The answers of a question differ by more than capitals and punctuation, in every language. */
export function answersDiffer(content) {
  const plain = (text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}%]+/gu, ' ')
      .trim();
  return content.flatMap(({ file, shown }) =>
    answersOf(shown).flatMap(({ path, answers }) =>
      answers.flatMap((answer, index) =>
        answers.findIndex((other) => plain(other) === plain(answer)) === index
          ? []
          : [
              finding(
                file,
                `${path}[${index}]`,
                'repeats another answer',
                'Write answers that differ in what one sees.',
              ),
            ],
      ),
    ),
  );
}

/** What is claimed can be indicated, and nothing else can. */
export function patternsAreAsClaimed(content) {
  const model = content.find(({ id, locale }) => id === 'model' && locale === 'en')?.document;
  if (!model) return [];
  return originals(content, ASSESSMENTS).flatMap(({ file, id, document }) =>
    model.patterns.flatMap((pattern) => {
      const claimed = ASSESSMENTS[id].indicates.includes(pattern.id);
      if (claimed === canIndicate(document, pattern.id, model)) return [];
      return claimed
        ? [
            finding(
              file,
              'questions',
              `can never indicate "${pattern.id}", which it claims`,
              'Tag more questions with it, or claim less.',
            ),
          ]
        : [
            finding(
              file,
              'questions',
              `can indicate "${pattern.id}", which nobody claims`,
              'Claim it in scripts/content/claims.mjs, or remove tags.',
            ),
          ];
    }),
  );
}

function canIndicate({ questions }, pattern, model) {
  const weights = questions.flatMap(({ evidence }) => evidence?.[pattern] ?? []);
  const { minRated, minWeight } = model.thresholds.evidence;
  return weights.length >= minRated && weights.reduce((sum, weight) => sum + weight, 0) >= minWeight;
}

/** Questions and answers are short enough to be read on a phone, in every language. */
export function textsAreShort(content) {
  const check = (file, path, text, limit) => {
    const words = wordsIn(text);
    return words > limit ? [finding(file, path, `has ${words} words`, `Say it in ${limit} at most.`)] : [];
  };
  return content.flatMap(({ file, shown }) => [
    ...questionsOf(shown).flatMap(({ path, text }) =>
      check(file, `${path}.text`, text, LIMITS.questionWords),
    ),
    ...answersOf(shown).flatMap(({ path, answers }) =>
      answers.flatMap((answer, index) => check(file, `${path}[${index}]`, answer, LIMITS.optionWords)),
    ),
  ]);
}

/** Percentage ranges neither overlap nor leave a gap. */
export function rangesJoin(content) {
  return content
    .filter(isOriginal)
    .flatMap(({ file, shown }) =>
      answersOf(shown).flatMap(({ path, answers }) =>
        rangeFaults(rangesOf(answers, 'en')).map(({ index, what }) =>
          finding(
            file,
            `${path}[${index}]`,
            `${what}: "${answers[index]}"`,
            'Let each range begin where its neighbour ends.',
          ),
        ),
      ),
    );
}

/** "More than 80%" stays "more than" in every language; "at least" would be another answer. */
export function translatedRangesAgree(content) {
  return content
    .filter((entry) => !isOriginal(entry))
    .flatMap(({ file, id, locale, shown }) => {
      const original = content.find((other) => other.id === id && isOriginal(other));
      if (!original) return [];
      const translated = answersOf(shown);
      return answersOf(original.shown).flatMap(({ path, answers }, place) =>
        answers.flatMap((answer, index) => {
          const asked = shareIn(answer, 'en');
          const text = translated[place].answers[index];
          if (!answer.includes('%') || asked === null || sameRange(asked, shareIn(text, locale))) return [];
          return [
            finding(
              file,
              `${path}[${index}]`,
              `is another range than "${answer}"`,
              'Translate "more than", "at least", "or less" exactly; new wordings belong in scripts/content/ranges.mjs.',
            ),
          ];
        }),
      );
    });
}

/** No text that is shown claims what nobody can know. */
export function claimsAreHonest(content, { isShownText }) {
  return content.flatMap(({ file, locale, shown }) =>
    shownTexts(shown, isShownText).flatMap(({ path, text }) =>
      bannedClaimsIn(text, locale).map(({ what, words }) =>
        finding(file, path, `${what}: "${words}"`, 'Say what one can see instead.'),
      ),
    ),
  );
}

/** Question ids are unique across files, because hosts collect answers by them; dimension ids within a file. */
export function idsAreUnique(content) {
  const questions = content
    .filter(isOriginal)
    .flatMap(({ file, document }) =>
      questionsOf(document).map(({ id, path }) => ({ file, path: `${path}.id`, id })),
    );
  const dimensions = content
    .filter(isOriginal)
    .map(({ file, document }) =>
      (document.dimensions ?? []).map(({ id }, index) => ({ file, path: `dimensions[${index}].id`, id })),
    );
  return [questions, ...dimensions].flatMap(repeated);
}

function repeated(list) {
  return list.flatMap(({ file, path, id }, index) => {
    const first = list.findIndex((other) => other.id === id);
    if (first === index) return [];
    return [
      finding(file, path, `is used already in ${list[first].file}: "${id}"`, 'Choose an id of its own.'),
    ];
  });
}

/** What one file says of another is true: checks to take next, and offers by check. */
export function filesKnowEachOther(content) {
  const known = new Set(content.filter(isOriginal).map(({ id }) => id));
  return content.filter(isOriginal).flatMap(({ file, document }) => {
    const named = [
      ...Object.keys(document.byQuestionnaire ?? {}).map((id) => ({ path: `byQuestionnaire.${id}`, id })),
      ...listed(document.leaves ?? [], 'leaves'),
      ...(document.nodes ?? []).flatMap(({ options }, index) => listed(options, `nodes[${index}].options`)),
    ];
    return named
      .filter(({ id }) => !known.has(id))
      .map(({ path, id }) =>
        finding(file, path, `names an unknown check: "${id}"`, 'Correct it, or remove it.'),
      );
  });
}

function listed(entries, path) {
  return entries.flatMap(({ next = [] }, index) =>
    next.map((id, place) => ({ path: `${path}[${index}].next[${place}]`, id })),
  );
}

/** The minutes promised are the minutes it takes, give or take. */
export function minutesArePlausible(content) {
  return content
    .filter(({ shown }) => shown.minutes !== undefined)
    .flatMap(({ file, shown }) => {
      const needed = minutesToAnswer(shown);
      if (shown.minutes >= needed * 0.75 && shown.minutes <= needed * 1.5) return [];
      return [
        finding(
          file,
          'minutes',
          `promises ${shown.minutes} minutes for about ${needed.toFixed(1)}`,
          `Write ${Math.ceil(needed)}, or change the texts.`,
        ),
      ];
    });
}

/** Translations have every text, the same figures and placeholders, and nothing else. */
export function translationsAreComplete(content, { overlayIssues }) {
  return content
    .filter((entry) => !isOriginal(entry))
    .flatMap(({ file, id, locale, document }) => {
      const original = content.find((other) => other.id === id && isOriginal(other));
      if (!original) return [];
      const named =
        document.locale === locale
          ? []
          : [finding(file, 'locale', "is not the folder's language", `Write "${locale}".`)];
      return [
        ...named,
        ...overlayIssues(original.document, document).map(({ path, message, fix }) =>
          finding(file, path, message, fix),
        ),
      ];
    });
}

export const RULES = [
  filesAreComplete,
  catalogFieldsAreThere,
  shapesHold,
  gatesAreAsClaimed,
  notApplicableIsAsClaimed,
  answersDiffer,
  patternsAreAsClaimed,
  textsAreShort,
  rangesJoin,
  translatedRangesAgree,
  claimsAreHonest,
  idsAreUnique,
  filesKnowEachOther,
  minutesArePlausible,
  translationsAreComplete,
];

/**
 * Everything that is wrong with the content. A broken schema is reported alone: the other rules rely on it.
 *
 * @param {readonly ContentFile[]} content
 * @param {Schema} schema
 * @returns {Finding[]}
 */
export function findingsIn(content, schema) {
  const broken = schemaHolds(content, schema);
  return broken.length > 0 ? broken : RULES.flatMap((rule) => rule(content, schema));
}

/** @param {Finding} finding */
export const formatFinding = ({ file, path, message, fix }) => `${file}: ${path} — ${message} — ${fix}`;

/** @returns {Finding} */
const finding = (file, path, message, fix) => ({ file, path, message, fix });

const isOriginal = ({ locale }) => locale === 'en';
const originals = (content, claims) =>
  content.filter((entry) => isOriginal(entry) && Object.hasOwn(claims, entry.id));
const fileOf = (id, locale) => `questionnaires/${locale === 'en' ? '' : `${locale}/`}${id}.json`;

/** Questions, statements or nodes: whatever is asked. */
function questionsOf(document) {
  const key = document.nodes ? 'nodes' : 'questions';
  return (document[key] ?? []).map((question, index) => ({ ...question, path: `${key}[${index}]` }));
}

/** The answers to choose from, question by question, or the one scale of them all. */
function answersOf(document) {
  const scale = document.scale ? [{ path: 'scale', answers: document.scale }] : [];
  const own = questionsOf(document).filter(({ options }) => options);
  return [
    ...scale,
    ...own.map(({ path, options }) => ({
      path: `${path}.options`,
      answers: options.map((option) => option.text ?? option),
    })),
  ];
}

/** Every text that people read, with its path. */
function shownTexts(value, isShownText, path = '', keys = []) {
  if (typeof value === 'string') return isShownText(keys.at(-1) ?? '', keys) ? [{ path, text: value }] : [];
  if (Array.isArray(value))
    return value.flatMap((entry, index) => shownTexts(entry, isShownText, `${path}[${index}]`, keys));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    shownTexts(inner, isShownText, path ? `${path}.${key}` : key, [...keys, key]),
  );
}
