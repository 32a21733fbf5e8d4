/** The nearest `lang` around an element, also out of a shadow root. */
export function languageAround(element: Element): string | undefined {
  const { host } = element.getRootNode() as ShadowRoot;
  return element.closest<HTMLElement>('[lang]')?.lang || (host && languageAround(host));
}
