import type { ComparisonStrings } from './strings.js';

export const strings: ComparisonStrings = {
  dates: 'es',

  title: 'Comparar resultados',
  intro:
    'Añada resultados del mismo chequeo: dos de un equipo, o los de tres personas o más. Cada resultado tiene un enlace y datos que se descargan. Nada de lo que añada sale de este navegador.',
  mode: '¿Qué se compara?',
  time: 'Un equipo, a lo largo del tiempo',
  people: 'Varias personas',
  oneResult: 'Hay un resultado. Añada uno anterior o uno posterior.',
  fewPeople: (have, need) =>
    `Hay ${have} de ${need} personas. Con menos, el resultado común mostraría lo que respondió una de ellas.`,

  results: (count) => `Resultados (${count})`,
  field: 'Enlaces o códigos, uno por línea',
  add: 'Añadir',
  files: 'Elegir archivos',
  drop: 'O suelte aquí los archivos.',
  person: (number) => `Persona ${number}`,
  remove: 'Quitar',
  changed: (added, skipped, results) =>
    `Añadidos: ${added}. ${skipped ? `Omitidos: ${skipped}. ` : ''}En total: ${results}.`,
  link: 'Copiar un enlace a todos',
  linkCopied:
    'Enlace copiado. Contiene las respuestas de todos, sin nombres; quien lo abra verá esta comparación.',

  result: (number) => `Resultado ${number}`,
};
