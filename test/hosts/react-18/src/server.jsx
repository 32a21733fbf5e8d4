import { readFileSync, writeFileSync } from 'node:fs';
import 'maturity-widgets/define'; // does nothing here, and does no harm
import { renderToString } from 'react-dom/server';
import { App } from './app.jsx';

const page = 'dist/index.html';
writeFileSync(page, readFileSync(page, 'utf8').replace('<!--app-->', renderToString(<App />)));
