import type { TriageStrings } from './strings.js';

export const strings: TriageStrings = {
  choose: 'Elija una respuesta para continuar.',

  resumed: 'Le damos la bienvenida de nuevo. Sus respuestas se han conservado.',
  refused: (kept) =>
    kept
      ? 'Estas preguntas han cambiado desde su última visita. Las respuestas que aún son válidas se conservan.'
      : 'Su última visita no se puede continuar. Puede empezar de nuevo.',
  startAgain: 'Empezar de nuevo',

  firstMove: 'Primer paso',
  noHelp: 'Lo que no ayudaría',
  path: 'Cómo ha llegado hasta aquí',
  pathHint: 'Elija una respuesta para cambiarla. Lo que venía después se vuelve a preguntar.',
  checks: 'Qué revisar ahora',
  openCheck: 'Abrir este chequeo',
  closeCheck: 'Cerrar este chequeo',
  offers: 'Cómo seguir',
  honesty: (questions) =>
    `Esto es una instantánea a partir de ${questions === 1 ? 'la respuesta de una sola persona a una pregunta' : `las respuestas de una sola persona a ${questions} preguntas`}. Muestra dónde mirar; no prueba ni certifica nada. No se ha contrastado con datos de sus sistemas.`,
};
