/**
 * Inside the frame: makes the widget of the page's address, and tells the page
 * around it how high it is and what happens. It answers nobody but the window
 * it stands in, which has to say hello first.
 */
import { EVENTS, VERSION, type FrameMessage, type Hello } from './frame-messages.js';

const TOKENS = ['accent', 'surface', 'text', 'font', 'radius', 'space'];

const params = new URLSearchParams(location.search);
const root = document.documentElement;
let tell: ((message: object) => void) | undefined;
const untold: object[] = [];

dress();
place();
report();
addEventListener('message', greet);

/** Colours and language of the page around, as it gave them. */
function dress() {
  root.lang = params.get('lang') || 'en';
  const scheme = params.get('scheme');
  if (scheme === 'light' || scheme === 'dark') root.style.colorScheme = scheme;
  for (const token of TOKENS) {
    const value = params.get(token);
    // An address in a colour would be a request to somebody else, and a backslash can spell one.
    if (value && !/url|image|src|\\/i.test(value)) root.style.setProperty(`--maturity-${token}`, value);
  }
}

/** A form of the widget that embed.js finds; which attributes it takes over is for forms.js to say. */
function place() {
  const form = document.createElement('div');
  for (const [name, value] of params) if (/^[a-z-]+$/.test(name)) form.setAttribute(`data-${name}`, value);
  form.dataset['maturityQuestionnaire'] = params.get('questionnaire') ?? '';
  document.body.append(form);
}

function report() {
  for (const name of EVENTS) {
    document.addEventListener(`maturity-${name}`, (event) => {
      send({ type: `maturity:${name}`, detail: (event as CustomEvent).detail as unknown });
    });
  }
  new ResizeObserver(() => {
    const { height } = root.getBoundingClientRect();
    // Nothing is drawn before the frame is near: until then the host keeps the room it has.
    if (height) send({ type: 'maturity:height', height: Math.ceil(height) });
  }).observe(root);
}

function send(message: object) {
  if (tell) tell(message);
  else untold.push(message);
}

function greet({ source, origin, data }: MessageEvent<Partial<Hello> | null>) {
  if (tell || source !== parent || parent === window) return;
  if (data?.maturity !== VERSION || data.type !== 'maturity:hello') return;
  const { channel } = data;
  // Who has no origin, in a sandbox for example, can only be reached as anybody.
  const target = origin === 'null' ? '*' : origin;
  tell = (message) => parent.postMessage({ maturity: VERSION, channel, ...message } as FrameMessage, target);
  untold.splice(0).forEach(tell);
}
