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
  else if (form.matches("[src*='frame.js']"))
    return; // which places its own
  else if (runs(form)) placeBehind(form, widget);
  else waitFor(form);
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
  leadOn(opener);
}

/** Without a check to open, the opener is what it was without a script: a link leads where it leads. */
function leadOn(opener: HTMLElement) {
  delete opener.dataset['maturityOpen'];
  opener.click();
}

const NOTHING_TO_SHOW = [
  'missing-questionnaire',
  'unknown-questionnaire',
  'invalid-questionnaire',
  'load-failed',
];

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
  const dialog = made?.isConnected ? made : makeDialog(opener, id, mode);
  if (mode !== 'inline') {
    if (dialog !== made) document.body.append(dialog); // where the opener stands could be a menu that closes
  } else if (opener.nextElementSibling !== dialog) opener.after(dialog);
  dialogs.set(key, dialog);
  return dialog;
}

function makeDialog(opener: HTMLElement, id: string, mode: string) {
  const dialog = document.createElement('maturity-dialog');
  dialog.setAttribute('mode', mode);
  dialog.lang = languageAround(opener) || 'en';
  const widget = widgetFor(id, opener);
  // Nothing but an empty surface would stay.
  widget.addEventListener('maturity-error', ({ detail }) => {
    if (!NOTHING_TO_SHOW.includes(detail.code) || !widget.matches(':state(loading)')) return;
    dialog.remove();
    leadOn(opener);
  });
  dialog.append(widget);
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
    console.warn(
      'maturity-widgets: a script tag in the head has no place for a widget. Put it where that is to stand.',
    );
  else script.after(widget);
}

/** An optimizer may let a script go by giving back its type. */
function waitFor(script: HTMLElement) {
  new MutationObserver((_, observer) => {
    observer.disconnect();
    take(script);
  }).observe(script, { attributeFilter: ['type'] });
}

/** Not the stand-in that an optimizer leaves beside the script it has delayed or moved. */
function runs(script: HTMLElement) {
  return /^(|module|(text|application)\/javascript)$/i.test(script.getAttribute('type') ?? '');
}

function widgetFor(id: string, form: HTMLElement) {
  const { dataset } = form;
  const tag = TAGS[id];
  const widget = document.createElement(tag ?? 'maturity-assessment');
  if (!tag) widget.setAttribute('questionnaire', id);
  for (const name of ATTRIBUTES) {
    const value = dataset[name.replace(/-\w/g, ([, letter]) => letter!.toUpperCase())];
    const isLeft = name === 'src' && value === form.getAttribute('src'); // by an optimizer that moved it
    if (value !== undefined && value !== 'false' && !isLeft) widget.setAttribute(name, value);
  }
  return widget;
}
