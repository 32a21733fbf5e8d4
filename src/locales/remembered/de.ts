import type { RememberedStrings } from './strings.js';

export const strings: RememberedStrings = {
  again: 'Wiederholen',
  stage: (index) => `Stufe ${index}`,
  noResult: 'Zu wenige Antworten für ein Ergebnis',
  dates: 'de',
  earlier: 'frühere Fassung',

  kept: 'Ihre Ergebnisse bleiben allein in diesem Browser.',
  forget: 'Vergessen',
  forgotten: 'Ihre Ergebnisse sind vergessen.',
  undo: 'Rückgängig',

  together: 'Ihre Ergebnisse zusammen',
  pooled: (results) =>
    `Ein Check allein hat nur wenige Fragen zu einem Fehlermuster. Hier sprechen die Antworten aus ${results} Checks gemeinsam für jedes Muster. Stufen und Werte werden nie gemittelt: Jeder Check betrachtet etwas anderes.`,
  leftOut: (results, days) =>
    `${results === 1 ? 'Ein weiteres Ergebnis zählt' : `${results} weitere Ergebnisse zählen`} nicht mit: älter als ${days} Tage oder mit einer anderen Fassung des Checks entstanden.`,
  noPattern:
    'Zusammengenommen sticht kein strukturelles Versagen hervor. Jedes Ergebnis nennt, woran als Nächstes zu arbeiten ist.',
  found: {
    indicated: 'gefunden',
    possible: 'möglich',
    'not-indicated': 'nicht zu sehen',
    'not-assessed': 'zu wenige Antworten für eine Aussage',
  },
  byGate: 'eine niedrige Antwort auf die Frage, wer für das Ergebnis einsteht',
  evidence: (strength, lows) =>
    `Anzeichen ${strength} von 100, ${lows === 1 ? 'eine niedrige Antwort' : `${lows} niedrige Antworten`}`,
  sideBySide: 'Nebeneinander',
};
