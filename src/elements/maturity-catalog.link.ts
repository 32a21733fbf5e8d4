/**
 * Where each check's own page is. A template without `{id}`, or one that would run code, leads nowhere: `warn` says so,
 * and the checks open here.
 */
export function linksFrom(
  template: string | null,
  warn: (message: string) => void,
): ((id: string) => string) | null {
  if (!template) return null;
  const link = (id: string) => template.replaceAll('{id}', id);
  try {
    const { protocol } = new URL(link('id'), document.baseURI);
    if (template.includes('{id}') && /^https?:$/.test(protocol)) return link;
  } catch {
    // said below
  }
  warn(`href-template="${template}" is no address with {id} in it, such as "/checks/{id}".`);
  return null;
}
