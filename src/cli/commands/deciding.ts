import { Command, InvalidArgumentError } from 'commander';
import type { Deciding, Decision, Occurrence, Store } from '../../store/store.ts';
import { SPEAKER, speakerCalled } from '../called.ts';
import { CliError, EXIT, type ExitCode } from '../exit.ts';
import { examples } from '../help.ts';
import { limitOption, offsetOption } from '../options.ts';
import { run, type Session, type Setup, withStore } from '../session.ts';
import { printable } from '../terminal/paint.ts';
import { decisionLines } from '../views/decisions.ts';
import { remainder } from '../views/pages.ts';

interface DecidingOptions {
  readonly why?: string;
  readonly by: string;
}

/** Commands under `hearsay speakers` by which a person decides who is who, and the log of it. */
export const decidingCommands = (setup: Setup): readonly Command[] => [
  mergeCommand(setup),
  splitCommand(setup),
  nameCommand(setup),
  linkCommand(setup),
  acceptCommand(setup),
  undoCommand(setup),
  logCommand(setup),
];

const mergeCommand = (setup: Setup): Command =>
  decision(setup, 'merge', 'two speakers are one: the second, to whom the id of the first then leads')
    .argument('<from>', SPEAKER)
    .argument('<into>', SPEAKER)
    .addHelpText(
      'after',
      examples([
        'hearsay speakers merge idrin-wasko idrin-vasko --why "one man, two spellings"',
        'two spellings of one name',
      ]),
    )
    .action((from: string, into: string, options: DecidingOptions, command: Command) =>
      decide(setup, command, options, async (store) => ({
        ...{ kind: 'merge', from: (await speakerCalled(store, from)).id },
        into: (await speakerCalled(store, into)).id,
      })),
    );

const splitCommand = (setup: Setup): Command =>
  decision(setup, 'split', 'in these reports it is somebody else: a new speaker, or another one')
    .argument('<speaker>', SPEAKER)
    .argument('<report...>', 'ids of reports, each with :ENTITY where only one entity is meant')
    .option('--into <speaker>', 'the speaker who it is')
    .option('--name <name>', 'what a new speaker is called')
    .addHelpText(
      'after',
      examples(
        ['hearsay speakers split idrin-vasko 9f2c41d07be3a855 --name "Idrin Vasko (footballer)"', 'a namesake'],
        ['hearsay speakers split idrin-vasko 9f2c41d07be3a855:e3 --into mira-tolm', 'one entity of a report'],
      ),
    )
    .action(
      (
        called: string,
        reports: readonly string[],
        options: DecidingOptions & { readonly into?: string; readonly name?: string },
        command: Command,
      ) =>
        decide(setup, command, options, async (store) => {
          const { id } = await speakerCalled(store, called);
          const occurrences = await Promise.all(reports.map((report) => occurrencesOf(store, id, report)));
          const into = options.into === undefined ? null : (await speakerCalled(store, options.into)).id;
          return { kind: 'split', speaker: id, occurrences: occurrences.flat(), into, name: options.name ?? null };
        }),
    );

const nameCommand = (setup: Setup): Command =>
  decision(setup, 'name', 'the name by which a speaker is shown')
    .argument('<speaker>', SPEAKER)
    .argument('<name>', 'as pages are to show it')
    .action((called: string, name: string, options: DecidingOptions, command: Command) =>
      decide(setup, command, options, async (store) => {
        return { kind: 'name', speaker: (await speakerCalled(store, called)).id, name };
      }),
    );

const linkCommand = (setup: Setup): Command =>
  decision(setup, 'link', 'the speaker has this identifier in another catalogue')
    .argument('<speaker>', SPEAKER)
    .argument('<identifier>', 'as the catalogue writes it')
    .requiredOption('--service <address>', 'the space of its identifiers, as the catalogue states it')
    .option('--label <name>', "the catalogue's name for it")
    .option('--url <address>', 'its page in the catalogue')
    .action(
      (
        called: string,
        identifier: string,
        options: DecidingOptions & { readonly service: string; readonly label?: string; readonly url?: string },
        command: Command,
      ) =>
        decide(setup, command, options, async (store) => {
          const { service, label = null, url = null } = options;
          const { id } = await speakerCalled(store, called);
          return { kind: 'link', speaker: id, service, identifier, label, url, score: null };
        }),
    );

const acceptCommand = (setup: Setup): Command =>
  decision(setup, 'accept', "a machine's suggestion is right")
    .argument('<decision>', 'its number in the log', decisionNumber)
    .action((number: number, options: DecidingOptions, command: Command) =>
      decide(setup, command, options, async () => ({ kind: 'accept', decision: number })),
    );

const undoCommand = (setup: Setup): Command =>
  decision(setup, 'undo', 'undo a decision; an undo can be undone too')
    .argument('<decision>', 'its number in the log', decisionNumber)
    .action((number: number, options: DecidingOptions, command: Command) =>
      decide(setup, command, options, async () => ({ kind: 'undo', decision: number })),
    );

const logCommand = (setup: Setup): Command =>
  new Command('log')
    .summary('what was decided, by whom and why, the latest first')
    .description(
      'Lists what was decided about speakers, or about one, the latest first. Nothing in it is ever changed.',
    )
    .argument('[speaker]', SPEAKER)
    .addOption(limitOption())
    .addOption(offsetOption())
    .action((called: string | undefined, _: object, command: Command) =>
      run(setup, command, (session) => showLog(session, called, command.optsWithGlobals<LogOptions>())),
    );

interface LogOptions {
  readonly limit: number;
  readonly offset?: number;
}

function decision(setup: Setup, name: string, summary: string): Command {
  const me = setup.io.env.LOGNAME || setup.io.env.USER || setup.io.env.USERNAME || 'somebody at this machine';
  return new Command(name)
    .summary(summary)
    .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}. The decision is appended to the log.`)
    .option('--why <words>', 'the reason, for the log')
    .option('--by <name>', 'who decides', me);
}

function decisionNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be the number of a decision.');
  return number;
}

const decide = (
  setup: Setup,
  command: Command,
  { why, by }: DecidingOptions,
  asked: (store: Store) => Promise<Decision>,
): Promise<void> =>
  run(setup, command, async (session) => {
    const { json, output } = session;
    const deciding: Deciding = { by, decider: 'person', why: why ?? null };
    const entry = await withStore(session, async (store) => store.decide(await asked(store), deciding));
    const lines = json ? [JSON.stringify(entry)] : decisionLines(entry, output);
    for (const line of lines) await output.print(line);
    if (entry.decision.kind !== 'undo') output.tell(`"hearsay speakers undo ${entry.id}" undoes it.`);
    return EXIT.done;
  });

/** The entities of a report that are this speaker: all, or the one behind the colon. */
async function occurrencesOf(store: Store, speaker: string, report: string): Promise<readonly Occurrence[]> {
  const [document = '', entity] = report.split(':');
  if (entity !== undefined) return [{ document, entity }];
  const stored = await store.document(document);
  const found = Object.entries(stored?.speakers ?? {}).filter(([, id]) => id === speaker);
  if (found.length > 0) return found.map(([label]) => ({ document, entity: label }));
  const fault = stored ? `The speaker ${speaker} is not in the report` : 'There is no report';
  throw new CliError(`${fault} ${printable(document)}. "hearsay search --speaker ${speaker}" gives those there are.`);
}

async function showLog(
  session: Session,
  called: string | undefined,
  { limit, offset = 0 }: LogOptions,
): Promise<ExitCode> {
  const { json, output } = session;
  const page = await withStore(session, async (store) => {
    const speaker = called === undefined ? {} : { speaker: (await speakerCalled(store, called)).id };
    return store.decisions({ limit, offset, ...speaker });
  });
  const lines = json
    ? [JSON.stringify(page)]
    : [...page.results.flatMap((entry) => decisionLines(entry, output)), ...remainder(page, 'decision')];
  for (const line of lines) await output.print(line);
  if (page.total === 0) output.tell('Nothing has been decided yet.');
  return EXIT.done;
}
