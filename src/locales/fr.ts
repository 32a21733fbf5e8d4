import type { Strings } from './strings.js';

const WORDS = ['', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'];

export const strings: Strings = {
  tag: 'fr',
  dir: 'ltr',

  length: (questions, minutes) => `${questions} questions, environ ${WORDS[minutes] ?? minutes} minutes`,
  advice:
    'Répondez selon ce qui se passe vraiment, pas selon ce qui est prévu. « Je ne sais pas » est une bonne réponse.',
  adviceRated: 'Répondez selon ce qui se passe vraiment, pas selon ce qui est prévu.',
  privacy: 'Vos réponses sont évaluées dans ce navigateur. Seule la page où vous êtes reçoit le résultat.',
  start: 'Commencer',
  skip: 'Passer',

  dontKnow: 'Je ne sais pas',
  doesNotApply: (reason) => `Sans objet : ${reason}`,
  back: 'Retour',
  next: 'Suivant',

  loadFailed: 'Cette partie n’a pas pu être chargée.',
  tryAgain: 'Réessayer',
};
