import type { RunStrings } from '../strings.js';

export const strings: RunStrings = {
  progress: 'Progresso',
  position: (index, total) => `${index} de ${total}`,
  questionState: (index, text, answered) =>
    `Pergunta ${index}, ${answered ? 'respondida' : 'em aberto'}: ${text}`,

  resumed: (index, total) => `De volta à pergunta ${index} de ${total}.`,
  refused: (kept) =>
    kept
      ? `Este questionário mudou desde a sua última visita. ${kept} das suas respostas ainda servem e foram mantidas.`
      : 'Não é possível continuar a sua última visita. Pode começar de novo.',
  startAgain: 'Começar de novo',

  review: 'Rever as respostas',
  openQuestions: (open) =>
    open === 1
      ? 'Uma pergunta ainda está em aberto. Contará como “Não sei”.'
      : `${open} perguntas ainda estão em aberto. Contarão como “Não sei”.`,
  openStatements: (open) =>
    open === 1
      ? 'Uma afirmação ainda está em aberto. Sem ela talvez não haja resultado.'
      : `${open} afirmações ainda estão em aberto. Sem elas talvez não haja resultado.`,
  allAnswered: 'Todas as perguntas têm resposta. Ainda pode mudar qualquer uma.',
  open: 'Em aberto',
  change: 'Mudar',
  finish: 'Ver o resultado',

  result: 'O seu resultado',
  stage: (index, name) => `Estágio ${index}, ${name}`,
  score: (score) => `${score} de 100`,
  dimension: 'Dimensão',
  scoreColumn: 'Pontos',
  notAssessed: 'não avaliada',
  insufficient: 'Ainda não há respostas suficientes para um resultado.',
  doesNotFit: 'Este questionário não se ajusta à sua situação.',
  actions: 'O que fazer a seguir',
};
