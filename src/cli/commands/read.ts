import { Command, Option } from 'commander';
import { countIgnored, ignoredLines } from '../../collection/ignored.ts';
import { type BlockKind, type Document, wordsOf } from '../../document/index.ts';
import type { CaptureResult } from '../../ingest/sources/index.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { examples, INPUTS, NOT_READ_CODES } from '../help.ts';
import { requireOneForm } from '../options.ts';
import { run, type Session, type Setup, sessionCaptures } from '../session.ts';
import { wrap } from '../terminal/layout.ts';
import { printable, type Style } from '../terminal/paint.ts';
import { headLines } from '../views/head.ts';

interface ReadOptions {
  readonly format: 'text' | 'jsonl';
}

/** `hearsay read`: shows how pages are read; stores nothing. */
export const readCommand = (setup: Setup): Command =>
  new Command('read')
    .summary('read pages and print the reports in them; store nothing')
    .description('Reads pages and prints the reports in them: headline, outlet, dates, text. Nothing is stored.')
    .argument('[input...]', INPUTS, ['-'])
    .addOption(
      new Option('--format <format>', 'text for people, jsonl for one JSON line a page')
        .choices(['text', 'jsonl'])
        .default('text'),
    )
    .addHelpText(
      'after',
      examples(
        ['hearsay read page.html', 'one page, as it will be read'],
        [
          'hearsay read --format jsonl pages/ > reports.jsonl',
          'a folder, one JSON line a page, for add and annotate to read',
        ],
        ['curl -s https://example.org/report | hearsay read', 'what another program fetched'],
      ),
    )
    .addHelpText('after', NOT_READ_CODES)
    .action((inputs: string[], options: ReadOptions, command: Command) =>
      run(setup, command, async (session) => {
        requireOneForm(command, session.json);
        return readAll(session, inputs, session.json || options.format === 'jsonl');
      }),
    );

async function readAll(session: Session, inputs: readonly string[], asLines: boolean): Promise<ExitCode> {
  const read = await session.parts.openReader();
  const { readingLine } = await import('../../ingest/reading-line.ts');
  const { ignoredFields } = await import('../../ingest/json-capture.ts');
  const ignored = new Map<string, number>();
  let failed = 0;
  for await (const result of sessionCaptures(session, inputs)) {
    const document = result.ok ? read(result.capture) : null;
    const problem = result.ok ? (document?.problem ?? null) : result.problem;
    if (problem) failed += 1;
    if (result.ok) countIgnored(ignored, ignoredFields(result.capture));
    if (asLines) {
      const path = pathOf(result);
      await session.output.print(
        JSON.stringify(
          document
            ? readingLine(path, document, result.capture?.inputId)
            : { path, error: problem?.message, code: problem?.code },
        ),
      );
    } else if (document) await printDocument(session, document);
    else if (problem) session.output.tell(`${printable(result.label)}: ${printable(problem.message)}`);
  }
  for (const line of ignoredLines(ignored)) session.output.tell(line);
  return failed > 0 ? EXIT.partly : EXIT.done;
}

/** The file or address behind a result; a line of a file is told by its label. */
const pathOf = (result: CaptureResult): string => result.capture?.url ?? result.label;

async function printDocument({ output }: Session, document: Document): Promise<void> {
  const { width, paint } = output;
  for (const line of headLines(document, width, paint)) await output.print(line);
  for (const { kind, span } of document.blocks) {
    if (kind === 'headline' || kind === 'furniture') continue;
    const { style, margin = '' } = LOOKS[kind] ?? {};
    const words = printable(wordsOf(document.text, span));
    const lines = wrap(style ? paint(style, words) : words, { width, first: margin });
    for (const line of [...lines, '']) await output.print(line);
  }
  await output.print(paint('faint', '─'.repeat(width)));
}

const LOOKS: Readonly<Partial<Record<BlockKind, { readonly style?: Style; readonly margin?: string }>>> = {
  standfirst: { style: 'heading' },
  subheading: { style: 'heading' },
  'list-item': { margin: '  • ' },
  quotation: { margin: '    ' },
  caption: { style: 'faint', margin: '  [picture] ' },
  credit: { style: 'faint' },
};
