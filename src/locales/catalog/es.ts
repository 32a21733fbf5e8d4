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
  back: 'Todos los chequeos',
  close: 'Cerrar',
};
