import type { CatalogStrings } from './strings.js';

export const strings: CatalogStrings = {
  unsure: 'Não sabe onde está o problema?',
  unsureHow: 'Uma pergunta de cada vez, até se poder nomear uma causa: nove no máximo.',
  unsureStart: 'Começar com três perguntas',

  area: 'Área',
  role: 'A sua função',
  allAreas: 'Todas as áreas',
  allRoles: 'Todas as funções',
  areas: {
    delivery: 'Entrega',
    quality: 'Qualidade',
    platform: 'Plataforma',
    'ai-readiness': 'IA',
    companion: 'Complementares',
  },
  roles: {
    cto: 'Direção de engenharia',
    cpo: 'Direção de produto',
    qa: 'Garantia de qualidade',
    mobile: 'Mobile',
    backlog: 'Backlog e operações de produto',
    platform: 'Plataforma',
    sre: 'Fiabilidade',
    ai: 'IA',
  },
  shown: (shown, total) =>
    shown === total ? `${total} questionários` : `${shown} de ${total} questionários`,
  showAll: 'Mostrar todos',
  none: (area, role) => `Nenhum questionário corresponde ao mesmo tempo a «${area}» e a «${role}».`,
  allOf: (name, count) => `${name}: ${count === 1 ? 'um questionário' : `${count} questionários`}`,
  companionsHow: 'Olham para um assunto de outro lado, sozinhos ou ao lado de um questionário.',

  audience: 'Para',
  goOn: 'Continuar',
  showResult: 'Ver o resultado',
  again: 'Repetir',
  back: 'Todos os questionários',
  close: 'Fechar',
  stage: (index) => `Estágio ${index}`,
  noResult: 'Faltam respostas para um resultado',
  earlier: 'versão anterior',

  kept: 'Os seus resultados ficam guardados apenas neste navegador.',
  forget: 'Esquecê-los',
  forgotten: 'Os seus resultados foram esquecidos.',
  undo: 'Anular',

  together: 'Os seus resultados em conjunto',
  pooled: (results) =>
    `Um questionário sozinho tem poucas perguntas sobre cada padrão de falha. Aqui, as respostas de ${results} questionários falam em conjunto de cada padrão. Os estágios e as pontuações nunca são uma média: cada questionário olha para outra coisa.`,
  leftOut: (results, days) =>
    `${results === 1 ? 'Outro resultado não conta' : `Outros ${results} resultados não contam`}: de há mais de ${days} dias ou de outra versão do questionário.`,
  noPattern:
    'Em conjunto, não se destaca nenhuma falha estrutural. Cada resultado diz em que trabalhar a seguir.',
  found: {
    indicated: 'presente',
    possible: 'possível',
    'not-indicated': 'não se vê',
    'not-assessed': 'faltam respostas para o saber',
  },
  byGate: 'uma resposta baixa à pergunta sobre quem responde pelo resultado',
  evidence: (strength, lows) =>
    `indícios ${strength} de 100, ${lows === 1 ? 'uma resposta baixa' : `${lows} respostas baixas`}`,
  sideBySide: 'Lado a lado',
};
