import { basename } from 'node:path';
import { Command } from 'commander';
import { counted, summarise, summaryLine } from '../../collection/summary.ts';
import { exported } from '../../exchange/export.ts';
import type { DocumentSummary, Page, StoredDocument } from '../../store/store.ts';
import { reportCalled } from '../called.ts';
import { type DocumentFilters, filtersOf, withDocumentFilters } from '../document-filters.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { examples } from '../help.ts';
import { limitOption, offsetOption } from '../options.ts';
import { run, type Session, type Setup, withStore } from '../session.ts';
import { clip, pad, widthOf } from '../terminal/layout.ts';
import { printable } from '../terminal/paint.ts';
import { dayColumn } from '../views/dates.ts';
import { aboutLines, headLines } from '../views/head.ts';
import { markedLines } from '../views/marked.ts';
import { remainder } from '../views/pages.ts';
import { placeWords } from '../views/place.ts';
import { recordLines } from '../views/statements.ts';
import { NO_HEADLINE } from '../views/unstated.ts';

interface ShowOptions extends DocumentFilters {
  readonly text?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

/** `hearsay show`: one report and its record, or the list of reports. */
export const showCommand = (setup: Setup): Command =>
  withDocumentFilters(new Command('show'))
    .summary('show a stored report and who said what in it; without one, list the reports')
    .description(
      'Shows a stored report and who said what in it. Without an id: lists the reports that pass the filters, newest first.',
    )
    .argument('[report]', "the report's id, as the list and search give it, or its beginning")
    .option('--text', 'the whole text, with sources, cues and contents marked in place')
    .addOption(limitOption())
    .addOption(offsetOption())
    .addHelpText(
      'after',
      examples(
        ['hearsay show', 'the newest reports with their ids'],
        ['hearsay show --outlet Corvane --from 2026-03-03', 'some of them'],
        ['hearsay show 9f2c41d07be3a855', 'the statements of one'],
        ['hearsay show 9f2c41d07be3a855 --text', 'its text with the statements marked'],
        ['hearsay show 9f2c41d07be3a855 --json | jq .attributions', 'the whole record for a program'],
      ),
    )
    .action((id: string | undefined, options: ShowOptions, command: Command) =>
      run(setup, command, (session) => (id ? showOne(session, id, options) : showList(session, options))),
    );

async function showOne(session: Session, id: string, { text = false }: ShowOptions): Promise<ExitCode> {
  const stored = await withStore(session, (store) => reportCalled(store, id, session.storeFile));
  const lines = session.json ? [JSON.stringify(exported(stored))] : documentLines(session, stored, text);
  for (const line of lines) await session.output.print(line);
  return EXIT.done;
}

function documentLines(
  { output }: Session,
  { document, record, capture }: StoredDocument,
  withText: boolean,
): readonly string[] {
  const { width, paint } = output;
  const place = placeWords(capture);
  if (!record) return headLines(document, width, paint, place);
  const summary = [paint('heading', summaryLine(summarise(record))), ''];
  const { text } = document;
  return withText
    ? [...aboutLines(document, width, paint), ...summary, ...markedLines(text, record, width, paint)]
    : [...headLines(document, width, paint, place), ...summary, ...recordLines(text, record, width, paint)];
}

async function showList(session: Session, options: ShowOptions): Promise<ExitCode> {
  const { limit, offset } = options;
  const filters = filtersOf(options);
  const page = await withStore(session, (store) =>
    store.documents({
      ...filters,
      ...(limit === undefined ? {} : { limit }),
      ...(offset === undefined ? {} : { offset }),
    }),
  );
  const lines = session.json ? [JSON.stringify(page)] : listLines(session, page, Object.keys(filters).length > 0);
  for (const line of lines) await session.output.print(line);
  return EXIT.done;
}

function listLines({ output }: Session, page: Page<DocumentSummary>, isFiltered: boolean): readonly string[] {
  if (page.total === 0 && isFiltered) return ['No report passes the filters.'];
  if (page.total === 0) return ['No reports yet. Add some with "hearsay add PATH_OR_URL...".'];
  const widest = output.width < 100 ? 12 : 20;
  const outletWidth = Math.min(widest, Math.max(...page.results.map(({ outlet }) => widthOf(outlet ?? ''))));
  const rows = page.results.map((summary) => listRow(summary, outletWidth, output));
  return [...rows, ...remainder(page, 'report')];
}

const COUNT_WIDTH = 14;

/** Id, day, outlet and headline, else the name of its file; at the right how many statements, or why it could not be read. */
function listRow(summary: DocumentSummary, outletWidth: number, { width, paint }: Session['output']): string {
  const front = [
    summary.id,
    dayColumn(summary.published),
    pad(clip(printable(summary.outlet ?? ''), outletWidth), outletWidth),
  ];
  const room = Math.max(10, width - widthOf(front.join('  ')) - COUNT_WIDTH - 4);
  const title = printable(
    summary.headline ?? placeWords({ ...summary, path: summary.path && basename(summary.path) }) ?? NO_HEADLINE,
  );
  const count = summary.problem ? summary.problem.code : counted(summary.statements, 'statement');
  return [
    ...front.map((cell) => paint('faint', cell)),
    pad(clip(title, room), room),
    paint(summary.problem ? 'bad' : 'faint', pad(count, COUNT_WIDTH, 'left')),
  ].join('  ');
}
