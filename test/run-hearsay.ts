import { Writable } from 'node:stream';
import type { Parts } from '../src/cli/parts.ts';
import { runHearsay } from '../src/cli/program.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, with what it is given to read, and collects what it writes. */
export async function runCaptured(
  args: readonly string[],
  parts: Parts,
  env: Readonly<Record<string, string>>,
  stdin = '',
): Promise<Run> {
  const written = { out: '', err: '' };
  const sink = (key: 'out' | 'err'): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        written[key] += chunk;
        done();
      },
    });
  async function* input(): AsyncGenerator<Uint8Array> {
    if (stdin) yield Buffer.from(stdin);
  }
  const code = await runHearsay(args, { stdin: input(), stdout: sink('out'), stderr: sink('err'), env }, parts);
  return { code, ...written };
}
