import type { RememberedStrings } from './strings.js';

export const strings: RememberedStrings = {
  again: 'Repetir',
  stage: (index) => `Etapa ${index}`,
  noResult: 'Faltan respuestas para un resultado',
  dates: 'es',
  earlier: 'versión anterior',

  kept: 'Sus resultados solo se guardan en este navegador.',
  forget: 'Olvidarlos',
  forgotten: 'Sus resultados se han olvidado.',
  undo: 'Deshacer',

  together: 'Sus resultados en conjunto',
  pooled: (results) =>
    `Un solo chequeo tiene pocas preguntas sobre cada patrón de fallo. Aquí las respuestas de ${results} chequeos hablan juntas de cada patrón. Las etapas y las puntuaciones nunca se promedian: cada chequeo mira otra cosa.`,
  leftOut: (results, days) =>
    `${results === 1 ? 'Otro resultado no se cuenta' : `Otros ${results} resultados no se cuentan`}: de hace más de ${days} días o de otra versión de su chequeo.`,
  noPattern:
    'En conjunto no destaca ningún fallo estructural. Cada resultado dice en qué trabajar a continuación.',
  found: {
    indicated: 'presente',
    possible: 'posible',
    'not-indicated': 'no se ve',
    'not-assessed': 'faltan respuestas para saberlo',
  },
  byGate: 'una respuesta baja a la pregunta de quién responde del resultado',
  evidence: (strength, lows) =>
    `indicios ${strength} de 100, ${lows === 1 ? 'una respuesta baja' : `${lows} respuestas bajas`}`,
  sideBySide: 'Uno junto a otro',
};
