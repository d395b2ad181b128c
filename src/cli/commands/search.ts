import { Command, Option } from 'commander';
import { counted } from '../../collection/summary.ts';
import { ACTS, FORMS, POLARITIES, STANCES } from '../../document/index.ts';
import { ORDERS, type StatementQuery } from '../../store/store.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { examples } from '../help.ts';
import { isoDate, limitOption, offsetOption, share } from '../options.ts';
import { run, type Session, type Setup, withStore } from '../session.ts';
import { findingsLines } from '../views/findings.ts';
import { remainder } from '../views/pages.ts';

type SearchOptions = Omit<StatementQuery, 'words'>;

/** `hearsay search`: statements across all reports. */
export const searchCommand = (setup: Setup): Command =>
  new Command('search')
    .summary('find statements by their words, speaker, target, outlet, act or date')
    .description(
      'Finds statements whose content (or source) holds all the words; "words in quotation marks" stand together, and ' +
        'a word that ends in * is a beginning. Without words: all that pass the filters, newest first.',
    )
    .argument('[words...]', 'what to look for')
    .option('--speaker <name>', 'said by this speaker (name, alias or id)')
    .option('--target <name>', 'aimed at this party: accused, denied, asked, praised (name, alias or id)')
    .option('--outlet <name>', 'in reports of this outlet')
    .addOption(new Option('--act <act>', 'what the speaker does').choices(ACTS))
    .addOption(new Option('--stance <stance>', "the report's distance, as its cue shows it").choices(STANCES))
    .addOption(new Option('--form <form>', 'quoted, reported, or both').choices(FORMS))
    .addOption(
      new Option('--polarity <polarity>', 'negative: what a speaker did not say, or did not do').choices(POLARITIES),
    )
    .addOption(
      new Option('--min-score <score>', 'those the annotator is at least so sure of (0 to 1)').argParser(share),
    )
    .addOption(new Option('--order <order>', 'relevance (where there are words) or newest first').choices(ORDERS))
    .addOption(new Option('--from <date>', 'in reports of this day or later').argParser(isoDate))
    .addOption(new Option('--to <date>', 'in reports of this day or earlier').argParser(isoDate))
    .addOption(limitOption())
    .addOption(offsetOption())
    .addHelpText(
      'after',
      examples(
        ['hearsay search cease fire', 'statements with both words'],
        [`hearsay search '"cease fire" talks*'`, 'a phrase, and any word that begins with talks'],
        ['hearsay search --speaker Tolvaj --act deny', 'what Tolvaj denies'],
        ['hearsay search --target Tolvaj --act accuse', 'who accuses Tolvaj'],
        ['hearsay search rocket --outlet Corvane --from 2026-03-03 --to 2026-03-04', 'by outlet and days'],
      ),
    )
    .action((words: string[], options: SearchOptions, command: Command) =>
      run(setup, command, (session) => search(session, { ...options, words: words.join(' ') })),
    );

const FILTERS = [
  ...(['words', 'speaker', 'target', 'outlet', 'act', 'stance', 'form', 'polarity', 'minScore'] as const),
  ...(['from', 'to', 'order', 'limit', 'offset'] as const),
];

async function search(session: Session, query: StatementQuery): Promise<ExitCode> {
  // Only what was asked for goes into the query: the shared options are none of the store's business.
  const asked = Object.fromEntries(
    FILTERS.map((name) => [name, query[name]]).filter(([, value]) => value !== undefined && value !== ''),
  ) as StatementQuery;
  const page = await withStore(session, (store) => store.search(asked));
  if (session.json) {
    await session.output.print(JSON.stringify(page));
    return EXIT.done;
  }
  const { width, paint } = session.output;
  for (const line of findingsLines(page.results, width, paint)) await session.output.print(line);
  for (const line of remainder(page, 'statement')) await session.output.print(line);
  if (page.total === 0) session.output.tell('No statement matches. Fewer words or filters find more.');
  else if (page.total === page.results.length) session.output.tell(`${counted(page.total, 'statement')}.`);
  return EXIT.done;
}
