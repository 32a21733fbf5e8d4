import type { ResultStrings } from './strings.js';

export const strings: ResultStrings = {
  tag: 'es',
  dir: 'ltr',
  number: String,

  result: 'Su resultado',
  stage: (index, name) => `Etapa ${index}, ${name}`,
  stageNumber: (index) => `Etapa ${index}`,
  score: (score) => `${score} de 100`,
  moveOn: 'Lo que le hace avanzar',

  ladder: 'Las cinco etapas',
  stageColumn: 'Etapa',
  markColumn: 'Dónde está',
  yours: 'sus respuestas',
  placed: 'su propia valoración',
  yoursAndPlaced: 'sus respuestas y su propia valoración',
  averageAlone: 'el promedio por sí solo',

  profile: 'Perfil',
  dimension: 'Dimensión',
  scoreColumn: 'Puntos',
  lowest: 'la más baja',
  notAssessed: 'sin evaluar',
  closeTogether: (points) => `Menos de ${points} puntos entre dos dimensiones no es una diferencia clara.`,

  pattern: 'Lo que hay detrás',
  patternPossible: 'El siguiente límite más probable',
  firstMove: 'Primer paso',
  noHelp: 'Lo que no ayudaría',
  alsoPresent: 'También presente',
  notAssessedHere: 'No se evalúa aquí',
  notAssessedYet: 'Faltan respuestas para saberlo',
  assessedBy: (check) => `lo evalúa el ${check}`,
  signals: 'Señales de alerta',

  actions: 'Qué hacer a continuación',
  behindAction: 'La pregunta de la que sale',
  yourAnswer: (answer) => `Su respuesta: ${answer}`,
  dontKnow: 'No lo sé',
  doesNotApply: 'No procede',
  open: 'Abierta',
  findOut: 'Averiguar primero',
  findOutWhy: 'Aquí respondió «No lo sé». Lo que averigüe puede cambiar qué va primero.',
  goToQuestion: 'Ir a la pregunta',
  offers: 'Cómo seguir',

  insufficient: 'Aún no hay respuestas suficientes para una etapa',
  answered: (rated, applicable) => `Hay una respuesta que cuenta para ${rated} de ${applicable} preguntas.`,
  answerMore: (questions) =>
    questions === 1
      ? 'Con una respuesta más habrá un resultado.'
      : `Con ${questions} respuestas más habrá un resultado.`,
  missing: 'Lo que falta',
  goToMissing: 'Ir a la primera pregunta abierta',
  soFar: 'Lo que se puede decir hasta ahora',
  notFitting: (notApplicable, questions) =>
    `${notApplicable} de ${questions} preguntas no se aplican a su caso. Una puntuación a partir de las demás diría más de este chequeo que de su organización; por eso no la hay.`,
  answeredNotApplicable: 'Respondidas con «No procede»',
  otherChecks: 'Chequeos que quizá se ajusten mejor',
  partial: (dimension) =>
    `No se pudo evaluar la dimensión «${dimension}»: muy pocas de sus preguntas tienen respuesta.`,

  total: (total, max) => `${total} de ${max}`,
  bandColumn: 'Franja',
  fromColumn: 'Desde',
  remedy: 'Lo que ayuda',
  categories: 'Dónde se nota',
  categoryColumn: 'Fallo',
  sumColumn: 'Suma',
  lows: (lows) => (lows === 1 ? 'una respuesta baja' : `${lows} respuestas bajas`),
  phases: 'El camino a partir de aquí',
  insufficientBanded: (open) =>
    open === 1
      ? 'El total necesita una respuesta a cada afirmación que cuenta. Queda una abierta.'
      : `El total necesita una respuesta a cada afirmación que cuenta. Quedan ${open} abiertas.`,

  quadrantPoint: (x, xScore, y, yScore) => `${x} ${xScore}, ${y} ${yScore}`,
  overall: 'En el conjunto de las dimensiones',

  honesty: 'Qué es este resultado y qué no es',
  identicalAnswers:
    'Todas sus respuestas están al mismo nivel. Puede ocurrir; si tenía prisa, vuelva a mirarlas.',
  fast: 'Terminó en menos de un minuto. Si solo estaba echando un vistazo, repítalo con más calma.',
  outdated: (version) =>
    `Este resultado se obtuvo con la versión ${version} del chequeo. Las cifras son las de entonces; los nombres y los textos, los de hoy.`,

  why: '¿Por qué este resultado?',
  whyIntro:
    'De las respuestas a una pregunta, la primera vale 0 y la última, 4. Abajo están todas las cifras; nada más ha entrado en el resultado.',
  questionColumn: 'Pregunta y su respuesta',
  levelColumn: 'Vale',
  weight: (weight) => `cuenta ${weight} veces`,
  coverage: (rated, applicable) =>
    `Preguntas respondidas: ${rated} de las ${applicable} que se aplican a su caso.`,
  shownAs: (figure) => `se muestra como ${figure}`,
  stageEdges: (score, from, stage) =>
    `La puntuación ${score} alcanza el límite de ${from}, donde empieza: ${stage}.`,
  dimensionRule: 'Una dimensión es la media de sus respuestas, por 25.',
  scoreRule: 'La puntuación global es la media de las dimensiones; todas cuentan lo mismo.',
  patternRule: (above, lows) =>
    `Cuanto más bajas las respuestas, más fuerte el indicio: 25 veces la distancia media a la respuesta más alta. Un fallo estructural se nombra por encima de ${above}, con al menos ${lows} respuestas bajas.`,
  tooFew: 'Muy pocas respuestas para una cifra.',
  overallScore: 'Puntuación global',

  keep: 'Conservar el resultado',
  print: 'Imprimir',
  copy: 'Copiar como texto',
  copied: 'Copiado.',
  notCopied: 'Este navegador no permite que la página copie. Aquí lo tiene para copiarlo a mano.',
  downloadData: 'Descargar los datos',
  downloadPicture: 'Descargar la imagen',
  link: 'Enlace',
  copyYourself: 'Para copiar',
  notDone: 'No ha funcionado. Compruebe la conexión e inténtelo de nuevo.',
  linkCopied: 'Enlace copiado. Contiene sus respuestas; quien lo abra verá este resultado.',

  betweenDimensions: 'Entre las dimensiones',
  when: 'Cuándo',
  asked: (question, answer) => `Pregunta: ${question} Su respuesta: ${answer}`,
  reopen: 'Volver a abrir este resultado',
  stageOf: (index, stages) => `Etapa ${index} de ${stages}`,

  problems: {
    tampered: {
      title: 'Estas cifras no corresponden a estas respuestas',
      text: 'Al evaluarlas de nuevo, las respuestas dan otro resultado. Para no inducir a error, no se muestra ninguno.',
    },
    'unknown-questionnaire': {
      title: 'Este resultado es de un chequeo que no está aquí',
      text: 'Se obtuvo con un cuestionario que esta página no conoce.',
    },
    'invalid-questionnaire': {
      title: 'No se puede leer el chequeo de este resultado',
      text: 'Su cuestionario tiene errores, así que sus resultados no se pueden mostrar.',
    },
    newer: {
      title: 'Este resultado es más reciente que esta página',
      text: 'Se obtuvo con una versión posterior del widget. Vuelva a cargar la página o abra el resultado donde se obtuvo.',
    },
    malformed: {
      title: 'Esto no es un resultado',
      text: 'Lo que ha recibido esta página no se puede leer como tal.',
    },
    'malformed-code': {
      title: 'Este enlace no contiene ningún resultado',
      text: 'Quizá se cortó por el camino. Pida el enlace completo o haga usted el chequeo.',
    },
    'damaged-code': {
      title: 'Este enlace está dañado',
      text: 'Una parte falta o está alterada, así que sus respuestas no son fiables. Pida el enlace de nuevo o haga usted el chequeo.',
    },
    'other-questionnaire': {
      title: 'Este enlace es de otro chequeo',
      text: 'Ábralo en la página de ese chequeo.',
    },
    'version-differs': {
      title: 'Este enlace está desactualizado',
      text: 'El chequeo ha cambiado desde entonces y sus respuestas pueden significar hoy otra cosa. Repítalo; es cuestión de minutos.',
    },
    'load-failed': {
      title: 'No se pudo cargar el resultado',
      text: 'Compruebe la conexión y vuelva a cargar la página.',
    },
  },
};
