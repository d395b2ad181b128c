import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import type { Command } from 'commander';
import { type CaptureOptions, type CaptureResult, captures, type FetchEvent } from '../ingest/sources/index.ts';
import { once } from '../once.ts';
import type { Store } from '../store/store.ts';
import { CliError, EXIT, type ExitCode } from './exit.ts';
import type { Parts } from './parts.ts';
import { storePath } from './store-path.ts';
import { createOutput, type Output, type Sink, wantsColour } from './terminal/output.ts';
import { createProgress, type Progress } from './terminal/progress.ts';

/** The process as the commands see it, so that a test can stand in its place. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What every command is given: the parts, the outputs, and the options that all commands share. */
export interface Setup {
  readonly io: Io;
  readonly parts: Parts;
  /** Told how a command ended. */
  readonly ended: (code: ExitCode) => void;
}

/** One run of one command. */
export interface Session {
  readonly io: Io;
  readonly parts: Parts;
  readonly output: Output;
  readonly progress: Progress;
  readonly json: boolean;
  readonly quiet: boolean;
  /** Path of the store's file. */
  readonly storeFile: string;
}

/** The options that stand on the program itself and are known to every command. */
interface SharedOptions {
  readonly store?: string;
  readonly json?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** Runs a command's body in a session made of the shared options, and hands on the code it ends with. */
export async function run(
  setup: Setup,
  command: Command,
  body: (session: Session) => Promise<ExitCode>,
): Promise<void> {
  const shared = command.optsWithGlobals<SharedOptions>();
  const { io, parts } = setup;
  const quiet = shared.quiet === true;
  const session: Session = {
    io,
    parts,
    output: createOutput({ ...io, colour: wantsColour(io.stdout, io.env, shared.color), quiet }),
    progress: createProgress({ stderr: io.stderr, quiet }),
    json: shared.json === true,
    quiet,
    storeFile: storePath(shared.store, { env: io.env, platform: process.platform, home: homedir() }),
  };
  setup.ended(await body(session));
}

/** Opens the store for a question: one that is not there has no answers, and is not made for the asking. */
export async function openExistingStore(session: Session): Promise<Store> {
  if (!existsSync(session.storeFile)) {
    throw new CliError(
      `There is no store at ${session.storeFile} yet. Add reports with "hearsay add PATH_OR_URL...", or name another store with --store.`,
      EXIT.store,
    );
  }
  return session.parts.openStore(session.storeFile);
}

/** A store that is opened when it is first needed. */
export interface LateStore {
  open(): Promise<Store>;
  /** Closes it where it was opened. */
  close(): Promise<void>;
}

/**
 * The store to write to. One that is there is opened at once, so that a fault of it is told before any work; one that is
 * not there is made when there is something to keep.
 */
export async function openLateStore(session: Session): Promise<LateStore> {
  let opened: Store | null = null;
  const open = once(async () => {
    opened = await session.parts.openStore(session.storeFile);
    return opened;
  });
  if (existsSync(session.storeFile)) await open();
  return { open, close: async () => opened?.close() };
}

/** Asks one question of the store and closes it, whatever comes. */
export async function withStore<Answer>(session: Session, ask: (store: Store) => Promise<Answer>): Promise<Answer> {
  const store = await openExistingStore(session);
  try {
    return await ask(store);
  } finally {
    await store.close();
  }
}

/** Takes captures from the inputs; the HTTP client is loaded when the first address comes, and what it does is told. */
export async function* sessionCaptures(
  session: Session,
  inputs: readonly string[],
  options: Pick<CaptureOptions, 'plainStdin'> = {},
): AsyncGenerator<CaptureResult> {
  if (inputs.includes('-') && session.io.stdin.isTTY) session.output.tell('Reading what you type; Ctrl-D ends it.');
  let opened: ReturnType<Parts['openFetcher']> | null = null;
  const tell = (event: FetchEvent): void => {
    const words = fetchWords(event);
    if (words) session.progress.note(words);
  };
  try {
    yield* captures(inputs, {
      ...options,
      stdin: session.io.stdin,
      fetchPage: async (url, signal) => {
        opened ??= session.parts.openFetcher(tell);
        return (await opened).fetchPage(url, signal);
      },
    });
  } finally {
    await (opened as ReturnType<Parts['openFetcher']> | null)?.then((fetcher) => fetcher.close());
  }
}

/** What a person is told of a fetch; nothing of its inner steps, and nothing of a refusal, which is told as a result. */
function fetchWords(event: FetchEvent): string | null {
  switch (event.kind) {
    case 'redirected':
      return `${event.from} leads to ${event.to}`;
    case 'waiting':
      return `Waiting ${(event.milliseconds / 1000).toFixed(1)} s before asking ${event.host} again`;
    case 'fetched':
      return `Fetched ${event.url} (${event.bytes} bytes)`;
    default:
      return null;
  }
}
