const SETTINGS = {
  'as it comes': {},
  'with our elements named': {
    custom_elements: 'maturity-assessment',
    extended_valid_elements: 'maturity-assessment[*]',
  },
};

/** What the editor makes of a text that an author has pasted into its source view, and saved. */
globalThis.kept = async (setting, html) => {
  const [editor] = await tinymce.init({
    selector: 'textarea',
    license_key: 'gpl',
    base_url: '/node_modules/tinymce',
    suffix: '.min',
    promotion: false,
    ...SETTINGS[setting],
  });
  editor.setContent(html);
  const saved = editor.getContent();
  editor.remove();
  return saved;
};
