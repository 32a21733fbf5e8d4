// Written by `node scripts/measure-heights.mjs`. Do not edit.

/** How high each questionnaire becomes, in CSS pixels at a font size of 16, in its tallest language. */
export const heights: Readonly<Record<string, { readonly narrow: number; readonly wide: number }>> = {
  'ai-assisted-delivery': { narrow: 1008, wide: 845 },
  'ai-validation': { narrow: 997, wide: 812 },
  'backlog-health': { narrow: 973, wide: 812 },
  'coordination-load': { narrow: 1102, wide: 868 },
  'delivery-governance': { narrow: 953, wide: 807 },
  'engineering-delivery': { narrow: 1224, wide: 925 },
  'mobile-release': { narrow: 982, wide: 825 },
  'operating-rhythm': { narrow: 952, wide: 788 },
  'platform-engineering': { narrow: 1024, wide: 812 },
  'product-outcomes': { narrow: 1078, wide: 869 },
  'quality-engineering': { narrow: 1048, wide: 846 },
  'service-reliability': { narrow: 955, wide: 796 },
  'structural-drift': { narrow: 727, wide: 641 },
};
