import type { CatalogStrings } from './strings.js';

export const strings: CatalogStrings = {
  unsure: '¿No sabe dónde está el problema?',
  unsureHow: 'Una pregunta cada vez, hasta poder nombrar una causa: nueve como máximo.',
  unsureStart: 'Empezar con tres preguntas',

  area: 'Área',
  role: 'Su función',
  allAreas: 'Todas las áreas',
  allRoles: 'Todas las funciones',
  areas: {
    delivery: 'Entrega',
    quality: 'Calidad',
    platform: 'Plataforma',
    'ai-readiness': 'IA',
    companion: 'Complementarios',
  },
  roles: {
    cto: 'Dirección de ingeniería',
    cpo: 'Dirección de producto',
    qa: 'Aseguramiento de la calidad',
    mobile: 'Móvil',
    backlog: 'Backlog y operaciones de producto',
    platform: 'Plataforma',
    sre: 'Fiabilidad',
    ai: 'IA',
  },
  shown: (shown, total) => (shown === total ? `${total} chequeos` : `${shown} de ${total} chequeos`),
  showAll: 'Mostrar todos',
  none: (area, role) => `Ningún chequeo corresponde a la vez a «${area}» y a «${role}».`,
  allOf: (name, count) => `${name}: ${count === 1 ? 'un chequeo' : `${count} chequeos`}`,
  companionsHow: 'Miran un tema desde otro lado, por sí solos o junto a un chequeo.',

  audience: 'Para',
  goOn: 'Continuar',
  showResult: 'Ver el resultado',
  again: 'Repetir',
  back: 'Todos los chequeos',
  close: 'Cerrar',
  stage: (index) => `Etapa ${index}`,
  noResult: 'Faltan respuestas para un resultado',
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
