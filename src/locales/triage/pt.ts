import type { TriageStrings } from './strings.js';

export const strings: TriageStrings = {
  choose: 'Escolha uma resposta para continuar.',

  resumed: 'Bem-vindo de volta. As suas respostas foram mantidas.',
  refused: (kept) =>
    kept
      ? 'Estas perguntas mudaram desde a sua última visita. As respostas que ainda servem foram mantidas.'
      : 'Não é possível continuar a sua última visita. Pode começar de novo.',
  startAgain: 'Começar de novo',

  firstMove: 'Primeiro passo',
  noHelp: 'O que não ajudaria',
  path: 'Como chegou até aqui',
  pathHint: 'Escolha uma resposta para a mudar. O que veio depois volta a ser perguntado.',
  checks: 'O que verificar a seguir',
  openCheck: 'Abrir este questionário',
  closeCheck: 'Fechar este questionário',
  offers: 'Como continuar',
  honesty: (questions) =>
    `Este é um retrato momentâneo a partir ${questions === 1 ? 'da resposta de uma só pessoa a uma pergunta' : `das respostas de uma só pessoa a ${questions} perguntas`}. Mostra para onde olhar; não prova nem certifica nada. Não foi comparado com dados dos seus sistemas.`,
};
