import type { Strings } from './strings.js';

const WORDS = ['', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht'];

export const strings: Strings = {
  tag: 'de',
  dir: 'ltr',

  length: (questions, minutes) => `${questions} Fragen, etwa ${WORDS[minutes] ?? minutes} Minuten`,
  advice:
    'Antworten Sie danach, was tatsächlich geschieht, nicht danach, was geplant ist. „Weiß ich nicht“ ist eine gute Antwort.',
  adviceRated: 'Antworten Sie danach, was tatsächlich geschieht, nicht danach, was geplant ist.',
  privacy:
    'Ihre Antworten werden in diesem Browser ausgewertet. Nur die Seite, auf der Sie sind, erhält das Ergebnis.',
  start: 'Beginnen',
  skip: 'Überspringen',

  dontKnow: 'Weiß ich nicht',
  doesNotApply: (reason) => `Trifft nicht zu: ${reason}`,
  back: 'Zurück',
  next: 'Weiter',

  loadFailed: 'Dieser Teil konnte nicht geladen werden.',
  tryAgain: 'Noch einmal versuchen',
};
