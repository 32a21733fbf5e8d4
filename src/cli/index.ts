#!/usr/bin/env node
import { main } from './main.js';
import { terminal } from './terminal.js';

// Not process.exit(): what was printed may still be on its way through a pipe.
process.exitCode = await main(process.argv.slice(2), terminal);
