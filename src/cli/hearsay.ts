#!/usr/bin/env node
import { parts } from './parts.ts';
import { runHearsay } from './program.ts';
import { endQuietlyWhenClosed, written } from './terminal/output.ts';

endQuietlyWhenClosed(process.stdout);
endQuietlyWhenClosed(process.stderr);
const code = await runHearsay(process.argv.slice(2), process, parts);
// What is still on its way out goes out first. Then the process ends, though an idle standard input, or a thread of the
// model, would keep it.
await Promise.all([written(process.stdout), written(process.stderr)]);
process.exit(code);
