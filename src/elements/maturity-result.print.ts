import { render, type CSSResult } from 'lit';

/**
 * Prints a view alone, whatever page is around it. A page can only be printed
 * whole, and hiding the host's parts would touch the host; so the view is drawn
 * once more in an empty frame of our own origin inside our shadow root, and the
 * frame prints itself. See docs/decisions.
 */
export async function printAlone(
  root: ShadowRoot,
  view: unknown,
  { styles, title, font }: { styles: readonly CSSResult[]; title: string; font: string },
) {
  root.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.title = title;
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Firefox replaces the empty document once more before it says that it is loaded.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  root.append(frame);
  await loaded;

  const paper = frame.contentWindow as Window & typeof globalThis;
  const sheet = (text: string) => {
    const made = new paper.CSSStyleSheet();
    made.replaceSync(text);
    return made;
  };
  paper.document.title = title;
  paper.document.documentElement.lang = document.documentElement.lang;
  paper.document.adoptedStyleSheets = [
    sheet('@page { margin: 14mm 16mm } body { margin: 0 } :root { color-scheme: light }'),
  ];
  const host = paper.document.body.appendChild(paper.document.createElement('div'));
  const inside = host.attachShadow({ mode: 'open' });
  // A sheet belongs to the document it was made in, so the frame gets its own.
  inside.adoptedStyleSheets = [
    ...styles.map(({ cssText }) => sheet(cssText)),
    sheet(`:host { --maturity-font: ${font} }`),
  ];
  render(view, inside);

  paper.addEventListener('afterprint', () => frame.remove(), { once: true });
  paper.focus(); // Safari prints the document that has the focus
  paper.print();
}
