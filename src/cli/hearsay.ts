#!/usr/bin/env node
import { parts } from './parts.ts';
import { runHearsay } from './program.ts';
import { endQuietlyWhenClosed } from './terminal/output.ts';

endQuietlyWhenClosed(process.stdout);
endQuietlyWhenClosed(process.stderr);
process.exitCode = await runHearsay(process.argv.slice(2), process, parts);
