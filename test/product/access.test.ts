import type { AxeResults } from 'axe-core';
import { expect } from '@open-wc/testing';
import { walk } from '../node/walk.js';
import { circumstances, SCHEMES } from './circumstances.js';
import { hosted } from './hosted.js';

for (const scheme of SCHEMES) {
  const page = circumstances(scheme);

  it(`axe finds nothing in any state: ${page.layout}, ${page.lang}, ${scheme} (${page.questionnaire})`, async () => {
    const { document, widget, complaints, close } = await hosted(page);
    try {
      const axe = await axeIn(document);
      const found: string[] = [];
      const look = async (state: string) => {
        for (const { id, nodes } of (await axe.run('maturity-assessment', { resultTypes: ['violations'] }))
          .violations)
          found.push(`${state}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      };
      await look('start');
      await walk(widget, 'question');
      await look('question');
      await walk(widget, 'review');
      await look('review');
      await walk(widget, 'result');
      await look('result');
      expect(found.join('\n')).to.equal('');
      expect(complaints.join('\n')).to.equal('');
    } finally {
      close();
    }
  });
}

interface Axe {
  run(context: string, options: object): Promise<AxeResults>;
}

/** Axe sees only the document that it is loaded in. */
async function axeIn(document: Document): Promise<Axe> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((done) => script.addEventListener('load', done, { once: true }));
  document.head.append(script);
  await loaded;
  return (document.defaultView as unknown as { axe: Axe }).axe;
}
