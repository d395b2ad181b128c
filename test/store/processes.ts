import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** A process that adds reports, and what it has said so far. */
export interface Adder {
  readonly process: ChildProcess;
  /** Numbers of the reports that it reported as stored. A last line that was cut off is none. */
  readonly reported: () => readonly number[];
  readonly complaint: () => string;
  /** Resolves at its end. */
  readonly ended: Promise<void>;
  /** Resolves once it has reported a report, or ended. */
  readonly begun: Promise<void>;
}

export interface AdderFile {
  readonly start: (path: string, from: number, count?: number, rights?: 'unprivileged') => Adder;
  readonly remove: () => void;
}

/** Bundles `adder.ts` into one file that Node runs as it is, inside the repository so that it finds its packages. */
export async function bundleAdder(): Promise<AdderFile> {
  const cache = resolve(import.meta.dirname, '../../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'store-adder-'));
  await build({
    ...{ configFile: false, logLevel: 'error', publicDir: false },
    build: {
      ssr: join(import.meta.dirname, 'adder.ts'),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'adder.mjs' } },
    },
  });
  return {
    start: (path, from, count = Number.POSITIVE_INFINITY, rights) =>
      adder(spawn(process.execPath, [join(outDir, 'adder.mjs'), path, String(from), String(count), rights ?? ''])),
    remove: () => rmSync(outDir, { recursive: true }),
  };
}

function adder(child: ChildProcess): Adder {
  let output = '';
  let complaint = '';
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const first = new Promise<void>((done) => child.stdout?.once('data', () => done()));
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    complaint += chunk;
  });
  return {
    process: child,
    reported: () => output.split('\n').slice(0, -1).map(Number),
    complaint: () => complaint,
    ended,
    begun: Promise.race([first, ended]),
  };
}
