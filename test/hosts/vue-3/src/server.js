import { readFileSync, writeFileSync } from 'node:fs';
import 'maturity-widgets/define'; // does nothing here, and does no harm
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './App.vue';

const page = 'dist/index.html';
const html = await renderToString(createSSRApp(App));
writeFileSync(page, readFileSync(page, 'utf8').replace('<!--app-->', html));
