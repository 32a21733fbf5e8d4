/** Says in the console and on the page what went wrong, as our elements do. */
export function report(target: Element, code: string, message: string) {
  console.warn(`maturity-widgets: ${message}`);
  target.dispatchEvent(
    new CustomEvent('maturity-error', {
      detail: { code, message, issues: [] },
      bubbles: true,
      composed: true,
    }),
  );
}
