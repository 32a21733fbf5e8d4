// Words and the time they take.

/** Silent reading of short factual text is faster; people who answer for their company read carefully. */
const WORDS_PER_MINUTE = 200;
/** Recalling what really happens and choosing one of the answers. */
const SECONDS_TO_CHOOSE = 12;

/**
 * Counts words. A sign that stands by itself, such as the "%" of "80 %", is none.
 *
 * @param {string} text
 * @example wordsIn('Bei 51 bis 80 %.') // => 4
 */
export function wordsIn(text) {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * How long a questionnaire takes, in minutes: reading everything from the promise to the last answer, and choosing.
 *
 * @param {Record<string, any>} document
 */
export function minutesToAnswer(document) {
  const questions = document.questions ?? document.nodes;
  const answers = questions.flatMap(({ options = [] }) => options.map((option) => option.text ?? option));
  const texts = [document.promise, document.frame ?? '', ...(document.scale ?? [])];
  const words = [...texts, ...questions.map(({ text }) => text), ...answers].map(wordsIn);
  const reading = words.reduce((sum, count) => sum + count, 0) / WORDS_PER_MINUTE;
  return reading + (questions.length * SECONDS_TO_CHOOSE) / 60;
}
