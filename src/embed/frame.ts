/**
 * The widget in a frame, for pages whose own scripts or rules leave no room for
 * it: `<script src="…/frame.js" data-questionnaire="backlog-health">` places one
 * where it stands. The frame is as high as what is in it, and its events are
 * dispatched again on the element around it.
 */
import { EVENTS, VERSION, type FrameMessage, type Hello } from './frame-messages.js';

const TAG = 'maturity-frame';

/** What goes into the address of the frame's page. */
const PASSED = [
  'questionnaire',
  'lang',
  'src',
  'layout',
  'storage',
  'autostart',
  'no-self-placement',
  'context-params',
  'scheme',
  'accent',
  'surface',
  'text',
  'font',
  'radius',
  'space',
];

/** What the frame itself takes. */
const OWN = ['title', 'min-height', 'max-height', 'sandbox', 'base'];

/**
 * What the widget needs: its scripts, its own storage, to follow an offer's link that somebody clicked, to save a file and
 * to print.
 */
const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-downloads allow-modals allow-top-navigation-by-user-activation';

const script = document.currentScript as HTMLScriptElement | null;
const home = script?.src;

class MaturityFrame extends HTMLElement {
  #frame: HTMLIFrameElement | undefined;
  #channel = '';
  readonly #hear = (event: MessageEvent) => this.#onMessage(event as MessageEvent<FrameMessage | null>);

  connectedCallback() {
    const base = this.getAttribute('base') || home || scripts()[0]?.src;
    if (!base) {
      console.warn(
        'maturity-widgets: frame.js cannot tell where it was loaded from. Add data-base to its tag.',
      );
      return;
    }
    const address = new URL('frame.html', new URL(base, document.baseURI));
    for (const name of PASSED) {
      const value = this.getAttribute(name);
      if (value !== null) address.searchParams.set(name, name === 'src' ? fromHere(value) : value);
    }
    this.#channel = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(
      '',
    );

    const frame = document.createElement('iframe');
    frame.src = address.href;
    frame.title = this.title || 'Self-assessment';
    frame.allow = 'clipboard-write';
    frame.setAttribute('sandbox', this.getAttribute('sandbox') ?? SANDBOX);
    frame.loading = 'lazy';
    dress(frame, { border: '0', display: 'block', 'inline-size': '100%', 'color-scheme': 'inherit' });
    frame.addEventListener('load', () => this.#greet());
    dress(this, { display: 'block' });
    this.#frame = frame;
    this.#resize(400);
    this.replaceChildren(frame);
    addEventListener('message', this.#hear);
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear);
    this.#frame?.remove();
    this.#frame = undefined;
  }

  /** A frame without an origin of its own is known by its window and by the channel alone. */
  get #origin() {
    const { src, sandbox } = this.#frame!;
    return sandbox.contains('allow-same-origin') ? new URL(src).origin : 'null';
  }

  #greet() {
    const hello: Hello = { maturity: VERSION, type: 'maturity:hello', channel: this.#channel };
    const target = this.#origin === 'null' ? '*' : this.#origin;
    this.#frame?.contentWindow?.postMessage(hello, target);
  }

  #onMessage({ source, origin, data }: MessageEvent<FrameMessage | null>) {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#origin) return;
    if (data?.maturity !== VERSION || data.channel !== this.#channel) return;
    if (data.type === 'maturity:height') return this.#resize(data.height);
    const name = EVENTS.find((event) => data.type === `maturity:${event}`);
    if (!name) return;
    const { detail } = data;
    this.dispatchEvent(new CustomEvent(`maturity-${name}`, { detail, bubbles: true, composed: true }));
  }

  #resize(height: number) {
    if (!Number.isFinite(height)) return;
    const bound = (name: string, otherwise: number) => {
      const pixels = Number(this.getAttribute(name));
      return pixels > 0 ? pixels : otherwise;
    };
    const clamped = Math.min(Math.max(height, bound('min-height', 100)), bound('max-height', 20_000));
    dress(this.#frame!, { 'block-size': `${clamped}px` });
  }
}

if (!customElements.get(TAG)) customElements.define(TAG, MaturityFrame);
for (const found of script ? [script] : scripts()) placeBehind(found);

function scripts() {
  return [...document.querySelectorAll<HTMLScriptElement>("script[data-questionnaire][src*='frame.js']")];
}

function placeBehind(tag: HTMLScriptElement) {
  const { questionnaire, base } = tag.dataset;
  if (questionnaire === undefined || tag.nextElementSibling?.localName === TAG) return;
  if (tag.closest('head')) {
    console.warn(
      'maturity-widgets: a script tag in the head has no place for a frame. Put it where that is to stand.',
    );
    return;
  }
  const frame = document.createElement(TAG);
  for (const name of [...PASSED, ...OWN]) {
    const value = tag.dataset[name.replace(/-\w/g, ([, letter]) => letter!.toUpperCase())];
    const isLeft = name === 'src' && value === tag.getAttribute('src'); // by an optimizer that moved it
    if (value !== undefined && !isLeft) frame.setAttribute(name, value);
  }
  frame.setAttribute('base', base ? base.replace(/\/?$/, '/') : tag.src);
  tag.after(frame);
}

/** Whatever the host's own rules say of every element. */
function dress({ style }: HTMLElement, rules: Record<string, string>) {
  for (const [name, value] of Object.entries(rules)) style.setProperty(name, value, 'important');
}

/** An address as the host's page means it: the frame's page may lie elsewhere. */
function fromHere(address: string) {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
}
