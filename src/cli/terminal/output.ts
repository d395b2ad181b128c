import { once } from 'node:events';
import { EXIT } from '../exit.ts';
import { colourful, type Paint, plain } from './paint.ts';

/** A stream that may be a terminal. */
export type Sink = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Where a command writes: `print` for results (standard output), `tell` for everything about the run (standard error). */
export interface Output {
  /** Writes one line, and waits while the reader is behind. */
  print(line: string): Promise<void>;
  /** Writes text as it is, its line breaks included. */
  write(text: string): Promise<void>;
  tell(line: string): void;
  /** Columns for human output: the terminal's (through a pager too), within what is good to read; 100 where there is none. */
  readonly width: number;
  /** The same without what is good to read at the upper end: tables use a wide terminal. */
  readonly columns: number;
  readonly paint: Paint;
  readonly stderr: Sink;
}

export interface OutputOptions {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly colour: boolean;
  readonly quiet: boolean;
}

const [NARROWEST, WIDEST, UNKNOWN] = [40, 120, 100];

export function createOutput({ stdout, stderr, colour, quiet }: OutputOptions): Output {
  const write = async (text: string): Promise<void> => {
    if (!stdout.write(text)) await once(stdout, 'drain');
  };
  const columns = Math.max(NARROWEST, stdout.columns ?? stderr.columns ?? UNKNOWN);
  return {
    write,
    print: (line) => write(`${line}\n`),
    tell: (line) => {
      if (!quiet) stderr.write(`${line}\n`);
    },
    width: Math.min(WIDEST, columns),
    columns,
    paint: colour ? colourful : plain,
    stderr,
  };
}

/** Whether to use colour: never where told not to (NO_COLOR, --no-color, a dumb terminal), else where a terminal shows it. */
export function wantsColour(
  stdout: Sink,
  env: Readonly<Record<string, string | undefined>>,
  asked: boolean | undefined,
): boolean {
  if (asked === false || env.NO_COLOR || env.TERM === 'dumb') return false;
  return stdout.isTTY === true || (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0');
}

/** A reader that closes the pipe (`| head`) has what it wants: the process ends without a word. */
export function endQuietlyWhenClosed(stream: Sink): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
}

/** Resolves when all that was written so far has gone out. */
export const written = (stream: Sink): Promise<void> => new Promise((resolve) => stream.write('', () => resolve()));
