/** A parameter longer than this is no campaign's. */
const LONGEST = 500;

/** What the host wants to find in a snapshot: the URL parameters that `context-params` names, and its own notes. */
export function contextNotes(
  host: Element & { readonly context: Readonly<Record<string, string>> },
): Record<string, string> {
  const parameters = new URLSearchParams(location.search);
  const named = (host.getAttribute('context-params') ?? '')
    .split(/[\s,]+/)
    .filter((name) => parameters.has(name))
    .map((name) => [name, parameters.get(name)!.slice(0, LONGEST)]);
  return { ...Object.fromEntries(named), ...host.context };
}
