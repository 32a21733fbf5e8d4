import {
  Bold,
  ClassicEditor,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  HtmlEmbed,
  Italic,
  Link,
  List,
  Paragraph,
} from 'ckeditor5';

const ARTICLE = [Essentials, Paragraph, Heading, Bold, Italic, Link, List];

const SETTINGS = {
  'as it comes': { plugins: ARTICLE },
  'with General HTML Support for our attributes': {
    plugins: [...ARTICLE, GeneralHtmlSupport],
    htmlSupport: { allow: [{ name: /^(div|a)$/, attributes: [{ key: /^data-maturity-/, value: true }] }] },
  },
  'with the HTML embed': { plugins: [...ARTICLE, HtmlEmbed] },
};

/** What the editor makes of a text that an author has pasted into its source view, and saved. */
globalThis.kept = async (setting, html) => {
  const editor = await ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL',
    ...SETTINGS[setting],
  });
  // The HTML embed holds what is pasted into its own box, and marks it with this class.
  editor.setData(setting === 'with the HTML embed' ? `<div class="raw-html-embed">${html}</div>` : html);
  const saved = editor.getData();
  await editor.destroy();
  return saved;
};
