// `npm start`: the built widget on a page such as a customer would write, on a free port.
import { serve } from './serve.mjs';

const { url } = await serve({ '/': 'test/hosts/demo', '/cdn': 'dist/cdn' });
console.log(
  `\nThe demo page is at ${url}/\nIt embeds the built script tag, and lists the widget's events. Ctrl+C ends it.`,
);
