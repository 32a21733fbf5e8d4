import { readFileSync, writeFileSync } from 'node:fs';
import 'maturity-widgets/define'; // does nothing here, and does no harm
import { render } from 'svelte/server';
import App from './App.svelte';

const page = 'dist/index.html';
const { body } = render(App);
writeFileSync(page, readFileSync(page, 'utf8').replace('<!--app-->', body));
