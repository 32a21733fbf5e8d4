#!/usr/bin/env node
import { main } from './main.js';
import { terminal } from './terminal.js';

// Somebody who pipes into `head` has read enough; that is no error of ours.
process.stdout.on('error', () => process.exit());

// Not process.exit(): what was printed may still be on its way through a pipe.
process.exitCode = await main(process.argv.slice(2), terminal);
