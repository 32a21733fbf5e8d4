import { waitUntil } from '@open-wc/testing';
import type { MaturityAssessment } from '../../src/elements/maturity-assessment.js';
import type { HostedWidget } from '../node/hostile-hosts.js';

// The built widget on a host page of its own, in a frame of the test's page: every engine can be told to open one, and
// what is in it can be driven and measured from here. The frame stays in view, where nothing is throttled.

/** Before everything else on the page: what is thrown, warned of or reported there. */
const RECORDER = `globalThis.complaints = [];
for (const level of ['error', 'warn']) console[level] = (...said) => complaints.push(said.join(' '));
addEventListener('error', ({ message, target }) => complaints.push(message || 'not loaded: ' + target.outerHTML), true);
addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
addEventListener('maturity-error', ({ detail }) => complaints.push(detail.code + ': ' + detail.message));`;

export interface Hosted {
  document: Document;
  widget: MaturityAssessment;
  complaints: string[];
  close(): void;
}

/** A host by its name, or a plain page with these styles. */
export async function hosted(page: HostedWidget & { name?: string; css?: string }): Promise<Hosted> {
  sessionStorage.clear(); // all pages of this server share it
  const frame = document.createElement('iframe');
  frame.style.cssText =
    'block-size: 900px; border: 0; inline-size: 1024px; inset: 0 auto auto 0; position: fixed';
  frame.src = `/host-page?page=${encodeURIComponent(JSON.stringify({ ...page, first: RECORDER }))}`;
  document.body.append(frame);
  const find = () => {
    const [place] = frame.contentDocument?.querySelectorAll('#place') ?? [];
    const widget = (place?.shadowRoot ?? place)?.querySelector<MaturityAssessment>(
      'maturity-assessment:state(intro)',
    );
    return widget?.shadowRoot!.querySelector('.card')!.clientHeight ? widget : null;
  };
  const complaints = () => (frame.contentWindow as unknown as { complaints?: string[] }).complaints ?? [];
  await waitUntil(() => find() ?? complaints().length, 'the start screen', { timeout: 30_000, interval: 4 });
  if (!find()) throw new Error(complaints().join('\n'));
  return {
    document: frame.contentDocument!,
    widget: find()!,
    complaints: complaints(),
    close: () => frame.remove(),
  };
}
