/**
 * Calls `find` with every root a widget can stand in, again whenever something is added to it: the document, and the
 * open shadow roots of others than us. A closed one cannot be seen. One observer serves them all, and only what was
 * added is searched for further roots, so that a big page does not pay for its size at every change.
 */
export function watchRoots(find: (root: ParentNode) => void) {
  let awaited: Record<string, unknown> = {};

  const enter = (root: Document | ShadowRoot) => {
    observer.observe(root, { childList: true, subtree: true });
    find(root);
    root.querySelectorAll('*').forEach(look);
  };

  const look = (element: Element) => {
    if (isOurs(element)) return;
    const { localName, shadowRoot } = element;
    if (shadowRoot) enter(shadowRoot);
    else if (localName.includes('-') && !customElements.get(localName)) waitFor(localName);
  };

  /** An element may have a root once it is defined. Of several that are defined together, the first looks for all. */
  const waitFor = (tag: string) => {
    awaited[tag] ??= customElements.whenDefined(tag).then(
      () => {
        if (!awaited[tag]) return;
        awaited = {};
        enter(document);
      },
      () => {}, // not a name that an element can be defined by
    );
  };

  const observer = new MutationObserver((records) => {
    const changed = new Set<Node>();
    const added = new Set<Element>(); // each once, however many of those around it were added as well
    for (const { target, addedNodes } of records) {
      changed.add(target.getRootNode());
      for (const node of addedNodes as Iterable<Element>)
        if (node.localName && !added.has(node))
          [node, ...node.querySelectorAll('*')].forEach((element) => added.add(element));
    }
    added.forEach(look);
    (changed as Set<Document>).forEach(find);
  });

  enter(document);
}

export function isOurs({ localName }: Element) {
  return localName.startsWith('maturity-');
}
