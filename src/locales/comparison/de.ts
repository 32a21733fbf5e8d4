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

  result: (number) => `Ergebnis ${number}`,
};
