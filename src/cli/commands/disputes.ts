import { Command } from 'commander';
import type { DisputeQuery } from '../../store/store.ts';
import type { ExitCode } from '../exit.ts';
import { askedOf, printFound } from '../found.ts';
import { examples } from '../help.ts';
import { withListOptions } from '../options.ts';
import { run, type Session, type Setup, withStore } from '../session.ts';
import { disputeLines } from '../views/disputes.ts';

/** `hearsay disputes`: who accuses whom across all reports, and who denies it. */
export const disputesCommand = (setup: Setup): Command =>
  withListOptions(
    new Command('disputes')
      .summary('list who accuses whom, in how many reports, and who denies it')
      .description(
        'Lists who accuses whom, the pairs of most reports first, with the newest words of each and what denies it. That a ' +
          'statement accuses is a suggestion; who is right is not judged. "Words in quotation marks" stand ' +
          'together, and a word that ends in * is a beginning.',
      )
      .argument('[words...]', 'words of the accusation')
      .option('--speaker <name>', 'who accuses (name, alias or id)')
      .option('--target <name>', 'who is accused (name, alias or id)')
      .option('--denied', 'only what somebody denies'),
  )
    .addHelpText(
      'after',
      examples(
        ['hearsay disputes', 'who accuses whom in all reports'],
        ['hearsay disputes --target Orlesk', 'who accuses Orlesk'],
        ['hearsay disputes shell* --denied --from 2026-03-03', 'accusations with these words that somebody denies'],
      ),
    )
    .action((words: string[], options: Omit<DisputeQuery, 'words'>, command: Command) =>
      run(setup, command, (session) => disputes(session, { ...options, words: words.join(' ') })),
    );

const FILTERS = ['words', 'speaker', 'target', 'denied', 'outlet', 'from', 'to', 'limit', 'offset'] as const;

async function disputes(session: Session, query: DisputeQuery): Promise<ExitCode> {
  const page = await withStore(session, (store) => store.disputes(askedOf(query, FILTERS)));
  const { width, paint } = session.output;
  return printFound(session, page, { noun: 'dispute', lines: (found) => disputeLines(found, width, paint) });
}
