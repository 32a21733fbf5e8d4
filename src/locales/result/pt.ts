import type { ResultStrings } from './strings.js';

export const strings: ResultStrings = {
  tag: 'pt',
  dir: 'ltr',
  number: String,

  result: 'O seu resultado',
  stage: (index, name) => `Estágio ${index}, ${name}`,
  stageNumber: (index) => `Estágio ${index}`,
  score: (score) => `${score} de 100`,
  moveOn: 'O que faz avançar',

  ladder: 'Os cinco estágios',
  stageColumn: 'Estágio',
  markColumn: 'Onde está',
  yours: 'as suas respostas',
  placed: 'a sua própria avaliação',
  yoursAndPlaced: 'as suas respostas e a sua própria avaliação',
  averageAlone: 'só a média',

  profile: 'Perfil',
  dimension: 'Dimensão',
  scoreColumn: 'Pontos',
  lowest: 'a mais baixa',
  notAssessed: 'não avaliada',
  closeTogether: (points) => `Menos de ${points} pontos entre duas dimensões não é uma diferença clara.`,

  pattern: 'O que está por trás',
  patternPossible: 'O próximo limite mais provável',
  firstMove: 'Primeiro passo',
  noHelp: 'O que não ajudaria',
  alsoPresent: 'Também presente',
  notAssessedHere: 'Não avaliado aqui',
  notAssessedYet: 'Faltam respostas para o saber',
  assessedBy: (check) => `pode dizê-lo o questionário “${check}”`,
  signals: 'Sinais de alerta',

  actions: 'O que fazer a seguir',
  behindAction: 'A pergunta de onde vem',
  yourAnswer: (answer) => `A sua resposta: ${answer}`,
  dontKnow: 'Não sei',
  doesNotApply: 'Não se aplica',
  open: 'Em aberto',
  findOut: 'Descobrir primeiro',
  findOutWhy: 'Aqui respondeu “Não sei”. O que descobrir pode mudar o que vem primeiro.',
  goToQuestion: 'Ir para a pergunta',
  offers: 'Como continuar',

  insufficient: 'Ainda não há respostas suficientes para um estágio',
  answered: (rated, applicable) => `Perguntas com uma resposta que conta: ${rated} de ${applicable}.`,
  answerMore: (questions) =>
    questions === 1
      ? 'Com mais uma resposta haverá um resultado.'
      : `Com mais ${questions} respostas haverá um resultado.`,
  missing: 'O que falta',
  goToMissing: 'Ir para a primeira pergunta em aberto',
  soFar: 'O que já se pode dizer',
  notFitting: (notApplicable, questions) =>
    `${notApplicable} de ${questions} perguntas não se aplicam ao seu caso. Uma pontuação feita com as restantes diria mais sobre este questionário do que sobre a sua organização; por isso não há nenhuma.`,
  answeredNotApplicable: 'Respondidas com “Não se aplica”',
  otherChecks: 'Questionários que talvez se ajustem melhor',
  partial: (dimension) =>
    `Não foi possível avaliar a dimensão “${dimension}”: faltam respostas às suas perguntas.`,

  total: (total, max) => `${total} de ${max}`,
  bandColumn: 'Faixa',
  fromColumn: 'A partir de',
  remedy: 'O que ajuda',
  categories: 'Onde se nota',
  categoryColumn: 'Falha',
  sumColumn: 'Soma',
  lows: (lows) => (lows === 1 ? 'uma resposta baixa' : `${lows} respostas baixas`),
  phases: 'O caminho a partir daqui',
  insufficientBanded: (open) =>
    open === 1
      ? 'O total precisa de uma resposta a cada afirmação que conta. Uma ainda está em aberto.'
      : `O total precisa de uma resposta a cada afirmação que conta. ${open} ainda estão em aberto.`,

  quadrantPoint: (x, xScore, y, yScore) => `${x} ${xScore}, ${y} ${yScore}`,
  overall: 'Em todas as dimensões',

  honesty: 'O que este resultado é e o que não é',
  identicalAnswers:
    'Todas as suas respostas estão ao mesmo nível. Pode acontecer; se estava com pressa, volte a vê-las.',
  fast: 'Terminou em menos de um minuto. Se só queria ver como é, volte com mais calma.',
  outdated: (version) =>
    `Este resultado foi obtido com a versão ${version} do questionário. Os números são os de então; os nomes e os textos, os de hoje.`,

  why: 'Porquê este resultado?',
  whyIntro:
    'Das respostas a uma pergunta, a primeira vale 0 e a última 4. Abaixo estão todos os números; nada mais entrou no resultado.',
  questionColumn: 'Pergunta e a sua resposta',
  levelColumn: 'Vale',
  weight: (weight) => `conta ${weight} vezes`,
  coverage: (rated, applicable) =>
    `Perguntas respondidas: ${rated} das ${applicable} que se aplicam ao seu caso.`,
  shownAs: (figure) => `mostrado como ${figure}`,
  stageEdges: (score, from, stage) =>
    `A pontuação ${score} atinge o limite de ${from}, onde começa: ${stage}.`,
  dimensionRule: 'Uma dimensão é a média das suas respostas, vezes 25.',
  scoreRule: 'A pontuação global é a média das dimensões; todas contam o mesmo.',
  patternRule: (above, lows) =>
    `Quanto mais baixas as respostas, mais forte o indício: 25 vezes a distância média à resposta mais alta. Uma falha estrutural é nomeada acima de ${above}, com pelo menos ${lows} respostas baixas.`,
  tooFew: 'Faltam respostas para um número.',
  overallScore: 'Pontuação global',

  keep: 'Guardar o resultado',
  print: 'Imprimir',
  copy: 'Copiar como texto',
  copied: 'Copiado.',
  notCopied: 'Este navegador não deixa a página copiar. Aqui está, para copiar à mão.',
  downloadData: 'Descarregar os dados',
  downloadPicture: 'Descarregar a imagem',
  link: 'Link',
  copyYourself: 'Para copiar',
  notDone: 'Não resultou. Verifique a ligação e tente de novo.',
  linkCopied: 'Link copiado. Contém as suas respostas; quem o abrir vê este resultado.',

  betweenDimensions: 'Entre as dimensões',
  when: 'Quando',
  asked: (question, answer) => `Pergunta: ${question} A sua resposta: ${answer}`,
  reopen: 'Abrir de novo este resultado',
  stageOf: (index, stages) => `Estágio ${index} de ${stages}`,

  problems: {
    tampered: {
      title: 'Estes números não correspondem a estas respostas',
      text: 'Avaliadas de novo, as respostas dão outro resultado. Para não induzir ninguém em erro, não se mostra nenhum.',
    },
    'unknown-questionnaire': {
      title: 'Este resultado é de um questionário que não está aqui',
      text: 'Foi obtido com um questionário que esta página não conhece.',
    },
    'invalid-questionnaire': {
      title: 'Não é possível ler o questionário deste resultado',
      text: 'O questionário tem erros, por isso os seus resultados não podem ser mostrados.',
    },
    newer: {
      title: 'Este resultado é mais recente do que esta página',
      text: 'Foi obtido com uma versão posterior do widget. Recarregue a página ou abra o resultado onde foi obtido.',
    },
    malformed: {
      title: 'Isto não é um resultado',
      text: 'O que esta página recebeu não pode ser lido como tal.',
    },
    'malformed-code': {
      title: 'Este link não contém nenhum resultado',
      text: 'Talvez tenha sido cortado pelo caminho. Peça o link completo ou responda ao questionário.',
    },
    'damaged-code': {
      title: 'Este link está danificado',
      text: 'Uma parte falta ou foi alterada, por isso as respostas não são de confiança. Peça o link de novo ou responda ao questionário.',
    },
    'other-questionnaire': {
      title: 'Este link é de outro questionário',
      text: 'Abra-o na página desse questionário.',
    },
    'version-differs': {
      title: 'Este link está desatualizado',
      text: 'O questionário mudou entretanto e as respostas podem hoje significar outra coisa. Responda de novo; é questão de minutos.',
    },
    'load-failed': {
      title: 'Não foi possível carregar o resultado',
      text: 'Verifique a ligação e recarregue a página.',
    },
  },
};
