// Percentage ranges that are written in digits, such as "41 to 60%": reading them and joining them.

const N = String.raw`(\d+(?:[.,]\d+)?)`;
const PERCENT = String.raw`\s*%`;
const pattern = (...parts) => new RegExp(parts.join(''), 'iu');

/**
 * How each language writes a range. `between` has both ends; the others have one: `above` and `below` leave the figure
 * out, `from` and `upTo` take it in. `half` is the one share that is also written as a word.
 */
const WORDINGS = {
  en: {
    half: /\b(?:a |the )?half\b/i,
    between: [pattern(N, '(?:\\s*%)?\\s*(?:to|and|–|-)\\s*', N, PERCENT)],
    above: [pattern('(?:more than|over|above)\\s+', N, PERCENT)],
    below: [pattern('(?:less than|fewer than|below|under)\\s+', N, PERCENT)],
    from: [pattern(N, PERCENT, '\\s+or\\s+(?:more|higher|above|over)'), pattern('at least\\s+', N, PERCENT)],
    upTo: [
      pattern(N, PERCENT, '\\s+or\\s+(?:less|fewer|lower|below|under)'),
      pattern('(?:at most|up to)\\s+', N, PERCENT),
    ],
  },
  de: {
    half: /(?:die |der )?hälfte/i,
    between: [pattern(N, '(?:\\s*%)?\\s*(?:bis|und|–|-)\\s*', N, PERCENT)],
    above: [pattern('(?:mehr als|über|oberhalb von)\\s+', N, PERCENT)],
    below: [pattern('(?:weniger als|unter|unterhalb von)\\s+', N, PERCENT)],
    from: [
      pattern(N, PERCENT, '\\s+(?:oder|und)\\s+(?:mehr|höher|darüber)'),
      pattern('(?:mindestens|wenigstens|ab)\\s+', N, PERCENT),
    ],
    upTo: [
      pattern(N, PERCENT, '\\s+(?:oder|und)\\s+(?:weniger|niedriger|darunter)'),
      pattern('(?:höchstens|maximal|bis zu|bis)\\s+', N, PERCENT),
    ],
  },
  es: {
    half: /(?:la )?mitad/i,
    between: [pattern(N, '(?:\\s*%)?\\s*(?:al|a|y el|y|–|-)\\s*', N, PERCENT)],
    above: [pattern('(?:más del?|por encima del?|superior al?)\\s+(?:el |un )?', N, PERCENT)],
    below: [pattern('(?:menos del?|por debajo del?|inferior al?)\\s+(?:el |un )?', N, PERCENT)],
    from: [
      pattern(N, PERCENT, '\\s+o\\s+(?:más|superior)'),
      pattern('(?:al menos|por lo menos|como mínimo|desde|un mínimo)\\s+(?:el |un |al |del? )?', N, PERCENT),
    ],
    upTo: [
      pattern(N, PERCENT, '\\s+o\\s+(?:menos|inferior)'),
      pattern('(?:como máximo|como mucho|a lo sumo|hasta)\\s+(?:el |un )?', N, PERCENT),
    ],
  },
};

/**
 * Reads the range that a text gives; null when it gives none.
 *
 * @param {string} text
 * @param {string} locale
 * @example rangeIn('99.0% or more, below 99.5%.', 'en')
 * // => { low: 99, lowIncluded: true, high: 99.5, highIncluded: false, step: 0.1 }
 */
export function rangeIn(text, locale) {
  const { between, above, below, from, upTo } = WORDINGS[locale];
  const range = { low: -Infinity, lowIncluded: false, high: Infinity, highIncluded: false, step: 1 };
  let left = text;
  let found = false;

  /** Takes the first wording that occurs out of the text, so that no figure is read twice. */
  const take = (wordings, use) => {
    const match = wordings.map((wording) => wording.exec(left)).find((occurrence) => occurrence !== null);
    if (!match) return;
    left = left.replace(match[0], ' ');
    found = true;
    for (const figure of match.slice(1)) range.step = Math.min(range.step, stepOf(figure));
    use(...match.slice(1).map(numberOf));
  };
  take(between, (low, high) => Object.assign(range, { low, lowIncluded: true, high, highIncluded: true }));
  take(from, (low) => Object.assign(range, { low, lowIncluded: true }));
  take(upTo, (high) => Object.assign(range, { high, highIncluded: true }));
  take(above, (low) => Object.assign(range, { low, lowIncluded: false }));
  take(below, (high) => Object.assign(range, { high, highIncluded: false }));
  return found ? range : null;
}

const numberOf = (figure) => Number(figure.replace(',', '.'));
const stepOf = (figure) => 10 ** -(figure.split(/[.,]/)[1] ?? '').length;

/**
 * The ranges of a question's answers, in their order; null for an answer without one. Empty when the question is not
 * about a share: that takes two answers with a range of their own. "The same, …" adds to the answer before and gives none.
 *
 * @param {readonly string[]} options
 * @param {string} locale
 */
export function rangesOf(options, locale) {
  const own = options.map((option) => (/^the same\b/i.test(option) ? null : rangeIn(option, locale)));
  if (own.filter((range) => range !== null).length < 2) return [];
  return options.map(
    (option, index) => own[index] ?? rangeIn(option.replace(WORDINGS[locale].half, '50%'), locale),
  );
}

/** As `rangeIn`, but also where the share is written as a word. */
export const shareIn = (text, locale) =>
  rangeIn(text, locale) ?? rangeIn(text.replace(WORDINGS[locale].half, '50%'), locale);

/**
 * Where the ranges of a question leave something out, or say something twice. They may rise or fall; "41 to 60%" and
 * "21 to 40%" join because shares are read in whole steps as fine as they are written.
 *
 * @param {ReturnType<typeof rangesOf>} ranges
 * @returns {{ index: number, what: string }[]}
 */
export function rangeFaults(ranges) {
  const given = ranges.flatMap((range, index) => (range ? [{ ...range, index }] : []));
  if (given.length < 2) return [];
  const rising = middleOf(given[0]) < middleOf(given.at(-1)) ? given : [...given].reverse();
  const joins = rising.slice(1).flatMap((upper, index) => faultBetween(rising[index], upper));
  return [...joins, ...endFaults(rising, ranges)];
}

const middleOf = ({ low, high }) => (Math.max(low, -1) + Math.min(high, 101)) / 2;

function faultBetween(lower, upper) {
  const index = Math.max(lower.index, upper.index);
  const distance = rounded(upper.low - lower.high);
  const step = Math.min(lower.step, upper.step);
  const shared = lower.highIncluded && upper.lowIncluded;
  if (distance < 0 || (distance === 0 && shared)) return [{ index, what: 'overlaps the answer before' }];
  const gap = shared ? distance > step : distance > 0 || (!lower.highIncluded && !upper.lowIncluded);
  return gap ? [{ index, what: 'leaves a gap to the answer before' }] : [];
}

/** An answer in words at that end, such as "None.", may cover what the figures leave out. */
function endFaults(rising, ranges) {
  const lowest = rising[0];
  const highest = rising.at(-1);
  const inWords = (index) => ranges[index] === null;
  const ends = [0, ranges.length - 1];
  const coveredInWords = (range) => ends.some((end) => inWords(end) && Math.abs(end - range.index) === 1);
  return [
    ...(lowest.low > 0 && !coveredInWords(lowest)
      ? [{ index: lowest.index, what: 'leaves out everything below it' }]
      : []),
    ...(highest.high < 100 && !coveredInWords(highest)
      ? [{ index: highest.index, what: 'leaves out everything above it' }]
      : []),
  ];
}

const rounded = (value) => Math.round(value * 1e6) / 1e6;

/** Whether two texts give the same range. */
export function sameRange(one, other) {
  if (one === null || other === null) return one === other;
  return ['low', 'lowIncluded', 'high', 'highIncluded'].every((key) => one[key] === other[key]);
}
