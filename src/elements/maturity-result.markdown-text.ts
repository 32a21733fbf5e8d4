/** A piece of the document, or nothing. */
export type Part = string | false | null | undefined;

/** A headed list; nothing when there is nothing to say. */
export function listed(heading: string, texts: readonly string[]): Part[] {
  if (texts.length === 0) return [];
  return [`## ${escapeMarkdown(heading)}`, texts.map((text) => `- ${escapeMarkdown(text)}`).join('\n')];
}

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => escapeMarkdown(String(cell))).join(' | ')} |`;
  const [first, ...others] = head;
  const rule = [first && '---', ...others.map(() => '--:')];
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

export function paragraph(texts: readonly string[]): string {
  return texts.map(escapeMarkdown).filter(Boolean).join(' ');
}

/** One block quote, a paragraph for each text. */
export function quoted(texts: readonly string[]): string {
  return texts.map((text) => `> ${escapeMarkdown(text)}`).join('\n>\n');
}

/** Only addresses that a reader may follow without harm become links. */
export function linked(label: string, href: string): string {
  const safe = /^(?:https?:\/\/|mailto:)[^\s<>]+$/i.test(href);
  // What looks like an entity would be read as one, even in an address.
  const written = href.replaceAll('\\', '%5C').replace(/&(?=#?\w+;)/g, '\\&');
  return safe ? `[${escapeMarkdown(label)}](<${written}>)` : escapeMarkdown(label);
}

/** A text in which no character means anything to Markdown, in one line. */
export function escapeMarkdown(text: string): string {
  return escapeWithin(text)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** The same for a text that does not begin its line: there "21. November" is no list. */
export function escapeWithin(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~$&]/g, '\\$&')
    .replace(/(^|\s)#/g, '$1\\#');
}
