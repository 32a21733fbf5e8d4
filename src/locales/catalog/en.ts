import type { CatalogStrings } from './strings.js';

export const strings: CatalogStrings = {
  unsure: 'Not sure where it hurts?',
  unsureHow: 'One question at a time, until a cause can be named: nine at the most.',
  unsureStart: 'Start with three questions',

  area: 'Area',
  role: 'Your role',
  allAreas: 'All areas',
  allRoles: 'All roles',
  areas: {
    delivery: 'Delivery',
    quality: 'Quality',
    platform: 'Platform',
    'ai-readiness': 'AI',
    companion: 'Companions',
  },
  roles: {
    cto: 'Engineering leadership',
    cpo: 'Product leadership',
    qa: 'Quality assurance',
    mobile: 'Mobile',
    backlog: 'Backlog and product operations',
    platform: 'Platform',
    sre: 'Reliability',
    ai: 'AI',
  },
  shown: (shown, total) => (shown === total ? `${total} checks` : `${shown} of ${total} checks`),
  showAll: 'Show all',
  none: (area, role) => `No check fits both “${area}” and “${role}”.`,
  allOf: (name, count) => `${name}: ${count === 1 ? 'one check' : `${count} checks`}`,
  companionsHow: 'They look at one subject from another side, by themselves or beside a check.',

  audience: 'For',
  goOn: 'Continue',
  showResult: 'Show result',
  back: 'All checks',
  close: 'Close',
};
