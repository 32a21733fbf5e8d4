import type { TriageStrings } from './strings.js';

export const strings: TriageStrings = {
  choose: 'Elija una respuesta para continuar.',

  resumed: 'Le damos la bienvenida de nuevo. Sus respuestas se han conservado.',
  refused:
    'Su última visita no se puede continuar tal como quedó. Las respuestas que aún son válidas se conservan.',
  startAgain: 'Empezar de nuevo',

  firstMove: 'Primer paso',
  noHelp: 'Lo que no ayudaría',
  path: 'Cómo ha llegado hasta aquí',
  pathHint: 'Elija una respuesta para cambiarla. Lo que venía después se vuelve a preguntar.',
  checks: 'Qué revisar ahora',
  offers: 'Cómo seguir',
  honesty:
    'Esto es una instantánea a partir de las respuestas de una sola persona. Muestra dónde mirar; no prueba ni certifica nada. No se ha contrastado con datos de sus sistemas.',
};
