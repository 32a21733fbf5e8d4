import type { ComparedStrings } from './strings.js';

export const strings: ComparedStrings = {
  skipped: 'Ausgelassen',
  line: (number) => `Zeile ${number}`,
  problems: {
    malformed: 'Das ist kein Ergebnis. Nehmen Sie die Daten, die ein Ergebnis zum Herunterladen anbietet.',
    tampered:
      'Die Zahlen folgen nicht aus den Antworten; auf sie ist kein Verlass. Bitten Sie um den Link des Ergebnisses oder um seine Daten, wie sie heruntergeladen wurden.',
    'other-questionnaire': 'Das gehört zu einem anderen Check. Vergleichen Sie es mit dessen Ergebnissen.',
    'version-differs':
      'Das entstand mit einer anderen Version des Checks; die Antworten können etwas anderes bedeuten. Machen Sie den Check noch einmal.',
    'no-stages':
      'Dieser Check hat eine Summe und keine Stufen. Solche Ergebnisse werden hier nicht verglichen.',
    pooled: 'Das ist schon das Ergebnis einer Gruppe. Fügen Sie die Personen einzeln hinzu.',
    'too-large': 'Das ist zu groß für Ergebnisse. Fügen Sie weniger auf einmal hinzu.',
    'too-many': 'Mehr als 50 Ergebnisse werden nicht verglichen. Entfernen Sie zuerst einige.',
  },
  duplicate: (number) =>
    `Das ist dasselbe Ergebnis wie Nummer ${number}. Es zählt einmal; lassen Sie es hier weg.`,

  before: (day) => `vorher, ${day}`,
  after: (day) => `jetzt, ${day}`,
  both: (before, after) => `vorher, ${before}, und jetzt, ${after}`,
  fromTo: (before, after) => `Von Stufe ${before} zu Stufe ${after}`,
  still: (stage, up) => `Weiter Stufe ${stage}, mit deutlich ${up ? 'höherem' : 'niedrigerem'} Wert`,
  noClear: 'Kein klarer Unterschied',
  score: (before, after) => `vorher ${before}, jetzt ${after} von 100`,
  stageOnly: (before, after) =>
    `Als Stufe steht dort ${after} statt ${before}, weil der Wert nahe an einer Grenze liegt. Halten Sie beide für möglich.`,
  between: (count) => `Verglichen werden das erste und das letzte Ergebnis. Dazwischen: ${count}.`,
  moved: 'Was sich bewegt hat, das Deutlichste zuerst',
  beforeColumn: 'Vorher',
  afterColumn: 'Jetzt',
  rule: (score, dimension) =>
    `Weniger als ${score} Punkte im Gesamtwert oder ${dimension} in einer Dimension sind kein klarer Unterschied: So viel schwanken Antworten, auch wenn sich nichts geändert hat. Ob dieselben Personen geantwortet haben, sagen die Ergebnisse nicht.`,

  headline: (people, differ) =>
    differ === 0
      ? `${people} Personen, und keine Frage wird sehr unterschiedlich gesehen`
      : `${people} Personen, ${differ === 1 ? 'eine Frage wird' : `${differ} Fragen werden`} unterschiedlich gesehen`,
  differ: 'Zwei oder mehr Antworten auseinander',
  lowest: 'Niedrigste Antwort',
  middle: 'Mittlere Antwort',
  highest: 'Höchste Antwort',
  known: (rated, people) => `Nur ${rated} von ${people} konnten antworten; zu wenige, um zu zeigen, was.`,
  pooled: 'die Mitte Ihrer Antworten',
  all: 'Alle Fragen und mittleren Antworten',

  agenda: 'Tagesordnung für eine Stunde',
  print: 'Tagesordnung drucken',
  minutes: (count) => `${count} Min.`,
  opening: 'Das Ergebnis',
  openingHow: 'Alle lesen es. Noch keine Diskussion.',
  agree: 'Worin Sie sich einig sind',
  agreeHow: 'Das Niedrigste zuerst. Widerspricht jemand? Wenn nicht, weiter.',
  apart: 'Worin Sie sich unterscheiden',
  apartHow:
    'Was haben Sie jeweils gesehen, das zu Ihrer Antwort führt? Suchen Sie nach Tatsachen, nicht nach der Mitte.',
  none: 'Nichts.',
  decide: 'Was zu entscheiden ist',
  decideHow: 'Zu jedem Punkt: tun oder lassen, wer dafür einsteht und bis wann.',
  keep: 'Was bleibt, wie es ist, und wann der Check wiederholt wird.',
  who: 'Wer, bis wann:',
  later: 'Wenn Zeit bleibt:',
};
