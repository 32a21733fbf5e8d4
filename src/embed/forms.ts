/**
 * Other ways to say the same, for editors that strip unknown tags and for pages
 * that have room for a script tag alone. The script tag loads this file where a
 * page uses one of them.
 */

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

/** Puts the widget into its element, or behind its script tag. */
export function take(form: HTMLElement) {
  const { maturityQuestionnaire, questionnaire } = form.dataset;
  const widget = widgetFor(maturityQuestionnaire ?? questionnaire ?? '', form);
  if (form.localName !== 'script') fill(form, widget);
  else if (runs(form)) placeBehind(form, widget);
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
