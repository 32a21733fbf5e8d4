import type { RunStrings } from '../strings.js';

export const strings: RunStrings = {
  progress: 'Progreso',
  position: (index, total) => `${index} de ${total}`,
  questionState: (index, text, answered) =>
    `Pregunta ${index}, ${answered ? 'respondida' : 'abierta'}: ${text}`,

  resumed: (index, total) => `Le damos la bienvenida de nuevo, pregunta ${index} de ${total}.`,
  refused: (kept) =>
    kept
      ? `Este chequeo ha cambiado desde su última visita. ${kept} de sus respuestas siguen siendo válidas y se conservan.`
      : 'Su última visita no se puede continuar. Puede empezar de nuevo.',
  startAgain: 'Empezar de nuevo',

  review: 'Revisar las respuestas',
  openQuestions: (open) =>
    open === 1
      ? 'Queda una pregunta abierta. Contará como «No lo sé».'
      : `Quedan ${open} preguntas abiertas. Contarán como «No lo sé».`,
  openStatements: (open) =>
    open === 1
      ? 'Queda una afirmación abierta. Sin ella quizá no haya resultado.'
      : `Quedan ${open} afirmaciones abiertas. Sin ellas quizá no haya resultado.`,
  allAnswered: 'Todas las preguntas tienen respuesta. Aún puede cambiar cualquiera.',
  open: 'Abierta',
  change: 'Cambiar',
  finish: 'Ver el resultado',

  result: 'Su resultado',
  stage: (index, name) => `Etapa ${index}, ${name}`,
  score: (score) => `${score} de 100`,
  dimension: 'Dimensión',
  scoreColumn: 'Puntos',
  notAssessed: 'sin evaluar',
  insufficient: 'Aún no hay respuestas suficientes para un resultado.',
  doesNotFit: 'Este chequeo no se ajusta a su situación.',
  actions: 'Qué hacer a continuación',
};
