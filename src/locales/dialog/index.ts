/** The only words of a dialog's own. A locale that misses one does not compile. */
export interface DialogStrings {
  readonly close: string;
}

const english: DialogStrings = { close: 'Close' };

const others: Record<string, DialogStrings | undefined> = {
  ar: { close: 'إغلاق' },
  de: { close: 'Schließen' },
  es: { close: 'Cerrar' },
  fr: { close: 'Fermer' },
  pt: { close: 'Fechar' },
};

/** The words for a language tag: `pt-BR` reads Portuguese, an unknown language English. */
export function dialogStrings(tag: string): DialogStrings {
  return others[tag.toLowerCase().split('-')[0]!] ?? english;
}
