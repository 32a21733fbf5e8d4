import type { ComparedStrings } from './strings.js';

export const strings: ComparedStrings = {
  skipped: 'Écartés',
  line: (number) => `Ligne ${number}`,
  problems: {
    malformed: 'Ceci n’est pas un résultat. Prenez les données qu’un résultat propose de télécharger.',
    tampered:
      'Les chiffres ne découlent pas des réponses ; on ne peut pas s’y fier. Demandez le lien du résultat, ou ses données telles que téléchargées.',
    'other-questionnaire':
      'Ceci appartient à un autre questionnaire. Comparez-le avec des résultats de celui-là.',
    'version-differs':
      'Ceci vient d’une autre version du questionnaire, et ses réponses peuvent signifier autre chose. Répondez-y à nouveau.',
    'no-stages':
      'Ce questionnaire donne un total et pas de stades. De tels résultats ne sont pas comparés ici.',
    pooled: 'C’est déjà le résultat d’un groupe. Ajoutez ses personnes une à une.',
    'too-large': 'C’est trop gros pour des résultats. Ajoutez-en moins à la fois.',
    'too-many': 'Plus de 50 résultats ne sont pas comparés. Retirez-en d’abord.',
  },
  duplicate: (number) =>
    `C’est le même résultat que le numéro ${number}. Il compte une fois ; laissez-le de côté ici.`,

  before: (day) => `avant, ${day}`,
  after: (day) => `maintenant, ${day}`,
  both: (before, after) => `avant, ${before}, et maintenant, ${after}`,
  fromTo: (before, after) => `Du stade ${before} au stade ${after}`,
  still: (stage, up) => `Toujours au stade ${stage}, avec un score nettement plus ${up ? 'haut' : 'bas'}`,
  noClear: 'Pas de différence nette',
  score: (before, after) => `${before} avant, ${after} maintenant, sur 100`,
  stageOnly: (before, after) =>
    `Le stade est ${after} au lieu de ${before}, car le score est proche d’un seuil. Tenez les deux pour possibles.`,
  between: (count) => `Le premier et le dernier résultat sont comparés. Entre eux : ${count}.`,
  moved: 'Ce qui a bougé, le plus net d’abord',
  beforeColumn: 'Avant',
  afterColumn: 'Maintenant',
  rule: (score, dimension) =>
    `Moins de ${score} points au score, ou de ${dimension} dans une dimension, ce n’est pas une différence nette : les réponses varient d’autant quand rien n’a changé. Les résultats ne disent pas si les mêmes personnes ont répondu.`,

  headline: (people, differ) =>
    differ === 0
      ? `${people} personnes, et aucune question vue très différemment`
      : `${people} personnes, ${differ === 1 ? 'une question vue' : `${differ} questions vues`} différemment`,
  differ: 'À deux niveaux d’écart ou plus',
  lowest: 'Réponse la plus basse',
  middle: 'Réponse médiane',
  highest: 'Réponse la plus haute',
  known: (rated, people) =>
    `Seules ${rated} personnes sur ${people} ont pu répondre ; trop peu pour montrer quoi.`,
  pooled: 'le milieu de vos réponses',
  all: 'Toutes les questions et réponses médianes',

  agenda: 'Ordre du jour pour une heure',
  print: 'Imprimer l’ordre du jour',
  minutes: (count) => `${count} min`,
  opening: 'Le résultat',
  openingHow: 'Tout le monde le lit. Pas encore de discussion.',
  agree: 'Où vous êtes d’accord',
  agreeHow: 'Le plus bas d’abord. Quelqu’un s’y oppose ? Sinon, on continue.',
  apart: 'Où vous différez',
  apartHow: 'Qu’avez-vous vu, chacun, qui mène à votre réponse ? Cherchez des faits, pas un juste milieu.',
  none: 'Rien.',
  decide: 'Que décider',
  decideHow: 'Pour chaque point : le faire ou non, qui en répond, et pour quand.',
  keep: 'Ce qui reste tel quel, et quand reprendre le questionnaire.',
  who: 'Qui, pour quand :',
  later: 'S’il reste du temps :',
};
