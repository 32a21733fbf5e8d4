import type { CatalogStrings } from './strings.js';

export const strings: CatalogStrings = {
  unsure: 'Nicht sicher, wo es klemmt?',
  unsureHow: 'Eine Frage nach der anderen, bis sich eine Ursache benennen lässt: höchstens neun.',
  unsureStart: 'Mit drei Fragen anfangen',

  area: 'Bereich',
  role: 'Ihre Rolle',
  allAreas: 'Alle Bereiche',
  allRoles: 'Alle Rollen',
  areas: {
    delivery: 'Delivery',
    quality: 'Qualität',
    platform: 'Plattform',
    'ai-readiness': 'KI',
    companion: 'Ergänzend',
  },
  roles: {
    cto: 'Technische Leitung',
    cpo: 'Produktleitung',
    qa: 'Qualitätssicherung',
    mobile: 'Mobile',
    backlog: 'Backlog und Product Operations',
    platform: 'Plattform',
    sre: 'Zuverlässigkeit',
    ai: 'KI',
  },
  shown: (shown, total) => (shown === total ? `${total} Checks` : `${shown} von ${total} Checks`),
  showAll: 'Alle zeigen',
  none: (area, role) => `Kein Check passt zugleich zu „${area}“ und „${role}“.`,
  allOf: (name, count) => `${name}: ${count === 1 ? 'ein Check' : `${count} Checks`}`,
  companionsHow: 'Sie betrachten ein Thema von einer anderen Seite, für sich allein oder neben einem Check.',

  audience: 'Für',
  goOn: 'Fortsetzen',
  showResult: 'Ergebnis zeigen',
  again: 'Wiederholen',
  back: 'Alle Checks',
  close: 'Schließen',
  stage: (index) => `Stufe ${index}`,
  noResult: 'Zu wenige Antworten für ein Ergebnis',
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
