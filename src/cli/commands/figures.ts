import { Command, Option } from 'commander';
import { FIGURE_KINDS } from '../../document/index.ts';
import type { FigureQuery } from '../../store/store.ts';
import type { ExitCode } from '../exit.ts';
import { askedOf, printFound } from '../found.ts';
import { examples } from '../help.ts';
import { withListOptions } from '../options.ts';
import { run, type Session, type Setup, withStore } from '../session.ts';
import { foundFigureLines } from '../views/found-figures.ts';

/** `hearsay figures`: reported numbers across all reports, and who signs them. */
export const figuresCommand = (setup: Setup): Command =>
  withListOptions(
    new Command('figures')
      .summary('find the numbers that reports give, and who signs them')
      .description(
        'Finds reported numbers (killed, injured, missing ...) whose sentence or headline holds all the words, newest ' +
          'report first, each with who says so. They are never added up, and never judged. "Words in quotation marks" ' +
          'stand together, and a word that ends in * is a beginning.',
      )
      .argument('[words...]', 'what to look for')
      .addOption(new Option('--kind <kind>', 'what the number counts').choices(FIGURE_KINDS))
      .option('--speaker <name>', 'signed by this speaker (name, alias or id)')
      .option('--unsigned', 'only those that nobody signs'),
  )
    .addHelpText(
      'after',
      examples(
        ['hearsay figures landslide --kind killed', 'how many were killed, by each report and each speaker'],
        ['hearsay figures --speaker Tolvaj', 'the numbers that Tolvaj gives'],
        ['hearsay figures --unsigned --from 2026-03-03 --to 2026-03-04', 'numbers of two days that nobody signs'],
      ),
    )
    .action((words: string[], options: Omit<FigureQuery, 'words'>, command: Command) =>
      run(setup, command, (session) => figures(session, { ...options, words: words.join(' ') })),
    );

const FILTERS = ['words', 'kind', 'speaker', 'unsigned', 'outlet', 'from', 'to', 'limit', 'offset'] as const;

async function figures(session: Session, query: FigureQuery): Promise<ExitCode> {
  const page = await withStore(session, (store) => store.figures(askedOf(query, FILTERS)));
  return printFound(session, page, { noun: 'figure', lines: (found) => foundFigureLines(found, session.output) });
}
