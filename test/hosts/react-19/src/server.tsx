import { readFileSync, writeFileSync } from 'node:fs';
import 'maturity-widgets/define'; // does nothing here, and does no harm
import { renderToString } from 'react-dom/server';
import { App } from './app.js';
import { HydratedAssessment } from './hydrated-assessment.js';

const page = 'dist/server-rendered.html';
const html = renderToString(<App Assessment={HydratedAssessment} />);
writeFileSync(page, readFileSync(page, 'utf8').replace('<!--app-->', html));
