import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { addAll } from '../adding.ts';
import { hasScreen } from '../browser.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { examples, INPUTS } from '../help.ts';
import { portOption } from '../options.ts';
import { run, type Session, type Setup } from '../session.ts';
import { watchInterrupts } from '../signals.ts';
import { tellAddition, tellEnd } from './add.ts';
import { hostOption, type ServeOptions, serveUntilStopped } from './serve.ts';

/** `hearsay start`: what `npm start` runs. Adds, then opens the reading room. */
export const startCommand = (setup: Setup): Command =>
  new Command('start')
    .summary('add pages (by default the reports that ship), then open the reading room')
    .description(
      'Adds the inputs, by default the reports that ship with Hearsay, then opens the reading room and prints its ' +
        'address on standard output once it answers. Opens a browser where there is a screen.',
    )
    .argument('[input...]', INPUTS)
    .addOption(portOption())
    .addOption(hostOption())
    .option('--open', 'open a browser, screen or not')
    .option('--no-open', 'open none')
    .addHelpText(
      'after',
      examples(
        ['hearsay start', 'the reports that ship: five outlets on three days of an invented war'],
        ['hearsay start pages/ https://example.org/report', 'your own'],
      ),
    )
    .action((inputs: string[], options: ServeOptions, command: Command) =>
      run(setup, command, (session) => start(session, inputs.length > 0 ? inputs : shippedOutlets(), options)),
    );

async function start(session: Session, inputs: readonly string[], options: ServeOptions): Promise<ExitCode> {
  const interrupt = watchInterrupts(() => session.progress.note('Stopping. Press Ctrl-C again to stop at once.'));
  const store = await session.parts.openStore(session.storeFile);
  try {
    session.output.tell(
      `Reading ${inputs.length === 1 ? inputs[0] : `${inputs.length} inputs`} into ${session.storeFile}`,
    );
    const outcome = await addAll(session, { open: async () => store, close: async () => {} }, inputs, {
      signal: interrupt.signal,
      // Standard output is for the address alone.
      told: (addition) => tellAddition({ ...session, json: false }, addition),
    });
    tellEnd(session, outcome);
    if (outcome.stopped) return EXIT.interrupted;
    const onScreen = session.io.stdout.isTTY === true && hasScreen(session.io.env, process.platform);
    return await serveUntilStopped(session, store, { ...options, open: options.open ?? onScreen }, interrupt);
  } finally {
    await store.close();
    interrupt.release();
  }
}

/** Pages that are there to be unreadable; they are for the tests. */
const NOT_AN_OUTLET = 'unreadable';

/** The folders of the outlets that ship, which lie beside both `src` and `dist`. */
function shippedOutlets(): readonly string[] {
  const fixtures = fileURLToPath(new URL('../../../fixtures', import.meta.url));
  return readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== NOT_AN_OUTLET)
    .map(({ name }) => join(fixtures, name))
    .sort();
}
