import type { CatalogStrings } from './strings.js';

export const strings: CatalogStrings = {
  unsure: 'Vous ne savez pas où cela coince ?',
  unsureHow: 'Une question à la fois, jusqu’à pouvoir nommer une cause : neuf au plus.',
  unsureStart: 'Commencer par trois questions',

  area: 'Domaine',
  role: 'Votre rôle',
  allAreas: 'Tous les domaines',
  allRoles: 'Tous les rôles',
  areas: {
    delivery: 'Livraison',
    quality: 'Qualité',
    platform: 'Plateforme',
    'ai-readiness': 'IA',
    companion: 'Complémentaires',
  },
  roles: {
    cto: 'Direction technique',
    cpo: 'Direction produit',
    qa: 'Assurance qualité',
    mobile: 'Mobile',
    backlog: 'Backlog et opérations produit',
    platform: 'Plateforme',
    sre: 'Fiabilité',
    ai: 'IA',
  },
  shown: (shown, total) =>
    shown === total
      ? `${total} questionnaires`
      : `${shown} ${shown > 1 ? 'questionnaires' : 'questionnaire'} sur ${total}`,
  showAll: 'Tout afficher',
  none: (area, role) => `Aucun questionnaire ne correspond à la fois à « ${area} » et à « ${role} ».`,
  allOf: (name, count) => `${name} : ${count === 1 ? 'un questionnaire' : `${count} questionnaires`}`,
  companionsHow: 'Ils regardent un sujet sous un autre angle, seuls ou à côté d’un questionnaire.',

  audience: 'Pour',
  goOn: 'Continuer',
  showResult: 'Voir le résultat',
  back: 'Tous les questionnaires',
  close: 'Fermer',
};
