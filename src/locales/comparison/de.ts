import type { ComparisonStrings } from './strings.js';

export const strings: ComparisonStrings = {
  dates: 'de',

  title: 'Ergebnisse vergleichen',
  intro:
    'Fügen Sie Ergebnisse desselben Checks hinzu: zwei von einem Team oder die von mindestens drei Personen. Jedes Ergebnis hat einen Link und Daten zum Herunterladen. Nichts davon verlässt diesen Browser.',
  mode: 'Was wird verglichen?',
  time: 'Ein Team im Lauf der Zeit',
  people: 'Mehrere Personen',
  oneResult: 'Ein Ergebnis ist da. Fügen Sie ein früheres oder ein späteres hinzu.',
  fewPeople: (have, need) =>
    `${have} von ${need} Personen sind da. Bei weniger würde das gemeinsame Ergebnis verraten, was eine von ihnen geantwortet hat.`,

  results: (count) => `Ergebnisse (${count})`,
  field: 'Links oder Codes, je Zeile einer',
  add: 'Hinzufügen',
  files: 'Dateien wählen',
  drop: 'Oder legen Sie Dateien hier ab.',
  person: (number) => `Person ${number}`,
  remove: 'Entfernen',
  changed: (added, skipped, results) =>
    `${added} hinzugefügt, ${skipped ? `${skipped} ausgelassen, ` : ''}${results} insgesamt.`,
  link: 'Link zu allen kopieren',
  linkCopied:
    'Link kopiert. Er enthält die Antworten aller, ohne Namen; wer ihn öffnet, sieht diesen Vergleich.',

  skipped: 'Ausgelassen',
  line: (number) => `Zeile ${number}`,
  result: (number) => `Ergebnis ${number}`,
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
