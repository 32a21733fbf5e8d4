import type { TriageStrings } from './strings.js';

export const strings: TriageStrings = {
  choose: 'Escolha uma resposta para continuar.',

  resumed: 'Bem-vindo de volta. As suas respostas foram mantidas.',
  refused:
    'Não é possível continuar a sua última visita tal como ficou. As respostas que ainda servem foram mantidas.',
  startAgain: 'Começar de novo',

  firstMove: 'Primeiro passo',
  noHelp: 'O que não ajudaria',
  path: 'Como chegou até aqui',
  pathHint: 'Escolha uma resposta para a mudar. O que veio depois volta a ser perguntado.',
  checks: 'O que verificar a seguir',
  offers: 'Como continuar',
  honesty:
    'Este é um retrato momentâneo a partir das respostas de uma só pessoa. Mostra para onde olhar; não prova nem certifica nada. Não foi comparado com dados dos seus sistemas.',
};
