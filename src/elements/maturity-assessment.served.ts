import { adoptStyles, type LitElement } from 'lit';
import type { DefinitionSource } from '../session-context/load-definition.js';
import type { RunView } from './maturity-assessment.view.js';

/**
 * Lit's own mark on an element whose nodes are there already and are kept when it draws for the first time, as it is
 * called in what Lit publishes and in its development build.
 */
const HYDRATING = ['_$AG', '_$needsHydration'] as const;

type Hydrating = LitElement & DefinitionSource & Partial<Record<(typeof HYDRATING)[number], boolean>>;

/**
 * Draws over what a server has drawn. Where Lit's hydration is on the page and the same is to be drawn, the nodes are
 * kept. Else they go in the moment when the others stand in their place, so that nothing flashes, and the focus goes
 * with them.
 */
export async function takeOver(
  host: Hydrating,
  load: () => Promise<void>,
  view: () => RunView,
  draw: () => unknown,
) {
  const root = host.shadowRoot!;
  const served = [...root.querySelectorAll<HTMLElement>('.card, slot')];
  await loadWhatIsAskedFor(host, load);
  const { origin, session, strings } = view();
  const fits = session !== null && origin === 'new' && served[0]!.lang === strings.tag;
  const mark = HYDRATING.find((name) => host[name]);
  if (mark) host[mark] = fits;
  const focused = root.activeElement;
  try {
    await draw();
  } catch {
    return drawAfresh(host, root); // another version has drawn it than this one
  }
  if (!mark || !fits) {
    for (const node of served) node.remove();
    if (focused) root.querySelector<HTMLElement>('.front, .primary')?.focus();
  }
  if (fits) await repeatChoice(served, root);
}

/** Lit tells of no change before the first drawing, so another questionnaire may be asked for while one is loading. */
async function loadWhatIsAskedFor(host: DefinitionSource, load: () => Promise<void>) {
  const asked = ({ questionnaire, src, definition }: DefinitionSource) => [questionnaire, src, definition];
  for (let before: unknown[] = []; asked(host).some((source, at) => source !== before[at]); await load())
    before = asked(host);
}

function drawAfresh(host: LitElement, root: ShadowRoot) {
  root.replaceChildren();
  adoptStyles(root, (host.constructor as typeof LitElement).elementStyles);
  host.requestUpdate();
}

/** An answer that was chosen before there was anybody to take it is chosen again. */
async function repeatChoice(served: readonly ParentNode[], root: ParentNode) {
  const question = root.querySelector('maturity-question');
  const before = served.flatMap((node) => inputsOf(node.querySelector('maturity-question')));
  await question?.updateComplete;
  inputsOf(question)[before.findIndex(({ checked }) => checked)]?.dispatchEvent(new Event('change'));
}

function inputsOf(question: Element | null) {
  return [...(question?.shadowRoot?.querySelectorAll('input') ?? [])];
}
