/**
 * The script tag. It blocks nothing, finds the widgets on the page and loads
 * each one's code when it comes near the viewport or is focused.
 */

/** The folder of all our files, and what elements need beside their own file and the first: written in by the build. */
declare const __FOLDER__: string;
declare const __NEEDS__: Record<string, readonly string[]>;

/** What every element shares. */
const FIRST = 'maturity-assessment';

const base = baseUrl();

if (base) watch(new URL(`${__FOLDER__}/`, base).href);
else {
  report(
    document.documentElement,
    'no-base',
    'embed.js cannot tell where it was loaded from. Add data-base="https://…/" to its script tag.',
  );
}

function watch(folder: string) {
  const seen = new WeakSet<Element>();
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) load(target);
    },
    { rootMargin: '600px' },
  );

  /** Fetches an element's code and its questionnaire side by side, so that neither waits for the other. */
  const load = (widget: Element) => {
    near.unobserve(widget);
    const { localName } = widget;
    const names = new Set([FIRST, localName, ...(__NEEDS__[localName] ?? [])]);
    const files = [...names].map((name) => import(/* @vite-ignore */ `${folder}${name}.js`));
    Promise.all(files).catch((error: unknown) => {
      report(widget, 'load-failed', `A file of the widget did not load: ${String(error)}`);
    });
    const id = widget.getAttribute('questionnaire');
    // A wrong id is for the element to explain.
    if (id) import(/* @vite-ignore */ `${folder}questionnaires/${id}.js`).catch(() => {});
  };

  const find = () => {
    for (const widget of document.querySelectorAll(':not(:defined)')) {
      if (seen.has(widget) || !widget.localName.startsWith('maturity-')) continue;
      seen.add(widget);
      near.observe(widget);
      widget.addEventListener('focusin', () => load(widget), { once: true });
    }
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
