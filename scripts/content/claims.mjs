// What the shipped content promises, by file, as its authors specified it. The rules compare the files with this;
// nothing else reads it. Change a line here only together with the questionnaire it is about.

const OWN = 'ownership-gap';
const COORD = 'coordination-tax';
const BACKLOG = 'backlog-illusion';
const AI = 'ai-validation-gap';

/** The ten assessments: which question is the gate, what can be indicated, where "does not apply" is offered. */
export const ASSESSMENTS = {
  'engineering-delivery': { gate: 'ED1', indicates: [OWN, COORD, BACKLOG], notApplicable: ['ED3'] },
  'product-outcomes': { gate: 'PO10', indicates: [OWN, BACKLOG], notApplicable: [] },
  'backlog-health': { gate: 'BH10', indicates: [OWN, BACKLOG], notApplicable: [] },
  'coordination-load': { gate: 'CL1', indicates: [OWN, COORD], notApplicable: ['CL11'] },
  'quality-engineering': { gate: 'QE1', indicates: [OWN, COORD], notApplicable: ['QE8'] },
  'mobile-release': { gate: 'MR1', indicates: [OWN, COORD], notApplicable: ['MR10', 'MR12'] },
  'platform-engineering': { gate: 'PE1', indicates: [OWN, COORD, BACKLOG], notApplicable: [] },
  'service-reliability': { gate: 'SR1', indicates: [OWN, COORD], notApplicable: ['SR8'] },
  'ai-validation': { gate: 'AV10', indicates: [OWN, AI], notApplicable: [] },
  'ai-assisted-delivery': { gate: 'AD1', indicates: [OWN, COORD, AI], notApplicable: ['AD9'] },
};

/** The companions that end in a stage: how many questions each dimension has, in order. */
export const STAGED_COMPANIONS = {
  'operating-rhythm': { gate: 'OR7', perDimension: [3, 3, 3, 4] },
  'delivery-governance': { gate: null, perDimension: [4, 4, 4] },
};

/** The companion that adds answers up: in each category, two statements count and one is a probe. */
export const BANDED_COMPANIONS = { 'structural-drift': { categories: 5, counted: 2, probes: 1 } };

/** Every file there has to be, in English and in each translation. */
export const IDS = [
  ...Object.keys(ASSESSMENTS),
  ...Object.keys(STAGED_COMPANIONS),
  ...Object.keys(BANDED_COMPANIONS),
  'triage',
  'model',
];

export const TRANSLATIONS = ['de', 'es'];

export const LIMITS = { optionWords: 25, questionWords: 30 };
