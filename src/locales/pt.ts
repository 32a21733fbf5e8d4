import type { Strings } from './strings.js';

const WORDS = ['', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito'];

export const strings: Strings = {
  tag: 'pt',
  dir: 'ltr',

  length: (questions, minutes) => `${questions} perguntas, cerca de ${WORDS[minutes] ?? minutes} minutos`,
  advice: 'Responda pelo que realmente acontece, não pelo que está previsto. “Não sei” é uma boa resposta.',
  adviceRated: 'Responda pelo que realmente acontece, não pelo que está previsto.',
  privacy: 'As suas respostas são avaliadas neste navegador. Só a página em que está recebe o resultado.',
  start: 'Começar',
  skip: 'Saltar',

  dontKnow: 'Não sei',
  doesNotApply: (reason) => `Não se aplica: ${reason}`,
  back: 'Voltar',
  next: 'Seguinte',

  loadFailed: 'Não foi possível carregar esta parte.',
  tryAgain: 'Tentar de novo',
};
