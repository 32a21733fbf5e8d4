import type { RunStrings } from '../strings.js';

export const strings: RunStrings = {
  progress: 'Fortschritt',
  position: (index, total) => `${index} von ${total}`,
  questionState: (index, text, answered) => `Frage ${index}, ${answered ? 'beantwortet' : 'offen'}: ${text}`,

  resumed: (index, total) => `Willkommen zurück bei Frage ${index} von ${total}.`,
  refused: (kept) =>
    kept
      ? `Dieser Check hat sich seit Ihrem letzten Besuch geändert. ${kept} Ihrer Antworten passen noch und bleiben erhalten.`
      : 'Ihr letzter Besuch lässt sich nicht fortsetzen. Sie können neu beginnen.',
  startAgain: 'Neu beginnen',

  review: 'Antworten prüfen',
  openQuestions: (open) =>
    open === 1
      ? 'Eine Frage ist noch offen. Sie zählt als „Weiß ich nicht“.'
      : `${open} Fragen sind noch offen. Sie zählen als „Weiß ich nicht“.`,
  openStatements: (open) =>
    open === 1
      ? 'Eine Aussage ist noch offen. Ohne sie gibt es vielleicht kein Ergebnis.'
      : `${open} Aussagen sind noch offen. Ohne sie gibt es vielleicht kein Ergebnis.`,
  allAnswered: 'Alle Fragen sind beantwortet. Sie können jede Antwort noch ändern.',
  open: 'Offen',
  change: 'Ändern',
  finish: 'Ergebnis ansehen',

  result: 'Ihr Ergebnis',
  stage: (index, name) => `Stufe ${index}, ${name}`,
  score: (score) => `${score} von 100`,
  dimension: 'Dimension',
  scoreColumn: 'Punkte',
  notAssessed: 'nicht beurteilt',
  insufficient: 'Noch nicht genug Antworten für ein Ergebnis.',
  doesNotFit: 'Dieser Check passt nicht zu Ihrer Situation.',
  actions: 'Was als Nächstes zu tun ist',
};
