import type { CatalogStrings } from './strings.js';

export const strings: CatalogStrings = {
  unsure: 'Nicht sicher, wo es klemmt?',
  unsureHow: 'Eine Frage nach der anderen, bis sich eine Ursache benennen lässt: höchstens neun.',
  unsureStart: 'Mit drei Fragen anfangen',

  area: 'Bereich',
  role: 'Ihre Rolle',
  allAreas: 'Alle Bereiche',
  allRoles: 'Alle Rollen',
  areas: {
    delivery: 'Delivery',
    quality: 'Qualität',
    platform: 'Plattform',
    'ai-readiness': 'KI',
    companion: 'Ergänzend',
  },
  roles: {
    cto: 'Technische Leitung',
    cpo: 'Produktleitung',
    qa: 'Qualitätssicherung',
    mobile: 'Mobile',
    backlog: 'Backlog und Product Operations',
    platform: 'Plattform',
    sre: 'Zuverlässigkeit',
    ai: 'KI',
  },
  shown: (shown, total) => (shown === total ? `${total} Checks` : `${shown} von ${total} Checks`),
  showAll: 'Alle zeigen',
  none: (area, role) => `Kein Check passt zugleich zu „${area}“ und „${role}“.`,
  allOf: (name, count) => `${name}: ${count === 1 ? 'ein Check' : `${count} Checks`}`,
  companionsHow: 'Sie betrachten ein Thema von einer anderen Seite, für sich allein oder neben einem Check.',

  audience: 'Für',
  goOn: 'Fortsetzen',
  showResult: 'Ergebnis zeigen',
  back: 'Alle Checks',
  close: 'Schließen',
};
