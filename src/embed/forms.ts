/**
 * Other ways to say the same, for editors that strip unknown tags and for pages
 * that have room for a script tag alone. The script tag loads this file where a
 * page uses one of them.
 */

import type { MaturityDialog } from '../elements/maturity-dialog.js';
import { languageAround } from './language-around.js';

/** What else than an assessment can be asked for in the place of a questionnaire's id. */
const TAGS: Record<string, string | undefined> = { triage: 'maturity-triage', catalog: 'maturity-catalog' };

/** The attributes of our elements. Others are not taken over: what passes a sanitizer as data must not become code. */
const ATTRIBUTES = [
  'src',
  'lang',
  'layout',
  'storage',
  'autostart',
  'no-self-placement',
  'context-params',
  'name',
  'required',
  'id',
];

/** Puts the widget into its element, or behind its script tag, or listens for a click on what opens it. */
export function take(form: HTMLElement) {
  const { maturityQuestionnaire, questionnaire, maturityOpen } = form.dataset;
  if (maturityOpen !== undefined) return listen();
  const widget = widgetFor(maturityQuestionnaire ?? questionnaire ?? '', form);
  if (form.localName !== 'script') fill(form, widget);
  else if (runs(form)) placeBehind(form, widget);
}

const opens = (target: EventTarget): target is HTMLElement =>
  target instanceof Element && target.hasAttribute('data-maturity-open');

let listening = false;

/** One listener for every opener there is and will be. */
function listen() {
  if (listening) return;
  listening = true;
  document.addEventListener('click', (event) => {
    const { defaultPrevented, button, ctrlKey, metaKey, shiftKey } = event;
    const opener = event.composedPath().find(opens); // what was clicked may stand in a shadow root
    // A link with a key held opens a tab of its own, as everywhere.
    if (!opener || defaultPrevented || button || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    open(opener).catch((error: unknown) => failed(opener, error));
  });
}

/** Without its code, the opener is what it was without a script: a link leads where it leads. */
function failed(opener: HTMLElement, error: unknown) {
  const message = `The dialog did not load. ${String(error)}`;
  console.warn(`maturity-widgets: ${message}`);
  opener.dispatchEvent(
    new CustomEvent('maturity-error', {
      detail: { code: 'load-failed', message, issues: [] },
      bubbles: true,
      composed: true,
    }),
  );
  delete opener.dataset['maturityOpen'];
  opener.click();
}

/** The dialogs made so far: openers of the same share one, and so one run. */
const dialogs = new Map<string, MaturityDialog>();

async function open(opener: HTMLElement) {
  const { maturityOpen: id = '', maturityMode: mode = 'dialog' } = opener.dataset;
  await Promise.all([
    import('../elements/maturity-dialog.define.js'),
    TAGS[id] ?? import('../elements/maturity-assessment.define.js'),
  ]);
  const around = opener.getRootNode() as Partial<DocumentOrShadowRoot & NonElementParentNode>;
  const named = around.getElementById?.(id) ?? document.getElementById(id);
  const dialog =
    named?.localName === 'maturity-dialog' ? (named as MaturityDialog) : dialogFor(opener, id, mode);
  if (dialog.open) dialog.close();
  else dialog.show(opener);
}

function dialogFor(opener: HTMLElement, id: string, mode: string) {
  const key = `${mode} ${id}`;
  const made = dialogs.get(key);
  if (made?.isConnected) return made;
  const dialog = document.createElement('maturity-dialog');
  dialog.setAttribute('mode', mode);
  dialog.lang = languageAround(opener) || 'en';
  dialog.append(widgetFor(id, opener));
  if (mode === 'inline') opener.after(dialog);
  else document.body.append(dialog); // where it stands could be a menu that closes
  dialogs.set(key, dialog);
  return dialog;
}

/** What the element held is the widget's fallback. A copy of an element that is filled already is left as it is. */
function fill(form: HTMLElement, widget: HTMLElement) {
  if (form.querySelector(`:scope > ${widget.localName}`)) return;
  widget.append(...form.childNodes);
  form.append(widget);
}

function placeBehind(script: HTMLElement, widget: HTMLElement) {
  if (script.nextElementSibling?.localName === widget.localName) return;
  if (script.closest('head'))
    console.warn('maturity-widgets: a script tag in the head has no place for a widget.');
  else script.after(widget);
}

/** Not the stand-in that an optimizer leaves beside the script it has delayed or moved. */
function runs(script: HTMLElement) {
  return /^(|module|(text|application)\/javascript)$/i.test(script.getAttribute('type') ?? '');
}

function widgetFor(id: string, { dataset }: HTMLElement) {
  const tag = TAGS[id];
  const widget = document.createElement(tag ?? 'maturity-assessment');
  if (!tag) widget.setAttribute('questionnaire', id);
  for (const name of ATTRIBUTES) {
    const value = dataset[name.replace(/-\w/g, ([, letter]) => letter!.toUpperCase())];
    if (value !== undefined && value !== 'false') widget.setAttribute(name, value);
  }
  return widget;
}
