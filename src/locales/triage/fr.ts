import type { TriageStrings } from './strings.js';

export const strings: TriageStrings = {
  choose: 'Choisissez une réponse pour continuer.',

  resumed: 'Nous reprenons où vous en étiez. Vos réponses sont conservées.',
  refused: (kept) =>
    kept
      ? 'Ces questions ont changé depuis votre dernière visite. Les réponses encore valables sont conservées.'
      : 'Votre dernière visite ne peut pas être reprise. Vous pouvez recommencer.',
  startAgain: 'Recommencer',

  firstMove: 'Premier pas',
  noHelp: 'Ce qui n’aiderait pas',
  path: 'Comment vous en êtes arrivé là',
  pathHint: 'Choisissez une réponse pour la modifier. Ce qui venait après sera redemandé.',
  checks: 'À vérifier ensuite',
  openCheck: 'Ouvrir ce questionnaire',
  closeCheck: 'Fermer ce questionnaire',
  offers: 'Pour continuer',
  honesty: (questions) =>
    `Ceci est un instantané tiré ${questions === 1 ? 'de la réponse d’une seule personne à une question' : `des réponses d’une seule personne à ${questions} questions`}. Il montre où regarder ; il ne prouve rien et ne certifie rien. Il n’a pas été confronté aux données de vos systèmes.`,
};
