import type { ComparisonStrings } from './strings.js';

export const strings: ComparisonStrings = {
  dates: 'pt',

  title: 'Comparar resultados',
  intro:
    'Adicione resultados da mesma avaliação: dois de uma equipa, ou os de três pessoas ou mais. Cada resultado tem um link e dados para descarregar. Nada do que adicionar sai deste navegador.',
  mode: 'O que se compara?',
  time: 'Uma equipa, ao longo do tempo',
  people: 'Várias pessoas',
  oneResult: 'Há um resultado. Adicione um anterior ou um posterior.',
  fewPeople: (have, need) =>
    `Estão aqui ${have} de ${need} pessoas. Com menos, o resultado comum mostraria o que uma delas respondeu.`,

  results: (count) => `Resultados (${count})`,
  field: 'Links ou códigos, um por linha',
  add: 'Adicionar',
  files: 'Escolher ficheiros',
  drop: 'Ou largue ficheiros aqui.',
  person: (number) => `Pessoa ${number}`,
  remove: 'Remover',
  changed: (added, skipped, results) =>
    `Adicionados: ${added}. ${skipped ? `Deixados de fora: ${skipped}. ` : ''}No total: ${results}.`,
  link: 'Copiar um link para todos',
  linkCopied: 'Link copiado. Contém as respostas de todos, sem nomes; quem o abrir vê esta comparação.',

  result: (number) => `Resultado ${number}`,
};
