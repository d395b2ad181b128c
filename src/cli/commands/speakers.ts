import { Command, Option } from 'commander';
import { ENTITY_KINDS, type EntityKind } from '../../document/index.ts';
import type { Page, Speaker, SpeakerSummary, Store } from '../../store/store.ts';
import { isSpeaker, SPEAKER, speakerCalled, speakerOrPage } from '../called.ts';
import { CliError, EXIT, type ExitCode } from '../exit.ts';
import { examples } from '../help.ts';
import { limitOption, offsetOption } from '../options.ts';
import { run, type Session, type Setup, withStore } from '../session.ts';
import { clip, pad } from '../terminal/layout.ts';
import { printable } from '../terminal/paint.ts';
import { dayColumn } from '../views/dates.ts';
import { findingsLines } from '../views/findings.ts';
import { remainder } from '../views/pages.ts';
import { speakerLines } from '../views/speaker.ts';
import { decidingCommands } from './deciding.ts';
import { resolveCommand } from './resolve.ts';

interface SpeakersOptions {
  readonly limit: number;
  readonly offset?: number;
  readonly kind?: EntityKind;
}

/** `hearsay speakers`: who is credited across all reports, or one of them with everything they said. */
export function speakersCommand(setup: Setup): Command {
  const command = new Command('speakers')
    .summary('list who is credited, show one speaker and what they said, decide who is who')
    .description(
      'Lists who is credited across all reports, the most often first. With a name (or id) that fits one speaker alone: ' +
        'that speaker, and everything they said, newest first. With --json it is always a list, however many there are; ' +
        'the command "show" gives one speaker. The other commands below decide who is who.',
    )
    .argument('[name...]', 'an id, or a part of a name or alias')
    .addOption(limitOption())
    .addOption(offsetOption())
    .addOption(new Option('--kind <kind>', 'only these').choices(ENTITY_KINDS))
    .addHelpText(
      'after',
      examples(
        ['hearsay speakers', 'those who are credited most'],
        ['hearsay speakers tolvaj', 'those of that name, or the one there is'],
        ['hearsay speakers merge idrin-wasko idrin-vasko', 'two spellings of one name'],
        ['hearsay speakers --json --limit 500 | jq -r .results[].name', 'names for a program'],
        ['hearsay speakers show tolvaj --json | jq .speaker.roles', 'one speaker for a program'],
      ),
    )
    .action((name: string[], options: SpeakersOptions, command: Command) =>
      run(setup, command, (session) => speakers(session, name.join(' '), options)),
    );
  for (const inner of [showSpeakerCommand(setup), ...decidingCommands(setup), resolveCommand(setup)]) {
    command.addCommand(inner);
  }
  return command.hook('preSubcommand', requireNoListOptions);
}

/** The list takes its options wherever they stand; those that a command below it does not have would mean nothing to it. */
function requireNoListOptions(list: Command, inner: Command): void {
  const given = list.options.find(
    (option) =>
      list.getOptionValueSource(option.attributeName()) === 'cli' &&
      !inner.options.some(({ long }) => long === option.long),
  );
  if (given) throw new CliError(`${given.long} is no option of "${inner.name()}". Leave it out.`, EXIT.usage);
}

const showSpeakerCommand = (setup: Setup): Command =>
  new Command('show')
    .summary('one speaker, and everything they said')
    .description('Shows one speaker, and everything they said, newest first.')
    .argument('<name...>', SPEAKER)
    .addOption(limitOption())
    .addOption(offsetOption())
    .action((name: string[], _: object, command: Command) =>
      run(setup, command, (session) =>
        withStore(session, async (store) => {
          const { limit, offset = 0 } = command.optsWithGlobals<SpeakersOptions>();
          return showSpeaker(session, store, await speakerCalled(store, name.join(' ')), limit, offset);
        }),
      ),
    );

async function speakers(
  session: Session,
  name: string,
  { limit, offset = 0, kind }: SpeakersOptions,
): Promise<ExitCode> {
  return withStore(session, async (store) => {
    const query = { limit, offset, ...(kind ? { kind } : {}) };
    const found = name ? await speakerOrPage(store, name, query) : await store.speakers(query);
    if (!isSpeaker(found)) return listSpeakers(session, found, kind);
    if (session.json) return listSpeakers(session, { total: 1, offset: 0, results: [summaryOf(found)] });
    return showSpeaker(session, store, found, limit, offset);
  });
}

const summaryOf = ({ id, name, kind, sides, statements, documents, first, latest }: Speaker): SpeakerSummary => ({
  ...{ id, name, kind, sides, statements, documents, first, latest },
});

async function listSpeakers(
  { json, output }: Session,
  page: Page<SpeakerSummary>,
  kind?: EntityKind,
): Promise<ExitCode> {
  const lines = json ? [JSON.stringify(page)] : page.total === 0 ? [nobody(kind)] : tableLines(page, output.width);
  for (const line of lines) await output.print(line);
  return EXIT.done;
}

const nobody = (kind: EntityKind | undefined): string =>
  kind === undefined
    ? 'No speakers yet. Add reports with "hearsay add PATH_OR_URL...".'
    : `No speaker is of the kind ${kind}. Leave --kind out to list them all.`;

/** Columns, under headings where there is a row: statements, reports, first and latest day, name, kind and sides. */
function tableLines(page: Page<SpeakerSummary>, width: number): readonly string[] {
  const nameWidth = Math.min(36, Math.max(4, ...page.results.map(({ name }) => name.length)));
  const row = (statements: string, documents: string, first: string, latest: string, name: string, kind: string) =>
    clip(
      `${pad(statements, 10, 'left')}  ${pad(documents, 7, 'left')}  ${pad(first, 10)}  ${pad(latest, 10)}  ${pad(clip(name, nameWidth), nameWidth)}  ${kind}`,
      width,
    ).trimEnd();
  const heading = row('statements', 'reports', 'first', 'latest', 'name', 'kind and side');
  return [
    ...(page.results.length > 0 ? [heading] : []),
    ...page.results.map(({ statements, documents, first, latest, name, kind, sides }) =>
      row(
        statements.toLocaleString('en-GB'),
        documents.toLocaleString('en-GB'),
        dayColumn(first),
        dayColumn(latest),
        printable(name),
        [kind, ...sides.filter((side) => side !== 'unclear')].join(', '),
      ),
    ),
    ...remainder(page, 'speaker'),
  ];
}

async function showSpeaker(
  { json, output }: Session,
  store: Store,
  speaker: Speaker,
  limit: number,
  offset: number,
): Promise<ExitCode> {
  const said = await store.search({ speaker: speaker.id, order: 'newest', limit, offset });
  if (json) {
    await output.print(JSON.stringify({ speaker, statements: said }));
    return EXIT.done;
  }
  const { width, paint } = output;
  for (const line of [...speakerLines(speaker, output), '']) await output.print(line);
  for (const line of findingsLines(said.results, width, paint)) await output.print(line);
  for (const line of remainder(said, 'statement')) await output.print(line);
  return EXIT.done;
}
