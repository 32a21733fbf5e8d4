import type { ResultStrings } from './strings.js';

export const strings: ResultStrings = {
  tag: 'de',
  dir: 'ltr',
  number: String,

  result: 'Ihr Ergebnis',
  stage: (index, name) => `Stufe ${index}, ${name}`,
  stageNumber: (index) => `Stufe ${index}`,
  score: (score) => `${score} von 100`,
  moveOn: 'Was Sie weiterbringt',

  ladder: 'Die fünf Stufen',
  stageColumn: 'Stufe',
  markColumn: 'Wo Sie stehen',
  yours: 'Ihre Antworten',
  placed: 'Ihre eigene Einordnung',
  yoursAndPlaced: 'Ihre Antworten und Ihre eigene Einordnung',
  averageAlone: 'der Durchschnitt allein',

  profile: 'Profil',
  dimension: 'Dimension',
  scoreColumn: 'Punkte',
  lowest: 'am niedrigsten',
  notAssessed: 'nicht bewertet',
  closeTogether: (points) =>
    `Liegen zwei Dimensionen weniger als ${points} Punkte auseinander, ist das kein klarer Unterschied.`,

  pattern: 'Was dahintersteckt',
  patternPossible: 'Was Sie am ehesten als Nächstes bremst',
  firstMove: 'Erster Schritt',
  noHelp: 'Was nicht helfen würde',
  alsoPresent: 'Ebenfalls vorhanden',
  notAssessedHere: 'Hier nicht bewertet',
  notAssessedYet: 'Zu wenige Antworten für eine Aussage',
  assessedBy: (check) => `das bewertet der ${check}`,
  signals: 'Warnzeichen',

  actions: 'Was als Nächstes zu tun ist',
  behindAction: 'Die Frage dahinter',
  yourAnswer: (answer) => `Ihre Antwort: ${answer}`,
  dontKnow: 'Weiß ich nicht',
  doesNotApply: 'Trifft nicht zu',
  open: 'Offen',
  findOut: 'Zuerst herausfinden',
  findOutWhy:
    'Hier haben Sie „Weiß ich nicht“ gewählt. Die Antworten können ändern, was als Erstes zu tun ist.',
  goToQuestion: 'Zur Frage',
  offers: 'Wie es weitergehen kann',

  insufficient: 'Noch nicht genug Antworten für eine Stufe',
  answered: (rated, applicable) =>
    `Für ${rated} von ${applicable} Fragen gibt es eine Antwort, die gewertet wird.`,
  answerMore: (questions) =>
    questions === 1
      ? 'Mit einer weiteren Antwort gibt es ein Ergebnis.'
      : `Mit ${questions} weiteren Antworten gibt es ein Ergebnis.`,
  missing: 'Was noch fehlt',
  goToMissing: 'Zur ersten offenen Frage',
  soFar: 'Was sich bisher sagen lässt',
  notFitting: (notApplicable, questions) =>
    `${notApplicable} von ${questions} Fragen treffen auf Sie nicht zu. Ein Wert aus den übrigen würde mehr über diesen Check sagen als über Ihre Organisation; deshalb gibt es keinen.`,
  answeredNotApplicable: 'Mit „Trifft nicht zu“ beantwortet',
  otherChecks: 'Checks, die besser passen könnten',
  partial: (dimension) =>
    `Die Dimension „${dimension}“ konnte nicht bewertet werden: Zu wenige ihrer Fragen sind beantwortet.`,

  total: (total, max) => `${total} von ${max}`,
  bandColumn: 'Bereich',
  fromColumn: 'Ab',
  remedy: 'Was hilft',
  categories: 'Wo es sich zeigt',
  categoryColumn: 'Strukturfehler',
  sumColumn: 'Summe',
  lows: (lows) => (lows === 1 ? 'eine niedrige Antwort' : `${lows} niedrige Antworten`),
  phases: 'Der Weg von hier aus',
  insufficientBanded: (open) =>
    open === 1
      ? 'Für die Summe braucht es eine Antwort zu jeder gewerteten Aussage. Eine ist noch offen.'
      : `Für die Summe braucht es eine Antwort zu jeder gewerteten Aussage. ${open} sind noch offen.`,

  quadrantPoint: (x, xScore, y, yScore) => `${x} ${xScore}, ${y} ${yScore}`,
  overall: 'Über alle Dimensionen',

  honesty: 'Was dieses Ergebnis ist und was nicht',
  identicalAnswers:
    'Alle Ihre Antworten liegen auf derselben Höhe. Das kommt vor; wenn es schnell gehen musste, sehen Sie noch einmal hin.',
  fast: 'Sie waren in weniger als einer Minute fertig. Wenn Sie sich nur umsehen wollten, nehmen Sie sich später etwas mehr Zeit.',
  outdated: (version) =>
    `Dieses Ergebnis entstand mit Version ${version} des Checks. Die Zahlen sind die von damals, Namen und Texte die von heute.`,

  why: 'Warum dieses Ergebnis?',
  whyIntro:
    'Von den Antworten auf eine Frage zählt die erste 0, die letzte 4. Unten stehen alle Zahlen; sonst ist nichts in das Ergebnis eingegangen.',
  questionColumn: 'Frage und Ihre Antwort',
  levelColumn: 'Zählt',
  weight: (weight) => `zählt ${weight}-fach`,
  coverage: (rated, applicable) => `Beantwortet: ${rated} von ${applicable} Fragen, die auf Sie zutreffen.`,
  shownAs: (figure) => `angezeigt als ${figure}`,
  stageEdges: (score, from, stage) =>
    `Der Gesamtwert ${score} liegt bei oder über ${from}; dort beginnt ${stage}.`,
  dimensionRule: 'Eine Dimension ist der Mittelwert ihrer Antworten, mal 25.',
  scoreRule: 'Der Gesamtwert ist der Mittelwert der Dimensionen; jede zählt gleich viel.',
  patternRule: (above, lows) =>
    `Je niedriger die Antworten, desto stärker der Hinweis: 25-mal der mittlere Abstand zur höchsten Antwort. Ein Strukturfehler wird bei einem Wert über ${above} und mindestens ${lows} niedrigen Antworten genannt.`,
  tooFew: 'Zu wenige Antworten für einen Wert.',
  overallScore: 'Gesamtwert',

  keep: 'Ergebnis behalten',
  print: 'Drucken',
  copy: 'Als Text kopieren',
  copied: 'Kopiert.',
  notCopied: 'Dieser Browser lässt die Seite nicht kopieren. Hier steht alles, um es von Hand zu kopieren.',
  downloadData: 'Daten herunterladen',
  downloadPicture: 'Bild herunterladen',
  link: 'Link',
  copyYourself: 'Zum Kopieren',
  notDone: 'Das hat nicht geklappt. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  linkCopied: 'Link kopiert. Er enthält Ihre Antworten; wer ihn öffnet, sieht dieses Ergebnis.',

  betweenDimensions: 'Zwischen den Dimensionen',
  when: 'Wann',
  asked: (question, answer) => `Gefragt: ${question} Ihre Antwort: ${answer}`,
  reopen: 'Dieses Ergebnis wieder öffnen',
  stageOf: (index, stages) => `Stufe ${index} von ${stages}`,

  problems: {
    tampered: {
      title: 'Diese Zahlen gehören nicht zu diesen Antworten',
      text: 'Neu ausgewertet, ergeben die Antworten etwas anderes. Damit niemand irregeführt wird, wird kein Ergebnis gezeigt.',
    },
    'unknown-questionnaire': {
      title: 'Dieses Ergebnis gehört zu einem Check, den es hier nicht gibt',
      text: 'Es entstand mit einem Fragebogen, den diese Seite nicht kennt.',
    },
    'invalid-questionnaire': {
      title: 'Der Check zu diesem Ergebnis ist nicht lesbar',
      text: 'Sein Fragebogen enthält Fehler, deshalb lassen sich seine Ergebnisse nicht zeigen.',
    },
    newer: {
      title: 'Dieses Ergebnis ist neuer als diese Seite',
      text: 'Es entstand mit einer späteren Version des Widgets. Laden Sie die Seite neu oder öffnen Sie das Ergebnis dort, wo es entstanden ist.',
    },
    malformed: {
      title: 'Das ist kein Ergebnis',
      text: 'Was diese Seite erhalten hat, lässt sich nicht als Ergebnis lesen.',
    },
    'malformed-code': {
      title: 'Dieser Link enthält kein Ergebnis',
      text: 'Vielleicht wurde er unterwegs abgeschnitten. Bitten Sie um den vollständigen Link oder machen Sie den Check selbst.',
    },
    'damaged-code': {
      title: 'Dieser Link ist beschädigt',
      text: 'Ein Teil fehlt oder ist verändert; auf die Antworten darin ist kein Verlass. Bitten Sie noch einmal um den Link oder machen Sie den Check selbst.',
    },
    'other-questionnaire': {
      title: 'Dieser Link gehört zu einem anderen Check',
      text: 'Öffnen Sie ihn auf der Seite jenes Checks.',
    },
    'version-differs': {
      title: 'Dieser Link ist veraltet',
      text: 'Der Check hat sich seitdem geändert, und die Antworten können heute etwas anderes bedeuten. Machen Sie ihn noch einmal; er dauert nur wenige Minuten.',
    },
    'load-failed': {
      title: 'Das Ergebnis konnte nicht geladen werden',
      text: 'Prüfen Sie die Verbindung und laden Sie die Seite neu.',
    },
  },
};
