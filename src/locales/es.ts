import type { Strings } from './strings.js';

const WORDS = ['', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho'];

export const strings: Strings = {
  tag: 'es',
  dir: 'ltr',

  length: (questions, minutes) => `${questions} preguntas, unos ${WORDS[minutes] ?? minutes} minutos`,
  advice:
    'Responda por lo que ocurre de verdad, no por lo que está previsto. «No lo sé» es una buena respuesta.',
  adviceRated: 'Responda por lo que ocurre de verdad, no por lo que está previsto.',
  privacy: 'Sus respuestas se evalúan en este navegador. Solo la página en la que está recibe el resultado.',
  start: 'Empezar',
  skip: 'Omitir',

  dontKnow: 'No lo sé',
  doesNotApply: (reason) => `No procede: ${reason}`,
  back: 'Atrás',
  next: 'Siguiente',

  loadFailed: 'Esta parte no se pudo cargar.',
  tryAgain: 'Intentar de nuevo',
};
