/**
 * The script tag. It blocks nothing, finds the widgets on the page and loads
 * each one's code when it comes near the viewport or is focused.
 */

/** The files each element needs, and the folder of the questionnaires: written in by the build. */
declare const __ELEMENTS__: Record<string, readonly string[]>;
declare const __QUESTIONNAIRES__: string;

const elements = __ELEMENTS__;
const base = baseUrl();

if (base) watch(base);
else {
  report(
    document.documentElement,
    'no-base',
    'embed.js cannot tell where it was loaded from. Add data-base="https://…/" to its script tag.',
  );
}

function watch(base: string) {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) load(target);
    },
    { rootMargin: '600px' },
  );

  /** Fetches an element's code and its questionnaire side by side, so that neither waits for the other. */
  const load = (widget: Element) => {
    near.unobserve(widget);
    const id = widget.getAttribute('questionnaire');
    const files = [...elements[widget.localName]!];
    for (const file of files) {
      import(/* @vite-ignore */ new URL(file, base).href).catch((error: unknown) => {
        report(widget, 'load-failed', `A file of the widget did not load: ${String(error)}`);
      });
    }
    // A wrong id is for the element to explain.
    if (id) import(/* @vite-ignore */ new URL(`${__QUESTIONNAIRES__}/${id}.js`, base).href).catch(() => {});
  };

  const find = () => {
    for (const widget of document.querySelectorAll(Object.keys(elements).join())) near.observe(widget);
  };

  new MutationObserver(find).observe(document, { childList: true, subtree: true });
  find();
}

/** Where our files are: beside this script. */
function baseUrl() {
  const script = document.currentScript as HTMLScriptElement | null;
  const stated = document.querySelector<HTMLElement>('script[data-base]')?.dataset['base'];
  const named = document.querySelectorAll<HTMLScriptElement>("script[src*='embed.js']");
  return script?.src || stated || (named.length === 1 && named[0]!.src);
}

function report(target: Element, code: string, message: string) {
  console.warn(`maturity-widgets: ${message}`);
  const detail = { code, message, issues: [] };
  target.dispatchEvent(new CustomEvent('maturity-error', { detail, bubbles: true, composed: true }));
}
