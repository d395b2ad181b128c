import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Writes what a run measured to `bench/results/`, with the machine that it ran on. */
export function writeResults(file: string, results: object): void {
  const machine = { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(`bench/results/${file}`, `${JSON.stringify({ machine, ...results }, null, 2)}\n`);
}
