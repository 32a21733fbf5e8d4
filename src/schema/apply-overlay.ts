type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

/**
 * Lays a translation over a document. Objects are merged by key, lists of
 * things with an id by that id, other lists by position. Only texts are taken
 * over, and only where the original has one: structure and figures stay.
 *
 * @example
 * applyOverlay({ title: 'Flow', edge: 45 }, { title: 'Fluss', edge: 50 })
 * // => { title: 'Fluss', edge: 45 }
 */
export function applyOverlay<Document>(base: Document, overlay: unknown): Document {
  return merged(base, overlay, '') as Document;
}

/** The keys of texts that people read. Every other text is an id or a maintainers' note. */
const TEXT_KEYS: ReadonlySet<string> = new Set(
  (
    'title audience promise frame name definition text options notApplicable action scale scaleNote failure meaning ' +
    'remedy noneNamed weeks phasesNote advice headline firstMove avoid label description'
  ).split(' '),
);

/** Whether the text under this key is shown, and so translated. Everything below `texts` is. */
export function isShownText(key: string, parents: readonly string[] = []): boolean {
  return TEXT_KEYS.has(key) || parents.includes('texts') || key === 'texts';
}

/** The entry of `list` that belongs to the one at `index`: the one with its id, else the one in its place. */
export function counterpart(entry: Json, index: number, list: readonly Json[]): Json {
  if (!isObject(entry) || typeof entry.id !== 'string') return list[index];
  return list.find((other) => isObject(other) && other.id === entry.id);
}

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function merged(base: Json, overlay: Json, key: string, inTexts = false): Json {
  const shown = inTexts || isShownText(key);
  if (typeof base === 'string') return shown && typeof overlay === 'string' ? overlay : base;
  if (Array.isArray(base)) {
    if (!Array.isArray(overlay)) return base;
    return base.map((entry: Json, index) => merged(entry, counterpart(entry, index, overlay), key, inTexts));
  }
  if (!isObject(base) || !isObject(overlay)) return base;
  const entries = Object.entries(base).map(([name, value]) => [
    name,
    merged(
      value,
      Object.hasOwn(overlay, name) ? overlay[name] : undefined,
      name,
      inTexts || name === 'texts',
    ),
  ]);
  return Object.fromEntries(entries);
}
