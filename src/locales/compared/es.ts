import type { ComparedStrings } from './strings.js';

export const strings: ComparedStrings = {
  skipped: 'Omitidos',
  line: (number) => `Línea ${number}`,
  problems: {
    malformed: 'Esto no es un resultado. Use los datos que un resultado ofrece descargar.',
    tampered:
      'Las cifras no se siguen de las respuestas y no son fiables. Pida el enlace del resultado, o sus datos tal como se descargaron.',
    'other-questionnaire': 'Pertenece a otro chequeo. Compárelo con resultados de aquel.',
    'version-differs':
      'Se hizo con otra versión del chequeo y sus respuestas pueden significar otra cosa. Haga el chequeo de nuevo.',
    'no-stages': 'Este chequeo tiene un total y no etapas. Esos resultados no se comparan aquí.',
    pooled: 'Ya es el resultado de un grupo. Añada a sus personas una por una.',
    'too-large': 'Es demasiado grande para ser resultados. Añada menos de una vez.',
    'too-many': 'No se comparan más de 50 resultados. Quite antes algunos.',
  },
  duplicate: (number) => `Es el mismo resultado que el número ${number}. Cuenta una vez; omítalo aquí.`,

  before: (day) => `antes, ${day}`,
  after: (day) => `ahora, ${day}`,
  both: (before, after) => `antes, ${before}, y ahora, ${after}`,
  fromTo: (before, after) => `De la etapa ${before} a la etapa ${after}`,
  still: (stage, up) =>
    `Sigue en la etapa ${stage}, con una puntuación claramente más ${up ? 'alta' : 'baja'}`,
  noClear: 'Sin diferencia clara',
  score: (before, after) => `${before} antes, ${after} ahora, de 100`,
  stageOnly: (before, after) =>
    `La etapa es la ${after} en lugar de la ${before} porque la puntuación está cerca de un límite. Considere posibles ambas.`,
  between: (count) => `Se comparan el primer resultado y el último. Entre ellos: ${count}.`,
  moved: 'Lo que cambió, lo más claro primero',
  beforeColumn: 'Antes',
  afterColumn: 'Ahora',
  rule: (score, dimension) =>
    `Menos de ${score} puntos en la puntuación, o de ${dimension} en una dimensión, no es una diferencia clara: las respuestas varían otro tanto aunque nada haya cambiado. Los resultados no dicen si respondieron las mismas personas.`,

  headline: (people, differ) =>
    differ === 0
      ? `${people} personas, y ninguna pregunta se ve de forma muy distinta`
      : `${people} personas, ${differ === 1 ? 'una pregunta se ve' : `${differ} preguntas se ven`} de forma distinta`,
  differ: 'A dos niveles o más de distancia',
  lowest: 'Respuesta más baja',
  middle: 'Respuesta central',
  highest: 'Respuesta más alta',
  known: (rated, people) => `Solo ${rated} de ${people} pudieron responder; muy pocas para mostrar qué.`,
  pooled: 'el centro de sus respuestas',
  all: 'Todas las preguntas y respuestas centrales',

  agenda: 'Orden del día para una hora',
  print: 'Imprimir el orden del día',
  minutes: (count) => `${count} min`,
  opening: 'El resultado',
  openingHow: 'Todos lo leen. Aún sin debate.',
  agree: 'En qué coinciden',
  agreeHow: 'Lo más bajo primero. ¿Alguien se opone? Si no, adelante.',
  apart: 'En qué difieren',
  apartHow: '¿Qué ha visto cada uno que le lleva a su respuesta? Busquen hechos, no un término medio.',
  none: 'Nada.',
  decide: 'Qué decidir',
  decideHow: 'Para cada punto: hacerlo o no, quién responde de ello y para cuándo.',
  keep: 'Qué queda como está, y cuándo repetir el chequeo.',
  who: 'Quién, para cuándo:',
  later: 'Si queda tiempo:',
};
