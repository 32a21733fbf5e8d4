/**
 * The script tag. It blocks nothing, finds the widgets on the page and loads
 * each one's code when it comes near the viewport or is focused.
 */

import { languageAround } from './language-around.js';
import { isOurs, watchRoots } from './watch-roots.js';
import { report } from './report.js';

/** The folder of all our files, and what elements need beside their own file and the first: written in by the build. */
declare const __FOLDER__: string;
declare const __NEEDS__: Record<string, readonly string[]>;

/** Matches a language with words of its own, and captures it where questionnaires are translated too: written in as well. */
declare const __LANGUAGES__: RegExp;

/** Which questionnaires an element needs whose tag names none. */
const BESIDE: typeof __NEEDS__ = { 'maturity-triage': ['triage', 'model'] };

/** Other ways to say the same than our elements, which `forms.js` turns into elements. */
const FORMS =
  "[data-maturity-questionnaire],[data-maturity-open],script[data-questionnaire]:not([src*='frame.js'])";

/** What `forms.js` exports, and no other file. */
interface Form {
  take?(widget: HTMLElement): void;
}

/** Whether a script tag before this one has registered the name, which takes no global. If not, this one does. */
const isTaken = (name: string) =>
  customElements.get(name) ?? void customElements.define(name, class extends HTMLElement {});

if (!isTaken(`maturity-${__FOLDER__}`)) {
  const base = baseUrl();
  if (isTaken('maturity-embed')) console.info('maturity-widgets: two versions; the first defined is used');
  if (base) watch(base);
  else report(document.documentElement, 'no-base', 'Where are its files? Add data-base to the script tag.');
}

function watch(base: string) {
  const seen = new WeakSet<Element>();
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) load(target as HTMLElement);
    },
    { rootMargin: '600px' },
  );

  /** A browser without states, which our elements are styled by, throws before anything is fetched. */
  const files = (names: readonly unknown[], letter = 'e') =>
    Promise.all(
      names.map(
        async (name) => (
          document.querySelector(':state(a)'),
          name &&
            (import(
              `${new URL(`${letter}${__FOLDER__.slice(1)}/${name}.js`, new URL(base, document.baseURI))}`
            ) as Promise<Form>)
        ),
      ),
    );

  /** Fetches an element's code, its questionnaire and its words side by side, so that none waits for another. */
  const load = (widget: HTMLElement) => {
    near.unobserve(widget);
    const { localName, dataset } = widget;
    const ours = isOurs(widget);
    const id =
      widget.getAttribute('questionnaire') ?? dataset['maturityQuestionnaire'] ?? dataset['questionnaire'];
    const names = [
      ours ? localName : 'forms',
      (ours || id) && 'maturity-assessment',
      ...(__NEEDS__[localName] ?? []),
    ];
    files(names)
      // A browser may remember that a file failed, so the folder is spelled differently the second time.
      .catch(() => files(names, '%65'))
      .then(
        ([form]) => (form as Form).take?.(widget),
        (error) => report(widget, 'load-failed', `A file did not load: ${error}`),
      );
    // A wrong id is for the element to explain; the catalog is no questionnaire.
    const [tag, translated] = __LANGUAGES__.exec((dataset['lang'] ?? languageAround(widget))!) ?? [];
    files([
      tag,
      ...(BESIDE[localName] ?? [id]).map(
        (name) => name && name !== 'catalog' && `questionnaires/${translated ?? '.'}/${name}`,
      ),
    ]).catch(() => {});
  };

  watchRoots((root) => {
    for (const widget of root.querySelectorAll<HTMLElement>(`:not(:defined),${FORMS}`)) {
      if (seen.has(widget) || !(isOurs(widget) || widget.matches(FORMS))) continue;
      seen.add(widget);
      if (widget.localName === 'script') load(widget);
      near.observe(widget);
      widget.addEventListener('focusin', () => load(widget), { once: true });
    }
  });
}

/** Where our files are: where this script says, else beside it. */
function baseUrl() {
  const script = document.currentScript as HTMLScriptElement | null;
  const own = script?.localName === 'script' && script.src; // a picture can be named like that
  const speaker = own ? script : document.querySelector<HTMLElement>('script[data-base]');
  const named = document.querySelectorAll<HTMLScriptElement>("script[src*='embed.js']");
  const [only, another] = new Set([...named].map((tag) => tag.src));
  return speaker?.dataset['base']?.replace(/\/?$/, '/') || own || (!another && only);
}
