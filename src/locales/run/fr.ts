import type { RunStrings } from '../strings.js';

export const strings: RunStrings = {
  progress: 'Progression',
  position: (index, total) => `${index} sur ${total}`,
  questionState: (index, text, answered) =>
    `Question ${index}, ${answered ? 'répondue' : 'ouverte'} : ${text}`,

  resumed: (index, total) => `Nous reprenons à la question ${index} sur ${total}.`,
  refused: (kept) =>
    kept
      ? `Ce questionnaire a changé depuis votre dernière visite. ${kept} de vos réponses restent valables et sont conservées.`
      : 'Votre dernière visite ne peut pas être reprise. Vous pouvez recommencer.',
  startAgain: 'Recommencer',

  review: 'Vérifier les réponses',
  openQuestions: (open) =>
    open === 1
      ? 'Une question est encore ouverte. Elle comptera comme « Je ne sais pas ».'
      : `${open} questions sont encore ouvertes. Elles compteront comme « Je ne sais pas ».`,
  openStatements: (open) =>
    open === 1
      ? 'Une affirmation est encore ouverte. Sans elle, il n’y aura peut-être pas de résultat.'
      : `${open} affirmations sont encore ouvertes. Sans elles, il n’y aura peut-être pas de résultat.`,
  allAnswered: 'Toutes les questions ont une réponse. Vous pouvez encore modifier chacune.',
  open: 'Ouverte',
  change: 'Modifier',
  finish: 'Voir le résultat',

  result: 'Votre résultat',
  stage: (index, name) => `Stade ${index}, ${name}`,
  score: (score) => `${score} sur 100`,
  dimension: 'Dimension',
  scoreColumn: 'Points',
  notAssessed: 'non évaluée',
  insufficient: 'Pas encore assez de réponses pour un résultat.',
  doesNotFit: 'Ce questionnaire ne correspond pas à votre situation.',
  actions: 'Que faire ensuite',
};
