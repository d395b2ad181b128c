import { Command, Option } from 'commander';
import { csvHeader, csvRows } from '../../exchange/csv.ts';
import { exported } from '../../exchange/export.ts';
import { CliError, EXIT, type ExitCode } from '../exit.ts';
import { examples } from '../help.ts';
import { requireOneForm } from '../options.ts';
import { run, type Session, type Setup, withStore } from '../session.ts';

interface ExportOptions {
  readonly format: 'jsonl' | 'csv';
  readonly spreadsheet?: boolean;
}

/** A mark by which spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** `hearsay export`: everything in the store, to standard output. */
export const exportCommand = (setup: Setup): Command =>
  new Command('export')
    .summary('write everything in the store to standard output')
    .description(
      'Writes everything in the store to standard output: jsonl gives one document a line with its whole record, csv one ' +
        'statement a row. Offsets count UTF-16 code units, as JavaScript does; the end is exclusive.',
    )
    .addOption(new Option('--format <format>', 'jsonl or csv').choices(['jsonl', 'csv']).default('jsonl'))
    .option(
      '--spreadsheet',
      'csv for a spreadsheet: marks UTF-8, and puts an apostrophe before words that would be run as a formula (this changes them)',
    )
    .addHelpText(
      'after',
      examples(
        ['hearsay export > record.jsonl', 'all reports with their records'],
        ['hearsay export --format csv > statements.csv', 'all statements, for a program: words exactly as they stand'],
        ['hearsay export --format csv --spreadsheet > statements.csv', 'all statements, to be opened by hand'],
      ),
    )
    .action((options: ExportOptions, command: Command) =>
      run(setup, command, async (session) => {
        requireOneForm(command, session.json);
        if (options.spreadsheet && options.format !== 'csv') {
          throw new CliError('--spreadsheet is for --format csv. Give both, or leave it out.', EXIT.usage);
        }
        return exportAll(session, options);
      }),
    );

async function exportAll(session: Session, { format, spreadsheet = false }: ExportOptions): Promise<ExitCode> {
  const { output } = session;
  return withStore(session, async (store) => {
    if (format === 'csv') await output.write((spreadsheet ? BYTE_ORDER_MARK : '') + csvHeader());
    for await (const stored of store.export()) {
      if (format === 'jsonl') await output.print(JSON.stringify(exported(stored)));
      else for (const row of csvRows(stored, { spreadsheet })) await output.write(row);
    }
    return EXIT.done;
  });
}
