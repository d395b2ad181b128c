import { Command, InvalidArgumentError, Option } from 'commander';
import { type ComparedStatement, compareRenderings } from '../../collection/renderings/compared.ts';
import type { Page, RetoldQuery, Store } from '../../store/store.ts';
import { reportCalled } from '../called.ts';
import { CliError, EXIT, type ExitCode } from '../exit.ts';
import { askedOf, printFound } from '../found.ts';
import { examples } from '../help.ts';
import { withListOptions } from '../options.ts';
import { run, type Session, type Setup, withStore } from '../session.ts';
import { comparedLines, retoldLines } from '../views/renderings.ts';

interface RenderingsOptions extends Omit<RetoldQuery, 'words'> {
  readonly of?: StatementPlace;
}

/** `hearsay renderings`: statements that several reports tell, and how their words differ. */
export const renderingsCommand = (setup: Setup): Command =>
  withListOptions(
    new Command('renderings')
      .summary('find statements that several reports tell, and compare their words')
      .description(
        'Finds statements that several reports tell, those of most reports first, and shows how the words of one differ ' +
          'from those of another: [-left out-] {+put in+}. That two are one statement is a suggestion; which is right is ' +
          'not judged. "Words in quotation marks" stand together, and a word that ends in * is a beginning.',
      )
      .argument('[words...]', 'what to look for')
      .addOption(
        new Option('--of <report/statement>', 'one statement, as 9f2c41d07be3a855/a5')
          .argParser(statementPlace)
          .conflicts(['speaker', 'quotedOtherwise', 'outlet', 'from', 'to', 'offset']),
      )
      .option('--speaker <name>', 'only of this speaker (name, alias or id)')
      .option('--quoted-otherwise', 'only those that two reports quote in other words'),
  )
    .addHelpText(
      'after',
      examples(
        ['hearsay renderings --quoted-otherwise', 'quotations that are not the same in two reports'],
        ['hearsay renderings --speaker Hadrel', 'what several reports have of one speaker'],
        ['hearsay renderings --of 9f2c41d07be3a855/a5', 'what others make of one statement, and who follows whom'],
      ),
    )
    .action((words: string[], { of, ...options }: RenderingsOptions, command: Command) =>
      run(setup, command, (session) =>
        of ? renderingsOfOne(session, of, words) : renderings(session, { ...options, words: words.join(' ') }),
      ),
    );

const FILTERS = ['words', 'speaker', 'quotedOtherwise', 'outlet', 'from', 'to', 'limit', 'offset'] as const;

async function renderings(session: Session, query: RetoldQuery): Promise<ExitCode> {
  const page = await withStore(session, (store) => comparedPage(store, askedOf(query, FILTERS)));
  const { width, paint } = session.output;
  return printFound(session, page, { noun: 'statement', lines: (found) => retoldLines(found, width, paint) });
}

async function comparedPage(store: Store, query: RetoldQuery): Promise<Page<ComparedStatement>> {
  const { results, ...page } = await store.retold(query);
  return { ...page, results: await Promise.all(results.map((retold) => compareRenderings(store, retold))) };
}

interface StatementPlace {
  readonly report: string;
  readonly statement: string;
}

/** Reads "9f2c41d07be3a855/a5", with a blank or a # too, as other lists and a report's address write it, and the end of the room's own address. */
function statementPlace(text: string): StatementPlace {
  const [, report, statement] = /(?:^|\/)([0-9a-f]+)[/ #](a\d+)$/.exec(text.trim().toLowerCase()) ?? [];
  if (report !== undefined && statement !== undefined) return { report, statement };
  throw new InvalidArgumentError("It must be a report's id and a statement's, as 9f2c41d07be3a855/a5.");
}

async function renderingsOfOne(
  session: Session,
  { report, statement }: StatementPlace,
  words: readonly string[],
): Promise<ExitCode> {
  if (words.length > 0)
    throw new CliError('--of asks for one statement, and words for others. Give one of them.', EXIT.usage);
  const compared = await withStore(session, async (store) => {
    const { document } = await reportCalled(store, report, session.storeFile);
    const retold = await store.renderings(document.id, statement);
    if (retold) return compareRenderings(store, retold);
    throw new CliError(
      `The report ${document.id} has no statement ${statement}. "hearsay show ${document.id}" lists them.`,
    );
  });
  const { json, output } = session;
  const lines = json ? [JSON.stringify(compared)] : comparedLines(compared, output.width, output.paint);
  for (const line of lines) await output.print(line);
  return EXIT.done;
}
