// What Lit leaves on a page that is not ours goes from the served files: its version lists and its metadata map, which
// are globals, and its hooks for old polyfills and for hydration, which are globals of others. So do the words for mistakes in templates
// that our own tests would have met, and the way round for browsers without adopted style sheets, which our own code
// cannot do without. A change of Lit that these cuts no longer fit fails the build.

const CUTS = {
  'lit-html/lit-html.js': [
    [
      /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\(.*?\);/,
      ';',
    ],
    [/Error\("invalid template strings array"\)/, 'Error()'],
  ],
  'lit-element/lit-element.js': [
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{.*?\}\);/, ''],
    [/,\w+\.litElementHydrateSupport\?\.\(\{.*?\}\)/, ''],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\(.*?\);/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/,\w+=\w+\.reactiveElementPolyfillSupport/, ''],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\(.*?\);/, ';'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/, ''],
    [/static addInitializer\(\w\)\{.*?\}(?=static)/, ''],
    [/,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/(?<=,\w+=)\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '!0'],
    [/Error\("CSSResult is not.*?"\)/, 'Error()'],
    [/Error\("Value passed to 'css'.*?security\."\)/, 'Error()'],
  ],
};

export function guestLit() {
  return {
    name: 'guest-lit',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/(@lit|lit-[a-z]+)\// },
      handler(code, id) {
        const cuts = Object.entries(CUTS).find(([path]) => id.split('?')[0].endsWith(`/${path}`))?.[1];
        return cuts?.reduce((text, [pattern, rest]) => {
          if (!pattern.test(text)) this.error(`${id} has changed: ${pattern} is not in it.`);
          return text.replace(pattern, rest);
        }, code);
      },
    },
  };
}
