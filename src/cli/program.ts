import { readFileSync } from 'node:fs';
import { Command, CommanderError, type Option } from 'commander';
import { addCommand } from './commands/add.ts';
import { annotateCommand } from './commands/annotate.ts';
import { disputesCommand } from './commands/disputes.ts';
import { exportCommand } from './commands/export.ts';
import { figuresCommand } from './commands/figures.ts';
import { readCommand } from './commands/read.ts';
import { reannotateCommand } from './commands/reannotate.ts';
import { renderingsCommand } from './commands/renderings.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { showCommand } from './commands/show.ts';
import { speakersCommand } from './commands/speakers.ts';
import { startCommand } from './commands/start.ts';
import { faultOf } from './errors.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { EXIT_CODES, examples } from './help.ts';
import type { Parts } from './parts.ts';
import type { Io, Setup } from './session.ts';

/** Runs the command line on `args` (without the program's own name) and says what the process is to end with. */
export async function runHearsay(args: readonly string[], io: Io, parts: Parts): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = createProgram({
    io,
    parts,
    ended: (ending) => {
      code = ending;
    },
  });
  try {
    requireKnown(program, args);
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Help and version end so too; commander has said what there is to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    const fault = faultOf(error, Boolean(io.env.HEARSAY_DEBUG));
    io.stderr.write(`${fault.message}\n`);
    return fault.exitCode;
  }
}

/** "help nothing" would else print the whole help, as if there were such a command. */
function requireKnown(program: Command, [first, asked]: readonly string[]): void {
  if (first !== 'help' || asked === undefined || asked === 'help') return;
  if (!program.commands.some((command) => command.name() === asked)) program.error(`error: unknown command '${asked}'`);
}

function createProgram(setup: Setup): Command {
  const program = new Command('hearsay')
    .description(
      'Reads the news and keeps the record of who said it: every attributed statement, its speaker, and the exact words.',
    )
    .version(version(), '--version')
    .option('--store <file>', 'the store to use (default: HEARSAY_STORE, else hearsay.db in your data folder)')
    .option('--json', 'results as JSON: one object, or one a line where there are many inputs')
    .option('--no-color', 'no colour')
    .option('--quiet', 'say nothing on standard error but errors');

  const commands = [
    readCommand(setup),
    addCommand(setup),
    reannotateCommand(setup),
    annotateCommand(setup),
    showCommand(setup),
    searchCommand(setup),
    figuresCommand(setup),
    disputesCommand(setup),
    renderingsCommand(setup),
    speakersCommand(setup),
    serveCommand(setup),
    exportCommand(setup),
    startCommand(setup),
  ];
  for (const command of commands) program.addCommand(command);
  program
    .addHelpText(
      'after',
      examples(
        ['hearsay add report.html', 'read a page and keep who said what in it'],
        ['hearsay search "cease fire" --speaker minister', 'find statements'],
        ['hearsay serve --open', 'open the reading room'],
        ['hearsay help search', 'more on a command'],
      ),
    )
    .addHelpText('after', EXIT_CODES);
  prepare(program, setup.io);
  return program;
}

/** What holds for every command: where its words go, that it throws instead of exiting, and that its help is whole. */
function prepare(command: Command, { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>): void {
  command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => Math.min(stdout.columns ?? 100, 110),
      getErrHelpWidth: () => Math.min(stderr.columns ?? 100, 110),
    })
    .configureHelp({ showGlobalOptions: true, visibleGlobalOptions: sharedOptions })
    .showHelpAfterError(`See "${pathOf(command)} --help".`);
  for (const inner of command.commands) prepare(inner, { stdout, stderr });
}

/** The options of the program itself; those of a command between (`speakers --limit`) are not its commands'. */
const sharedOptions = (command: Command): Option[] => {
  const program = rootOf(command);
  return program === command ? [] : program.options.filter(({ hidden }) => !hidden);
};

const rootOf = (command: Command): Command => (command.parent ? rootOf(command.parent) : command);

/** `hearsay speakers merge`. */
const pathOf = (command: Command): string =>
  command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();

/** The package's own, which lies above both `src` and `dist`. */
const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
