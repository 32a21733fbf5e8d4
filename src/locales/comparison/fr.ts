import type { ComparisonStrings } from './strings.js';

export const strings: ComparisonStrings = {
  dates: 'fr',

  title: 'Comparer des résultats',
  intro:
    'Ajoutez des résultats du même questionnaire : deux d’une équipe, ou ceux d’au moins trois personnes. Chaque résultat a un lien et des données à télécharger. Rien de ce que vous ajoutez ne quitte ce navigateur.',
  mode: 'Que compare-t-on ?',
  time: 'Une équipe, au fil du temps',
  people: 'Plusieurs personnes',
  oneResult: 'Un résultat est là. Ajoutez-en un plus ancien ou plus récent.',
  fewPeople: (have, need) =>
    `${have} personnes sur ${need} sont là. À moins, le résultat commun montrerait ce que l’une d’elles a répondu.`,

  results: (count) => `Résultats (${count})`,
  field: 'Liens ou codes, un par ligne',
  add: 'Ajouter',
  files: 'Choisir des fichiers',
  drop: 'Ou déposez des fichiers ici.',
  person: (number) => `Personne ${number}`,
  remove: 'Retirer',
  changed: (added, skipped, results) =>
    `Ajoutés : ${added}. ${skipped ? `Écartés : ${skipped}. ` : ''}En tout : ${results}.`,
  link: 'Copier un lien vers tous',
  linkCopied: 'Lien copié. Il contient les réponses de tous, sans noms ; qui l’ouvre voit cette comparaison.',

  result: (number) => `Résultat ${number}`,
};
