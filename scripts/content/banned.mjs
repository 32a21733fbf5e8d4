// Claims that content must never make: there is no reference sample, nothing was certified or validated, and no
// percentage of improvement is known. Names of consultancies are advertising, whoever is named.

const CONSULTANCIES =
  /\b(?:accenture|bain\s*&|boston consulting|BCG|capgemini|cognizant|deloitte|ernst\s*&\s*young|forrester|gartner|infosys|KPMG|mckinsey|PwC|pricewaterhousecoopers|thoughtworks)\b/i;

/** By language: what is claimed, and the words that claim it. */
const CLAIMS = {
  en: {
    comparison: /\bbenchmark\w*|\bpercentiles?\b|\bindustry average\b|\bbest[ -]in[ -]class\b/i,
    certificate: /\bcertified\b|\bcertificat(?:e|ion)\b|\baccredited\b/i,
    validation: /\bvalidated\b|\bscientifically\b|\bproven\b|\bguarantee[sd]?\b/i,
    outcome:
      /\d\s*%\s*(?:faster|slower|cheaper|better|higher|lower|fewer|less|more|improvement|increase|reduction|savings?)\b|\b(?:rais|reduc|cut|improv|increas|sav|boost|lower)\w*\b[^.;]*\bby\s+(?:up to\s+)?\d[\d.]*\s*%/i,
  },
  de: {
    comparison: /\bbenchmark\w*|\bperzentil\w*|\bbranchen(?:durch)?schnitt\w*|\bbranchenvergleich\w*/i,
    certificate: /(?<!\p{L})(?:re)?zertifizier(?:t|te|ter|tes|ten|tem|ung|ungen)(?!\p{L})|\bzertifikat\w*/iu,
    validation: /(?<!\p{L})validiert\w*|\bwissenschaftlich\w*|\bnachgewiesenermaßen\b|\bgarantier\w*/iu,
    outcome:
      /\d\s*%\s*(?:schneller|langsamer|günstiger|besser|höher|niedriger|weniger|mehr)\b|(?<!\p{L})um\s+(?:bis zu\s+)?\d[\d.,]*\s*%/iu,
  },
  es: {
    comparison: /\bbenchmark\w*|\bpercentil\w*|\b(?:media|promedio) del sector\b/i,
    certificate: /(?<!\p{L})certificad[oa]s?(?!\p{L})|(?<!\p{L})certificación/iu,
    validation: /(?<!\p{L})validad[oa]s?(?!\p{L})|\bcientíficamente\b|\bgarantiza\w*/iu,
    outcome:
      /\d\s*%\s*(?:más|menos|mejor|peor)(?!\p{L})|(?<!\p{L})(?:reduc|aument|mejor|ahorr|increment)\p{L}*[^.;]*\bun\s+\d[\d.,]*\s*%/iu,
  },
};

const WHAT = {
  comparison: 'claims a comparison with others',
  certificate: 'claims a certificate',
  validation: 'claims proof or a guarantee',
  outcome: 'claims an outcome as a percentage',
};

/**
 * What a text claims that it must not, with the words that do so.
 *
 * @param {string} text
 * @param {string} locale
 * @returns {{ what: string, words: string }[]}
 */
export function bannedClaimsIn(text, locale) {
  const claims = Object.entries(CLAIMS[locale] ?? CLAIMS.en).map(([what, words]) => [WHAT[what], words]);
  return [...claims, ['names a consultancy', CONSULTANCIES]].flatMap(([what, words]) => {
    const [found] = words.exec(text) ?? [];
    return found ? [{ what, words: found }] : [];
  });
}
