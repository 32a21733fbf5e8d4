/**
 * Settles once the page is seen. On a page that is prerendered nobody has begun to answer, and the session's storage is a
 * copy, which is thrown away when the page is seen.
 */
export const activation = () =>
  (document as Document & { prerendering?: boolean }).prerendering &&
  new Promise((seen) => document.addEventListener('prerenderingchange', seen, { once: true }));
