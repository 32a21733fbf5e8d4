import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';

/** What a host hands over as objects. */
const HANDED = {
  'maturity-assessment': ['context', 'engagements', 'definition'],
  'maturity-catalog': ['context', 'engagements'],
  'maturity-comparison': ['snapshots', 'definition'],
  'maturity-result': ['snapshot', 'engagements', 'definition'],
  'maturity-triage': ['context', 'engagements'],
} as const;

for (const [tag, names] of Object.entries(HANDED)) {
  describe(`<${tag}>`, () => {
    for (const name of names) {
      // Frameworks look for it before they write a property: without one, an attribute is all they dare.
      it(`has a setter for ${name}`, () => {
        const { prototype } = customElements.get(tag)!;
        expect(Object.getOwnPropertyDescriptor(prototype, name)?.set).to.be.a('function');
      });

      it(`keeps ${name} that was written before its code was there`, async () => {
        const element = document.implementation.createHTMLDocument().createElement(tag);
        const given: unknown[] = [];
        Object.assign(element, { [name]: given });
        const around = await fixture<HTMLElement>(html`<div></div>`);
        around.append(element); // it becomes one of ours here
        await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        expect((element as unknown as Record<string, unknown>)[name]).to.equal(given);
      });
    }
  });
}
