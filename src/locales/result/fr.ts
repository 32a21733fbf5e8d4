import type { ResultStrings } from './strings.js';

export const strings: ResultStrings = {
  tag: 'fr',
  dir: 'ltr',
  number: String,

  result: 'Votre résultat',
  stage: (index, name) => `Stade ${index}, ${name}`,
  stageNumber: (index) => `Stade ${index}`,
  score: (score) => `${score} sur 100`,
  moveOn: 'Ce qui vous fait avancer',

  ladder: 'Les cinq stades',
  stageColumn: 'Stade',
  markColumn: 'Où vous en êtes',
  yours: 'vos réponses',
  placed: 'votre propre estimation',
  yoursAndPlaced: 'vos réponses et votre propre estimation',
  averageAlone: 'la moyenne seule',

  profile: 'Profil',
  dimension: 'Dimension',
  scoreColumn: 'Points',
  lowest: 'la plus basse',
  notAssessed: 'non évaluée',
  closeTogether: (points) =>
    `Moins de ${points} points entre deux dimensions ne font pas une différence nette.`,

  pattern: 'Ce qu’il y a derrière',
  patternPossible: 'La prochaine limite la plus probable',
  firstMove: 'Premier pas',
  noHelp: 'Ce qui n’aiderait pas',
  alsoPresent: 'Également présent',
  notAssessedHere: 'Non évalué ici',
  notAssessedYet: 'Trop peu de réponses pour le dire',
  assessedBy: (check) => `voir le questionnaire « ${check} »`,
  signals: 'Signaux d’alerte',

  actions: 'Que faire ensuite',
  behindAction: 'La question d’origine',
  yourAnswer: (answer) => `Votre réponse : ${answer}`,
  dontKnow: 'Je ne sais pas',
  doesNotApply: 'Sans objet',
  open: 'Ouverte',
  findOut: 'À découvrir d’abord',
  findOutWhy:
    'Vous avez répondu ici « Je ne sais pas ». Ce que vous apprendrez peut changer l’ordre des priorités.',
  goToQuestion: 'Aller à la question',
  offers: 'Pour continuer',

  insufficient: 'Pas encore assez de réponses pour un stade',
  answered: (rated, applicable) => `Questions dont la réponse compte : ${rated} sur ${applicable}.`,
  answerMore: (questions) =>
    questions === 1
      ? 'Encore une réponse, et il y aura un résultat.'
      : `Encore ${questions} réponses, et il y aura un résultat.`,
  missing: 'Ce qui manque',
  goToMissing: 'Aller à la première question ouverte',
  soFar: 'Ce que l’on peut déjà dire',
  notFitting: (notApplicable, questions) =>
    `${notApplicable} questions sur ${questions} sont sans objet pour vous. Un score tiré des autres en dirait plus sur ce questionnaire que sur votre organisation ; il n’y en a donc pas.`,
  answeredNotApplicable: 'Réponses « Sans objet »',
  otherChecks: 'Des questionnaires qui conviendraient peut-être mieux',
  partial: (dimension) =>
    `La dimension « ${dimension} » n’a pas pu être évaluée : trop peu de ses questions ont une réponse.`,

  total: (total, max) => `${total} sur ${max}`,
  bandColumn: 'Tranche',
  fromColumn: 'À partir de',
  remedy: 'Ce qui aide',
  categories: 'Où cela se voit',
  categoryColumn: 'Défaillance',
  sumColumn: 'Somme',
  lows: (lows) => (lows === 1 ? 'une réponse basse' : `${lows} réponses basses`),
  phases: 'Le chemin à partir d’ici',
  insufficientBanded: (open) =>
    open === 1
      ? 'Le total demande une réponse à chaque affirmation qui compte. Une est encore ouverte.'
      : `Le total demande une réponse à chaque affirmation qui compte. ${open} sont encore ouvertes.`,

  quadrantPoint: (x, xScore, y, yScore) => `${x} ${xScore}, ${y} ${yScore}`,
  overall: 'Toutes dimensions confondues',

  honesty: 'Ce que ce résultat est, et ce qu’il n’est pas',
  identicalAnswers:
    'Toutes vos réponses sont au même niveau. Cela arrive ; si le temps vous manquait, regardez-les à nouveau.',
  fast: 'Vous avez terminé en moins d’une minute. Si ce n’était qu’un aperçu, revenez plus posément.',
  outdated: (version) =>
    `Ce résultat a été obtenu avec la version ${version} du questionnaire. Les chiffres sont ceux d’alors ; les noms et les textes, ceux d’aujourd’hui.`,

  why: 'Pourquoi ce résultat ?',
  whyIntro:
    'Parmi les réponses à une question, la première vaut 0 et la dernière 4. Tous les chiffres sont ci-dessous ; rien d’autre n’est entré dans le résultat.',
  questionColumn: 'Question et votre réponse',
  levelColumn: 'Vaut',
  weight: (weight) => `compte ${weight} fois`,
  coverage: (rated, applicable) =>
    `Questions avec réponse : ${rated} sur les ${applicable} qui s’appliquent à vous.`,
  shownAs: (figure) => `affiché ${figure}`,
  stageEdges: (score, from, stage) =>
    `Le score ${score} atteint le seuil de ${from}, où commence : ${stage}.`,
  dimensionRule: 'Une dimension est la moyenne de ses réponses, multipliée par 25.',
  scoreRule: 'Le score global est la moyenne des dimensions ; chacune compte autant.',
  patternRule: (above, lows) =>
    `Plus les réponses sont basses, plus l’indice est fort : 25 fois l’écart moyen à la réponse la plus haute. Une défaillance est nommée au-dessus de ${above}, avec au moins ${lows} réponses basses.`,
  tooFew: 'Trop peu de réponses pour un chiffre.',
  overallScore: 'Score global',

  keep: 'Garder le résultat',
  print: 'Imprimer',
  copy: 'Copier en texte',
  copied: 'Copié.',
  notCopied: 'Ce navigateur ne laisse pas la page copier. Voici de quoi copier à la main.',
  downloadData: 'Télécharger les données',
  downloadPicture: 'Télécharger l’image',
  link: 'Lien',
  copyYourself: 'À copier',
  notDone: 'Cela n’a pas fonctionné. Vérifiez la connexion et réessayez.',
  linkCopied: 'Lien copié. Il contient vos réponses ; qui l’ouvre voit ce résultat.',

  betweenDimensions: 'Entre les dimensions',
  when: 'Quand',
  asked: (question, answer) => `Question : ${question} Votre réponse : ${answer}`,
  reopen: 'Rouvrir ce résultat',
  stageOf: (index, stages) => `Stade ${index} sur ${stages}`,

  problems: {
    tampered: {
      title: 'Ces chiffres ne correspondent pas à ces réponses',
      text: 'Évaluées à nouveau, les réponses donnent un autre résultat. Pour n’induire personne en erreur, aucun n’est affiché.',
    },
    'unknown-questionnaire': {
      title: 'Ce résultat vient d’un questionnaire qui n’est pas ici',
      text: 'Il a été obtenu avec un questionnaire que cette page ne connaît pas.',
    },
    'invalid-questionnaire': {
      title: 'Le questionnaire de ce résultat est illisible',
      text: 'Il contient des erreurs ; ses résultats ne peuvent donc pas être affichés.',
    },
    newer: {
      title: 'Ce résultat est plus récent que cette page',
      text: 'Il a été obtenu avec une version ultérieure du widget. Rechargez la page, ou ouvrez le résultat là où il a été obtenu.',
    },
    malformed: {
      title: 'Ceci n’est pas un résultat',
      text: 'Ce que cette page a reçu ne peut pas être lu comme tel.',
    },
    'malformed-code': {
      title: 'Ce lien ne contient aucun résultat',
      text: 'Il a peut-être été coupé en chemin. Demandez le lien complet, ou répondez vous-même au questionnaire.',
    },
    'damaged-code': {
      title: 'Ce lien est endommagé',
      text: 'Une partie manque ou a été modifiée ; on ne peut pas se fier aux réponses qu’il contient. Demandez le lien à nouveau, ou répondez vous-même au questionnaire.',
    },
    'other-questionnaire': {
      title: 'Ce lien appartient à un autre questionnaire',
      text: 'Ouvrez-le sur la page de ce questionnaire.',
    },
    'version-differs': {
      title: 'Ce lien n’est plus à jour',
      text: 'Le questionnaire a changé depuis, et ses réponses peuvent avoir aujourd’hui un autre sens. Refaites-le ; c’est l’affaire de quelques minutes.',
    },
    'load-failed': {
      title: 'Le résultat n’a pas pu être chargé',
      text: 'Vérifiez la connexion et rechargez la page.',
    },
  },
};
