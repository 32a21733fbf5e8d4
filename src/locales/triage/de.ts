import type { TriageStrings } from './strings.js';

export const strings: TriageStrings = {
  choose: 'Wählen Sie eine Antwort, um weiterzugehen.',

  resumed: 'Willkommen zurück. Ihre bisherigen Antworten sind noch da.',
  refused: (kept) =>
    kept
      ? 'Diese Fragen haben sich seit Ihrem letzten Besuch geändert. Antworten, die noch passen, bleiben erhalten.'
      : 'Ihr letzter Besuch lässt sich nicht fortsetzen. Sie können neu beginnen.',
  startAgain: 'Neu beginnen',

  firstMove: 'Erster Schritt',
  noHelp: 'Was nicht helfen würde',
  path: 'Ihr Weg hierher',
  pathHint: 'Wählen Sie eine Antwort, um sie zu ändern. Was danach kam, wird neu gefragt.',
  checks: 'Als Nächstes prüfen',
  openCheck: 'Diesen Check öffnen',
  closeCheck: 'Diesen Check schließen',
  offers: 'Wie es weitergehen kann',
  honesty: (questions) =>
    `Das ist eine Momentaufnahme aus ${questions === 1 ? 'der Antwort einer Person auf eine Frage' : `den Antworten einer Person auf ${questions} Fragen`}. Sie zeigt, wo es sich lohnt hinzusehen; sie beweist nichts und bescheinigt nichts. Mit Daten aus Ihren Systemen wurde sie nicht abgeglichen.`,
};
