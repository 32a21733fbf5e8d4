import type { TriageStrings } from './strings.js';

export const strings: TriageStrings = {
  choose: 'Wählen Sie eine Antwort, um weiterzugehen.',

  resumed: 'Willkommen zurück. Ihre bisherigen Antworten sind noch da.',
  refused: 'Ihr letzter Besuch lässt sich so nicht fortsetzen. Antworten, die noch passen, bleiben erhalten.',
  startAgain: 'Neu beginnen',

  firstMove: 'Erster Schritt',
  noHelp: 'Was nicht helfen würde',
  path: 'Ihr Weg hierher',
  pathHint: 'Wählen Sie eine Antwort, um sie zu ändern. Was danach kam, wird neu gefragt.',
  checks: 'Als Nächstes prüfen',
  offers: 'Wie es weitergehen kann',
  honesty:
    'Das ist eine Momentaufnahme aus den Antworten einer Person. Sie zeigt, wo es sich lohnt hinzusehen; sie beweist nichts und bescheinigt nichts. Mit Daten aus Ihren Systemen wurde sie nicht abgeglichen.',
};
