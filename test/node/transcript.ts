import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'chai';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

// What a screen reader has to say about a page: the browser's own accessibility tree, which knows no shadow roots, as
// lines of text; and what live regions say meanwhile. To accept a new text: TRANSCRIPTS=update npx vitest run …

type Node = Protocol.Accessibility.AXNode;

/** Roles that say nothing of themselves: what is in them is read on. */
const SILENT = new Set([
  'none',
  'generic',
  'RootWebArea',
  'rowgroup',
  'LabelText',
  'Legend',
  'Details',
  'LineBreak',
  'Section',
]);

/** Roles whose text is read in one breath. */
const LINES = new Set([
  'paragraph',
  'caption',
  'Caption',
  'term',
  'definition',
  'listitem',
  'status',
  'alert',
  'group',
]);

/** Roles that are read by their name, and whose children are that name. */
const NAMED = new Map([
  ['heading', 'heading'],
  ['link', 'link'],
  ['button', 'button'],
  ['DisclosureTriangle', 'disclosure'],
  ['radio', 'radio'],
  ['checkbox', 'checkbox'],
  ['textbox', 'text field'],
  ['combobox', 'choice'],
  ['image', 'picture'],
  ['img', 'picture'],
  ['svg', 'picture'],
]);

/** Roles that are read when they begin; what is in them is read after it, indented. */
const PLACES = new Map([
  ['list', 'list'],
  ['table', 'table'],
  ['group', 'group'],
  ['radiogroup', 'radio group'],
  ['article', 'article'],
  ['region', 'region'],
  ['navigation', 'navigation'],
  ['main', 'main'],
  ['form', 'form'],
  ['dialog', 'dialog'],
  ['progressbar', 'progress'],
]);

const CELLS = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/** Everything in the first element that fits `selector`, in reading order: one line for each thing that is read. */
export async function transcript(client: CDPSession, selector = 'body'): Promise<string[]> {
  await client.send('DOM.enable');
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await client.send('DOM.describeNode', { nodeId });
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((found) => [found.nodeId, found]));
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  if (!top) throw new Error(`Nothing that fits ${selector} is in the accessibility tree.`);
  return read(top, (id) => byId.get(id)!, '');
}

function read(node: Node, find: (id: string) => Node, indent: string): string[] {
  const role = String(node.role?.value ?? 'none');
  const children = (node.childIds ?? []).map(find).filter(Boolean);
  const inside = (deeper = indent) => children.flatMap((child) => read(child, find, deeper));

  if (node.ignored || SILENT.has(role)) return inside();
  if (role === 'StaticText') return said(nameOf(node), indent);
  if (role === 'InlineTextBox' || role === 'ListMarker') return [];
  if (NAMED.has(role)) return [indent + [NAMED.get(role), ...states(node)].join(', ') + quoted(node)];
  if (role === 'row') return said(children.map((cell) => cellText(cell, find)).join(' | '), indent);
  if (LINES.has(role) && !nameOf(node) && inOneBreath(node, find)) {
    const label = role === 'status' || role === 'alert' ? `${role}: ` : role === 'listitem' ? '• ' : '';
    return said(label + spoken(node, find), indent);
  }
  if (role === 'listitem') {
    const [first = '', ...rest] = inside(`${indent}  `);
    return [`${indent}• ${first.trim()}`, ...rest];
  }
  const place = PLACES.get(role);
  if (place) return [indent + [place, ...states(node)].join(', ') + quoted(node), ...inside(`${indent}  `)];
  return inside();
}

const said = (text: string, indent: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line ? [indent + line] : [];
};

const nameOf = (node: Node) =>
  String(node.name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const quoted = (node: Node) => (nameOf(node) ? `: ${nameOf(node)}` : '');

function cellText(cell: Node, find: (id: string) => Node): string {
  if (!CELLS.has(String(cell.role?.value))) return spoken(cell, find);
  return nameOf(cell) || spoken(cell, find).trim() || '(empty)';
}

/** The words in a node, with what can be pressed among them. */
function spoken(node: Node, find: (id: string) => Node): string {
  const role = String(node.role?.value ?? 'none');
  if (!node.ignored) {
    if (role === 'StaticText') return String(node.name?.value ?? '');
    if (role === 'InlineTextBox' || role === 'ListMarker') return '';
    if (NAMED.has(role)) return ` [${[NAMED.get(role), ...states(node)].join(', ')}${quoted(node)}] `;
  }
  const parts = (node.childIds ?? []).map((id) => spoken(find(id), find));
  return parts.reduce(
    (line, part) => line + (isWord.test(line.at(-1) ?? '') && isWord.test(part) ? ' ' : '') + part,
    '',
  );
}

/** Two words that no space parts are in two places, and read after each other. */
const isWord = /^[\p{L}\p{N}]/u;

/** Whether there are only words in it, and things that stand among words. */
function inOneBreath(node: Node, find: (id: string) => Node): boolean {
  return (node.childIds ?? []).map(find).every((child) => {
    const role = String(child.role?.value ?? 'none');
    if (!child.ignored && (PLACES.has(role) || LINES.has(role) || role === 'row' || role === 'heading')) {
      return false;
    }
    return inOneBreath(child, find);
  });
}

/** What is said with a role: its level, whether it is chosen, open, out of use, or has the focus. */
function states({ properties = [] }: Node): string[] {
  const value = (name: string) =>
    properties.find((property) => property.name === name)?.value.value as unknown;
  return [
    value('level') ? `level ${String(value('level'))}` : '',
    value('checked') === 'true' ? 'chosen' : '',
    value('expanded') === true ? 'open' : value('expanded') === false ? 'closed' : '',
    value('disabled') === true ? 'out of use' : '',
    value('focused') === true ? 'focus' : '',
  ].filter(Boolean);
}

declare global {
  interface Window {
    announcements: string[];
  }
}

/** Before a page is opened: keeps what live regions say in it, in every shadow root. */
export const listen = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    window.announcements = [];
    const live = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], output';
    const observer = new MutationObserver((changes) => {
      const regions = new Set(
        changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(live),
        ),
      );
      for (const region of regions) {
        const text = region?.textContent.replace(/\s+/g, ' ').trim();
        if (text) window.announcements.push(text);
      }
    });
    const observe = (root: globalThis.Node) =>
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    observe(document);
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, options);
      observe(root);
      return root;
    };
  });

/** What live regions have said since this was asked last. */
export const announced = (page: Page) => page.evaluate(() => window.announcements.splice(0));

/** Compares with a text in test/reference that people can read. */
export function expectTranscript(name: string, lines: readonly string[]) {
  const place = `test/reference/${name}.txt`;
  const actual = `${lines.join('\n')}\n`;
  if (process.env['TRANSCRIPTS'] === 'update') {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, actual);
  }
  expect(existsSync(place), `${place} is missing: TRANSCRIPTS=update writes it`).to.be.true;
  expect(actual).to.equal(readFileSync(place, 'utf8'));
}
