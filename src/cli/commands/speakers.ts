import { Command } from 'commander';
import type { Page, Speaker, SpeakerSummary, Store } from '../../store/store.ts';
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
}

/** `hearsay speakers`: who is credited across all reports, or one of them with everything they said. */
export function speakersCommand(setup: Setup): Command {
  const command = new Command('speakers')
    .summary('list who is credited, show one speaker and what they said, decide who is who')
    .description(
      'Lists who is credited across all reports, the most often first. With a name (or id) that fits one speaker alone: ' +
        'that speaker, and everything they said, newest first. The commands below decide who is who.',
    )
    .argument('[name...]', 'an id, or a part of a name or alias')
    .addOption(limitOption())
    .addOption(offsetOption())
    .addHelpText(
      'after',
      examples(
        ['hearsay speakers', 'those who are credited most'],
        ['hearsay speakers tolvaj', 'those of that name, or the one there is'],
        ['hearsay speakers merge idrin-wasko idrin-vasko', 'two spellings of one name'],
        ['hearsay speakers --json --limit 500 | jq -r .results[].name', 'names for a program'],
      ),
    )
    .action((name: string[], options: SpeakersOptions, command: Command) =>
      run(setup, command, (session) => speakers(session, name.join(' '), options)),
    );
  for (const deciding of [...decidingCommands(setup), resolveCommand(setup)]) command.addCommand(deciding);
  return command;
}

async function speakers(session: Session, name: string, { limit, offset = 0 }: SpeakersOptions): Promise<ExitCode> {
  return withStore(session, async (store) => {
    const exact = name ? await store.speaker(name) : null;
    if (exact) return showSpeaker(session, store, exact, limit, offset);
    const page = await store.speakers({ limit, offset, ...(name ? { name } : {}) });
    const only = name && page.total === 1 ? page.results[0] : undefined;
    const speaker = only ? await store.speaker(only.id) : null;
    if (speaker) return showSpeaker(session, store, speaker, limit, offset);
    if (name && page.total === 0) {
      throw new CliError(`No speaker is called ${printable(name)}. "hearsay speakers" lists those there are.`);
    }
    return listSpeakers(session, page);
  });
}

async function listSpeakers({ json, output }: Session, page: Page<SpeakerSummary>): Promise<ExitCode> {
  const lines = json ? [JSON.stringify(page)] : tableLines(page, output.width);
  for (const line of lines) await output.print(line);
  return EXIT.done;
}

/** Columns: statements, reports, first and latest day, name, kind and sides. */
function tableLines(page: Page<SpeakerSummary>, width: number): readonly string[] {
  if (page.total === 0) return ['No speakers yet. Add reports with "hearsay add PATH_OR_URL...".'];
  const nameWidth = Math.min(36, Math.max(4, ...page.results.map(({ name }) => name.length)));
  const row = (statements: string, documents: string, first: string, latest: string, name: string, kind: string) =>
    clip(
      `${pad(statements, 10, 'left')}  ${pad(documents, 7, 'left')}  ${pad(first, 10)}  ${pad(latest, 10)}  ${pad(clip(name, nameWidth), nameWidth)}  ${kind}`,
      width,
    ).trimEnd();
  return [
    row('statements', 'reports', 'first', 'latest', 'name', 'kind and side'),
    ...page.results.map(({ statements, documents, first, latest, name, kind, sides }) =>
      row(
        statements.toLocaleString('en'),
        documents.toLocaleString('en'),
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
