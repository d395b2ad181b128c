import { Command, Option } from 'commander';
import { csvHeader, csvRows } from '../../exchange/csv.ts';
import { exported } from '../../exchange/export.ts';
import { figureRows, figuresHeader } from '../../exchange/figures-csv.ts';
import { MOST_ROWS } from '../../store/paging.ts';
import type { DocumentQuery, Store, StoredDocument } from '../../store/store.ts';
import { type DocumentFilters, filtersOf, withDocumentFilters } from '../document-filters.ts';
import { CliError, EXIT, type ExitCode } from '../exit.ts';
import { examples } from '../help.ts';
import { requireOneForm } from '../options.ts';
import { run, type Session, type Setup, withStore } from '../session.ts';

interface ExportOptions extends DocumentFilters {
  readonly format: 'jsonl' | 'csv';
  readonly spreadsheet?: boolean;
  readonly figures?: boolean;
}

/** A mark by which spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** `hearsay export`: everything in the store, to standard output. */
export const exportCommand = (setup: Setup): Command =>
  withDocumentFilters(new Command('export'))
    .summary('write everything in the store, or a part of it, to standard output')
    .description(
      'Writes everything in the store, or the reports that pass the filters, newest first, to standard output: jsonl gives one document a line with its whole record, csv one ' +
        'statement a row. Offsets count UTF-16 code units, as JavaScript does; the end is exclusive.',
    )
    .addOption(new Option('--format <format>', 'jsonl or csv').choices(['jsonl', 'csv']).default('jsonl'))
    .option(
      '--spreadsheet',
      'csv for a spreadsheet: marks UTF-8, and puts an apostrophe before words that would be run as a formula (this changes them)',
    )
    .option('--figures', 'csv of the reported numbers: one figure a row, with who says so, instead of one statement')
    .addHelpText(
      'after',
      examples(
        ['hearsay export > record.jsonl', 'all reports with their records'],
        ['hearsay export --format csv > statements.csv', 'all statements, for a program: words exactly as they stand'],
        ['hearsay export --format csv --spreadsheet > statements.csv', 'all statements, to be opened by hand'],
        ['hearsay export --format csv --figures > figures.csv', 'all reported numbers with who says so'],
        ['hearsay export --outlet Corvane --from 2026-03-03 > march.jsonl', 'some reports with their records'],
      ),
    )
    .action((options: ExportOptions, command: Command) =>
      run(setup, command, async (session) => {
        requireOneForm(command, session.json);
        const forCsv = (['spreadsheet', 'figures'] as const).find((name) => options[name]);
        if (forCsv && options.format !== 'csv') {
          throw new CliError(`--${forCsv} is for --format csv. Give both, or leave it out.`, EXIT.usage);
        }
        return exportAll(session, options);
      }),
    );

async function exportAll(session: Session, options: ExportOptions): Promise<ExitCode> {
  const { format, spreadsheet = false, figures = false } = options;
  const { output } = session;
  const table = figures ? { header: figuresHeader, rows: figureRows } : { header: csvHeader, rows: csvRows };
  const filters = filtersOf(options);
  return withStore(session, async (store) => {
    if (format === 'csv') await output.write((spreadsheet ? BYTE_ORDER_MARK : '') + table.header());
    for await (const stored of Object.keys(filters).length > 0 ? passing(store, filters) : store.export()) {
      if (format === 'jsonl') await output.print(JSON.stringify(exported(stored)));
      else for (const row of table.rows(stored, { spreadsheet })) await output.write(row);
    }
    return EXIT.done;
  });
}

/** The reports that pass the filters, newest first, one at a time. What is added meanwhile may be missed or come twice. */
async function* passing(store: Store, query: DocumentQuery): AsyncGenerator<StoredDocument> {
  for (let offset = 0; ; offset += MOST_ROWS) {
    const { total, results } = await store.documents({ ...query, offset, limit: MOST_ROWS });
    for (const { id } of results) {
      const stored = await store.document(id);
      if (stored) yield stored;
    }
    if (offset + results.length >= total || results.length === 0) return;
  }
}
