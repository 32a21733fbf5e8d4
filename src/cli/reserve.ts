import { parseArgs } from 'node:util';
import { heights } from './heights.js';
import { EXIT, InputError, UsageError, type Terminal } from './terminal.js';

/** Below this page width the widget is taken to be as narrow as a phone's column. */
const NARROW_PAGE = 687;

/** `reserve <id>`: the CSS rule with which a page keeps the widget's place, so that nothing below it moves. */
export async function reserve(args: readonly string[], { print }: Terminal): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) {
    throw new UsageError('reserve needs one id: maturity-widgets reserve <id>');
  }
  print(reserveRule(id));
  return EXIT.ok;
}

/** The rule for a shipped questionnaire, in `em`, because the widget grows with the font size around it. */
export function reserveRule(id: string): string {
  if (!Object.hasOwn(heights, id)) {
    throw new InputError(
      `Nobody has measured "${id}" — Use one of: ${Object.keys(heights).join(', ')}. For a questionnaire of your own, see docs/embedding/reserve.md.`,
    );
  }
  const { narrow, wide } = heights[id]!;
  const widget = `maturity-assessment[questionnaire='${id}']`;
  return `${widget} {
  display: block;
  min-block-size: ${inEm(wide)}em;
}
@media (max-width: ${NARROW_PAGE}px) {
  ${widget} {
    min-block-size: ${inEm(narrow)}em;
  }
}`;
}

/** One line more than was measured, for a font that is a little larger. */
const inEm = (pixels: number) => Math.ceil(pixels / 16) + 1;
