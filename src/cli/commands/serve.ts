import { Command, Option } from 'commander';
import type { Store } from '../../store/store.ts';
import { openBrowser } from '../browser.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { examples } from '../help.ts';
import { listen } from '../listening.ts';
import { portOption } from '../options.ts';
import { run, type Session, type Setup } from '../session.ts';
import { type Interrupt, watchInterrupts } from '../signals.ts';

export interface ServeOptions {
  readonly port?: number;
  readonly host: string;
  readonly open?: boolean;
}

export const hostOption = (): Option =>
  new Option('--host <address>', 'the address to answer on; others than this machine can then read and add').default(
    '127.0.0.1',
  );

/** `hearsay serve`: the reading room. */
export const serveCommand = (setup: Setup): Command =>
  new Command('serve')
    .summary('open the reading room in a browser')
    .description(
      'Opens the reading room: prints its address on standard output once it answers, and runs until Ctrl-C.',
    )
    .addOption(portOption())
    .addOption(hostOption())
    .option('--open', 'open a browser on it')
    .addHelpText(
      'after',
      examples(
        ['hearsay serve --open', 'read what is stored, in a browser'],
        ['hearsay serve --port 8080 --store war.db', 'another store, on a port of your choice'],
      ),
    )
    .action((options: ServeOptions, command: Command) =>
      run(setup, command, async (session) => {
        const interrupt = watchInterrupts();
        const store = await session.parts.openStore(session.storeFile);
        try {
          return await serveUntilStopped(session, store, options, interrupt);
        } finally {
          await store.close();
          interrupt.release();
        }
      }),
    );

/** Answers until the first interrupt; that is the way to end it, and no failure. */
export async function serveUntilStopped(
  session: Session,
  store: Store,
  { port, host, open = false }: ServeOptions,
  { signal }: Interrupt,
): Promise<ExitCode> {
  const { output, json } = session;
  const room = await listen(session, store, { port: port ?? null, host });
  await output.print(json ? JSON.stringify({ url: room.url, store: session.storeFile }) : room.url);
  if (room.others.length > 0) {
    output.tell(
      `Everybody who reaches ${room.others.join(' or ')} can read the store, add to it and have pages fetched: there is no password.`,
    );
  }
  output.tell('The reading room is open. Ctrl-C closes it.');
  if (open) openBrowser(room.url);
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  await room.close();
  output.tell('The reading room is closed.');
  return EXIT.done;
}
