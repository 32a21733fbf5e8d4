import type { ComparedStrings } from './strings.js';

export const strings: ComparedStrings = {
  skipped: 'Deixados de fora',
  line: (number) => `Linha ${number}`,
  problems: {
    malformed: 'Isto não é um resultado. Use os dados que um resultado permite descarregar.',
    tampered:
      'Os números não decorrem das respostas e não são de confiança. Peça o link do resultado, ou os dados tal como foram descarregados.',
    'other-questionnaire': 'Pertence a outra avaliação. Compare-o com resultados dessa.',
    'version-differs':
      'Foi feito com outra versão da avaliação e as respostas podem significar outra coisa. Faça a avaliação de novo.',
    'no-stages': 'Esta avaliação tem um total e não estágios. Esses resultados não se comparam aqui.',
    pooled: 'Já é o resultado de um grupo. Adicione as pessoas uma a uma.',
    'too-large': 'É demasiado grande para serem resultados. Adicione menos de cada vez.',
    'too-many': 'Não se comparam mais de 50 resultados. Remova alguns primeiro.',
  },
  duplicate: (number) => `É o mesmo resultado que o número ${number}. Conta uma vez; deixe-o de fora aqui.`,

  before: (day) => `antes, ${day}`,
  after: (day) => `agora, ${day}`,
  both: (before, after) => `antes, ${before}, e agora, ${after}`,
  fromTo: (before, after) => `Do estágio ${before} ao estágio ${after}`,
  still: (stage, up) =>
    `Ainda no estágio ${stage}, com uma pontuação claramente mais ${up ? 'alta' : 'baixa'}`,
  noClear: 'Sem diferença clara',
  score: (before, after) => `${before} antes, ${after} agora, de 100`,
  stageOnly: (before, after) =>
    `O estágio é ${after} em vez de ${before} porque a pontuação está perto de um limite. Considere ambos possíveis.`,
  between: (count) => `Comparam-se o primeiro resultado e o último. Entre eles: ${count}.`,
  moved: 'O que mudou, o mais claro primeiro',
  beforeColumn: 'Antes',
  afterColumn: 'Agora',
  rule: (score, dimension) =>
    `Menos de ${score} pontos na pontuação, ou de ${dimension} numa dimensão, não é uma diferença clara: as respostas variam outro tanto mesmo que nada tenha mudado. Os resultados não dizem se responderam as mesmas pessoas.`,

  headline: (people, differ) =>
    differ === 0
      ? `${people} pessoas, e nenhuma pergunta vista de forma muito diferente`
      : `${people} pessoas, ${differ === 1 ? 'uma pergunta vista' : `${differ} perguntas vistas`} de forma diferente`,
  differ: 'A dois níveis ou mais de distância',
  lowest: 'Resposta mais baixa',
  middle: 'Resposta do meio',
  highest: 'Resposta mais alta',
  known: (rated, people) => `Só ${rated} de ${people} puderam responder; são poucas para mostrar o quê.`,
  pooled: 'o meio das vossas respostas',
  all: 'Todas as perguntas e respostas do meio',

  agenda: 'Ordem de trabalhos para uma hora',
  print: 'Imprimir a ordem de trabalhos',
  minutes: (count) => `${count} min`,
  opening: 'O resultado',
  openingHow: 'Todos o leem. Ainda sem discussão.',
  agree: 'Em que concordam',
  agreeHow: 'O mais baixo primeiro. Alguém se opõe? Se não, adiante.',
  apart: 'Em que diferem',
  apartHow: 'O que viu cada pessoa que leva à sua resposta? Procurem factos, não um meio-termo.',
  none: 'Nada.',
  decide: 'O que decidir',
  decideHow: 'Para cada ponto: fazer ou não, quem responde por isso e até quando.',
  keep: 'O que fica como está, e quando repetir a avaliação.',
  who: 'Quem, até quando:',
  later: 'Se sobrar tempo:',
};
