// Written by `npm run generate` from questionnaires/*.json. Do not edit.
import type { CatalogTexts } from '../../catalog-entry.js';

export const texts: Readonly<Record<string, CatalogTexts>> = {
  'ai-assisted-delivery': {
    title: 'Chequeo de entrega asistida por IA',
    promise:
      'Sepa si las herramientas de IA aceleran la entrega o solo la escritura de código, y dónde se pierde lo ganado.',
    audience: ['CTO', 'VP de ingeniería', 'responsable de adopción de IA o de experiencia de desarrollo'],
  },
  'ai-validation': {
    title: 'Chequeo de validación de la IA',
    promise:
      'Averigüe si hoy podría demostrar que su IA funciona, o si se enteraría por un cliente de que no es así.',
    audience: [
      'dirección de IA',
      'responsable de ML o ciencia de datos',
      'responsable de producto con funciones de IA',
      'CTO',
    ],
  },
  'backlog-health': {
    title: 'Chequeo de salud del backlog',
    promise:
      'Separe el trabajo que llegará a producción de una lista que solo aparenta avance, con cifras que su gestor de tareas ya contiene.',
    audience: ['operaciones de producto', 'product owner', 'responsable de entrega', 'engineering manager'],
  },
  'coordination-load': {
    title: 'Chequeo de carga de coordinación',
    promise:
      'Estime cuánto le cuestan los traspasos, las reuniones y las decisiones lentas antes de pagar por más personas.',
    audience: [
      'VP de ingeniería',
      'COO',
      'dirección de entrega',
      'responsable de programas o de proveedores',
    ],
  },
  'delivery-governance': {
    title: 'Chequeo de gobierno de la entrega (complementario)',
    promise:
      'Vea si alguien responde de la entrega o si solo se sigue su avance: ¿se guía la gente por el valor, y bloquea el propio sistema lo que lo dañaría?',
    audience: ['CTO', 'dirección de programa', 'dirección de entrega', 'responsable de arquitectura'],
  },
  'engineering-delivery': {
    title: 'Chequeo de entrega de ingeniería',
    promise:
      'Averigüe en seis minutos si su entrega tiene responsable, flujo y red de seguridad, y cuál de los tres conviene arreglar primero.',
    audience: ['CTO', 'VP de ingeniería', 'dirección de ingeniería'],
  },
  'mobile-release': {
    title: 'Chequeo de lanzamientos móviles',
    promise:
      'Vea con qué seguridad llega a los usuarios una nueva versión de la app y qué podría hacer aún si saliera mal.',
    audience: ['dirección de desarrollo móvil', 'responsable de desarrollo móvil', 'product owner móvil'],
  },
  'operating-rhythm': {
    title: 'Chequeo de ritmo operativo de la dirección (complementario)',
    promise:
      'Descubra qué ve y qué no ve la dirección de la entrega de software, y qué hábito cerraría esa brecha.',
    audience: ['CEO', 'COO', 'CTO', 'CTO a tiempo parcial', 'patrocinador ejecutivo'],
  },
  'platform-engineering': {
    title: 'Chequeo de ingeniería de plataforma',
    promise:
      'Averigüe si su plataforma quita carga a los equipos o les añade una cola más, y qué conviene ofrecer a continuación.',
    audience: [
      'dirección de plataforma',
      'responsable de experiencia de desarrollo',
      'responsable de infraestructura',
    ],
  },
  'product-outcomes': {
    title: 'Chequeo de resultados de producto',
    promise:
      'Vea si su hoja de ruta produce resultados o solo entregables, y dónde se rompe el ciclo entre la idea y el efecto medido.',
    audience: ['CPO', 'VP de producto', 'dirección de producto'],
  },
  'quality-engineering': {
    title: 'Chequeo de ingeniería de calidad',
    promise:
      'Sepa si la calidad se incorpora pronto o se inspecciona tarde, y qué cambio aportaría el alivio más rápido.',
    audience: ['responsable de QA', 'dirección de calidad', 'responsable de pruebas', 'engineering manager'],
  },
  'service-reliability': {
    title: 'Chequeo de fiabilidad del servicio',
    promise:
      'Vea si la fiabilidad se guía por objetivos o por la última caída, y qué arreglar primero para tener noches más tranquilas.',
    audience: ['responsable de SRE', 'dirección de operaciones', 'engineering manager con guardias'],
  },
  'structural-drift': {
    title: 'Chequeo de deriva estructural (complementario)',
    promise:
      'Tome la temperatura a su estructura operativa en cuatro minutos y vea cuál de los cinco fallos hay debajo.',
    audience: [
      'fundadores',
      'CPO',
      'COO',
      'dirección de ingeniería; conviene que cada miembro del equipo directivo lo rellene por separado',
    ],
    bands: [
      { id: 'intervention-overdue', name: 'intervención inaplazable' },
      { id: 'structural-drift', name: 'deriva estructural' },
      { id: 'drift-forming', name: 'deriva incipiente' },
      { id: 'sound', name: 'estructura sólida' },
    ],
  },
};

export const stages = ['Improvisada', 'Fragmentada', 'Con responsable', 'Medida', 'Autocorrectiva'];
