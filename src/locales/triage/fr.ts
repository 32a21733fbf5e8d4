import type { TriageStrings } from './strings.js';

export const strings: TriageStrings = {
  choose: 'Choisissez une réponse pour continuer.',

  resumed: 'Nous reprenons où vous en étiez. Vos réponses sont conservées.',
  refused:
    'Votre dernière visite ne peut pas être reprise telle quelle. Les réponses encore valables sont conservées.',
  startAgain: 'Recommencer',

  firstMove: 'Premier pas',
  noHelp: 'Ce qui n’aiderait pas',
  path: 'Comment vous en êtes arrivé là',
  pathHint: 'Choisissez une réponse pour la modifier. Ce qui venait après sera redemandé.',
  checks: 'À vérifier ensuite',
  offers: 'Pour continuer',
  honesty:
    'Ceci est un instantané tiré des réponses d’une seule personne. Il montre où regarder ; il ne prouve rien et ne certifie rien. Il n’a pas été confronté aux données de vos systèmes.',
};
