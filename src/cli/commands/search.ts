import { Command, Option } from 'commander';
import { ACTS, FORMS, POLARITIES, STANCES } from '../../document/index.ts';
import { ORDERS, type StatementQuery } from '../../store/store.ts';
import type { ExitCode } from '../exit.ts';
import { askedOf, printFound } from '../found.ts';
import { examples } from '../help.ts';
import { fromOption, limitOption, offsetOption, outletOption, share, toOption } from '../options.ts';
import { run, type Session, type Setup, withStore } from '../session.ts';
import { findingsLines } from '../views/findings.ts';

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
    .addOption(outletOption())
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
    .addOption(fromOption())
    .addOption(toOption())
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
  const page = await withStore(session, (store) => store.search(askedOf(query, FILTERS)));
  const { width, paint } = session.output;
  return printFound(session, page, { noun: 'statement', lines: (found) => findingsLines(found, width, paint) });
}
