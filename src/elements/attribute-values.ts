/** What these attributes may say. Anything else is taken for the first. */
const KNOWN = { layout: ['steps', 'page'], storage: ['session', 'local', 'none'] };

/** Tells the page's author of a slip that visitors would never notice. */
export function warnOfUnknownValues(host: Element) {
  for (const [name, values] of Object.entries(KNOWN)) {
    const value = host.getAttribute(name);
    if (value !== null && !values.includes(value))
      console.warn(
        `<${host.localName}> There is no ${name}="${value}", so it is taken for "${values[0]}". Write one of: ${values.join(', ')}.`,
      );
  }
}
