import type { RememberedStrings } from './strings.js';

export const strings: RememberedStrings = {
  again: 'Repetir',
  stage: (index) => `Estágio ${index}`,
  noResult: 'Faltam respostas para um resultado',
  dates: 'pt',
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
