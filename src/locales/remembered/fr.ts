import type { RememberedStrings } from './strings.js';

export const strings: RememberedStrings = {
  again: 'Refaire',
  stage: (index) => `Stade ${index}`,
  noResult: 'Trop peu de réponses pour un résultat',
  dates: 'fr',
  earlier: 'version antérieure',

  kept: 'Vos résultats ne sont conservés que dans ce navigateur.',
  forget: 'Les oublier',
  forgotten: 'Vos résultats sont oubliés.',
  undo: 'Annuler',

  together: 'Vos résultats ensemble',
  pooled: (results) =>
    `Un questionnaire seul pose peu de questions sur un schéma d’échec. Ici, les réponses de ${results} questionnaires parlent ensemble de chaque schéma. Les stades et les scores ne sont jamais moyennés : chaque questionnaire regarde autre chose.`,
  leftOut: (results, days) =>
    `${results === 1 ? 'Un autre résultat n’est pas compté' : `${results} autres résultats ne sont pas comptés`} : plus de ${days} jours, ou autre version du questionnaire.`,
  noPattern:
    'Pris ensemble, aucun échec structurel ne ressort. Chaque résultat dit à quoi travailler ensuite.',
  found: {
    indicated: 'présent',
    possible: 'possible',
    'not-indicated': 'ne se voit pas',
    'not-assessed': 'trop peu de réponses pour le dire',
  },
  byGate: 'une réponse basse à la question de savoir qui répond du résultat',
  evidence: (strength, lows) =>
    `indices ${strength} sur 100, ${lows === 1 ? 'une réponse basse' : `${lows} réponses basses`}`,
  sideBySide: 'Côte à côte',
};
