// Squeezes html``, svg`` and css`` templates without changing what they mean: comments go, a run of white space that
// holds a line break becomes one space, style sheets lose the spaces CSS does not need. Nothing inside ${} is touched.
import MagicString from 'magic-string';

const TAGS = new Set(['html', 'svg', 'css']);

const squeezeMarkup = (text) => text.replace(/<!--(?![?#])[\s\S]*?-->/g, '').replace(/[ \t]*\n\s*/g, ' ');

const squeezeStyles = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/\( | (?=[)!])/g, (space) => space.trim())
    .replace(/: (?=[^{}]*[;}])/g, ':')
    .replace(/;}/g, '}');

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\.[jt]s$/, code: /(html|css|svg)`/ },
      handler(code, id) {
        if (id.includes('node_modules')) return undefined;
        const changes = new MagicString(code);
        for (const { tag, quasi } of taggedTemplates(this.parse(code)))
          squeeze(changes, code, tag.name, quasi.quasis);
        return changes.hasChanged()
          ? { code: changes.toString(), map: changes.generateMap({ hires: true }) }
          : undefined;
      },
    },
  };
}

function* taggedTemplates(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'TaggedTemplateExpression' && TAGS.has(node.tag.name)) yield node;
  for (const [key, child] of Object.entries(node)) if (key !== 'type') yield* taggedTemplates(child);
}

function squeeze(changes, code, tag, parts) {
  const texts = parts.map(({ start, end }) => code.slice(start, end));
  if (/<(pre|textarea)\b/i.test(texts.join(''))) return; // white space counts in there
  parts.forEach(({ start, end }, at) => {
    if (start === end) return;
    let text = (tag === 'css' ? squeezeStyles : squeezeMarkup)(texts[at]);
    if (at === 0) text = text.trimStart();
    if (tag !== 'css' && at === parts.length - 1) text = text.trimEnd();
    changes.overwrite(start, end, text);
  });
}
