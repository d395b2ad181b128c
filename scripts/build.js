// Compiles the program with tsc and the reading room with vite into dist/.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { stamp } from './fingerprint.js';

const run = (file, args) => execFileSync(process.execPath, [file, ...args], { stdio: ['ignore', 2, 2] });

rmSync('dist', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.tools.json']);
stamp(['dist/annotate/open.js', 'dist/tools/src/annotate/open.js']);
if (existsSync('src/web/client'))
  run('node_modules/vite/bin/vite.js', ['build', '--config', 'src/web/vite.config.ts', '--logLevel', 'warn']);
if (existsSync('dist/cli/hearsay.js')) chmodSync('dist/cli/hearsay.js', 0o755);
