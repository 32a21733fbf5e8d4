/** Registers an element unless its tag is taken: the first version on a page wins. */
export function define(tag: string, element: CustomElementConstructor) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
