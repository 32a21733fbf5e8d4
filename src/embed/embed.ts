/**
 * The script tag. It blocks nothing, finds the widgets on the page and loads
 * each one's code when it comes near the viewport or is focused.
 */
declare const __CHUNKS__: Record<string, readonly string[]>;
declare const __QUESTIONNAIRES__: Record<string, string>;

const base = baseUrl();

if (base) watch(base);
else report();

function watch(base: string) {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) load(target);
    },
    { rootMargin: '600px' },
  );

  const load = (widget: Element) => {
    near.unobserve(widget);
    const files = [...(__CHUNKS__[widget.localName] ?? [])];
    const questionnaire = __QUESTIONNAIRES__[widget.getAttribute('questionnaire') ?? ''];
    if (questionnaire) files.push(questionnaire);
    for (const file of files) {
      import(/* @vite-ignore */ new URL(file, base).href).catch((error: unknown) => failed(widget, error));
    }
  };

  const find = (root: ParentNode) => {
    for (const widget of root.querySelectorAll(Object.keys(__CHUNKS__).join())) near.observe(widget);
  };

  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length)) find(document);
  }).observe(document, { childList: true, subtree: true });
  find(document);
}

/** Where our files are: beside this script. */
function baseUrl() {
  const script = document.currentScript as HTMLScriptElement | null;
  const known = document.querySelector<HTMLElement>('script[data-maturity-base]')?.dataset['maturityBase'];
  const named = document.querySelectorAll<HTMLScriptElement>("script[src*='embed.js']");
  return script?.src || known || (named.length === 1 ? named[0]!.src : '');
}

function failed(widget: Element, error: unknown) {
  announce(widget, 'load-failed', `A file of the widget could not be loaded (${String(error)}).`);
}

function report() {
  announce(
    document.documentElement,
    'no-base',
    'embed.js cannot tell where it was loaded from. Add data-maturity-base="https://…/" to its script tag.',
  );
}

function announce(target: Element, code: string, message: string) {
  const detail = { code, message, issues: [] };
  console.error(`maturity-widgets: ${message}`);
  target.dispatchEvent(new CustomEvent('maturity-error', { detail, bubbles: true, composed: true }));
}
