import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);

/** What a host page would bring: scheme, accent, language, direction and room. */
const hostPage: Decorator = (story, { globals }) => {
  const { scheme, accent, locale, direction, width } = globals;
  const style = `color-scheme: ${scheme}; --maturity-accent: ${accent}; inline-size: ${width}; max-inline-size: 100%; background: Canvas; color: CanvasText; padding: 1rem`;
  return html`<div lang=${locale} dir=${direction} style=${style}>${story()}</div>`;
};

const choices = (items: Record<string, string>) =>
  Object.entries(items).map(([value, title]) => ({ value, title }));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [hostPage],
  parameters: { a11y: { test: 'error' }, layout: 'fullscreen' },
  initialGlobals: { scheme: 'light', accent: '#2f5bd0', locale: 'en', direction: 'ltr', width: '100%' },
  globalTypes: {
    scheme: {
      toolbar: { title: 'Scheme', icon: 'mirror', items: choices({ light: 'Light', dark: 'Dark' }) },
    },
    accent: {
      toolbar: {
        title: 'Accent',
        icon: 'paintbrush',
        items: choices({
          '#2f5bd0': 'Blue',
          '#f5c400': 'Yellow',
          '#111111': 'Near black',
          '#d6336c': 'Pink',
        }),
      },
    },
    locale: {
      toolbar: {
        title: 'Locale',
        icon: 'globe',
        items: choices({
          en: 'English',
          es: 'Español',
          de: 'Deutsch',
          fr: 'Français',
          pt: 'Português',
          ar: 'العربية',
        }),
      },
    },
    direction: {
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: choices({ ltr: 'Left to right', rtl: 'Right to left' }),
      },
    },
    width: {
      toolbar: {
        title: 'Width',
        icon: 'ruler',
        items: choices({ '100%': 'Full', '280px': '280', '375px': '375', '768px': '768', '1200px': '1200' }),
      },
    },
  },
};

export default preview;
