import { Command, Option } from 'commander';
import { summarise, summaryLine } from '../../collection/summary.ts';
import type { AnnotationRecord } from '../../document/index.ts';
import { recordLine } from '../../exchange/records.ts';
import { type Annotated, annotateInput, type Unannotated } from '../annotating.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { examples, INPUTS } from '../help.ts';
import { inOrder } from '../in-order.ts';
import { requireOneForm, share } from '../options.ts';
import { run, type Session, type Setup, sessionCaptures } from '../session.ts';
import { wrap } from '../terminal/layout.ts';
import { printable } from '../terminal/paint.ts';
import { answerExplanation, explanation } from '../views/explained.ts';
import { figureExplanation, figureLines } from '../views/figures.ts';
import { aboutLines, headLines } from '../views/head.ts';
import { markedLines } from '../views/marked.ts';
import { recordLines } from '../views/statements.ts';
import { recordTable } from '../views/table.ts';

interface AnnotateOptions {
  readonly format: 'text' | 'table' | 'jsonl';
  readonly outermost?: boolean;
  readonly minScore?: number;
  readonly explain?: boolean;
  readonly input?: 'text' | 'jsonl';
}

/** While the model works on one text, the next is read; more at a time would only hold more texts. */
const AT_A_TIME = 2;

/** `hearsay annotate`: finds who said what; stores nothing. */
export const annotateCommand = (setup: Setup): Command =>
  new Command('annotate')
    .summary('find who said what in pages or texts; store nothing')
    .description(
      'Finds who said what and prints it; nothing is stored. JSON lines {id, text, title?, outlet?, date?} are annotated ' +
        'exactly as their text stands, so that the offsets printed (UTF-16 code units, end exclusive) count from its start.',
    )
    .argument('[input...]', INPUTS, ['-'])
    .addOption(
      new Option(
        '--format <format>',
        'text for people, table for the statements and figures at a glance, jsonl for one JSON line a text; all in the ' +
          'order of the input',
      )
        .choices(['text', 'table', 'jsonl'])
        .default('text'),
    )
    .addOption(
      new Option(
        '--input <form>',
        'what standard input is where it begins with neither < nor {: one text, or JSON lines (which it is for --json and ' +
          '--format jsonl)',
      ).choices(['text', 'jsonl']),
    )
    .option('--outermost', 'PolNeAR’s convention: leave out statements inside the content of others')
    .addOption(
      new Option('--min-score <score>', 'leave out what the annotator is less sure of (0 to 1)').argParser(share),
    )
    .option('--explain', 'say which stage decided what, and because of what')
    .addHelpText(
      'after',
      examples(
        ['hearsay annotate report.html', 'the text with its statements marked, then the list of them'],
        ['hearsay annotate --format table report.html', 'a line a statement: who, through whom, what, against whom'],
        [
          'hearsay annotate --format jsonl < articles.jsonl > records.jsonl',
          'many texts; a line that fails says why in "error"',
        ],
        [
          'echo "The mayor said the bridge is safe." | hearsay annotate --explain',
          'a sentence, and how it was decided',
        ],
      ),
    )
    .action((inputs: string[], options: AnnotateOptions, command: Command) =>
      run(setup, command, async (session) => {
        requireOneForm(command, session.json);
        return annotateAll(session, inputs, options);
      }),
    );

async function annotateAll(session: Session, inputs: readonly string[], options: AnnotateOptions): Promise<ExitCode> {
  const [read, annotator] = await Promise.all([session.parts.openReader(), session.parts.openAnnotator()]);
  const asLines = session.json || options.format === 'jsonl';
  const show = asLines ? printLine : printPage(options.format === 'table' ? tablePage : markedPage);
  // In a row of programs a first line that is broken is still a line, and no lines at all are no fault.
  const plainStdin = (options.input ?? (asLines ? 'jsonl' : 'text')) === 'jsonl' ? 'lines' : 'text';
  const taken = sessionCaptures(session, inputs, { plainStdin });
  const annotated = inOrder(taken, AT_A_TIME, (result) => annotateInput(result, read, annotator, options));
  let failed = 0;
  for await (const outcome of annotated) {
    if (outcome.record === null) failed += 1;
    if (failed === 1 && asLines && !options.input && isPlainStdin(outcome)) session.output.tell(TAKEN_AS_LINES);
    await show(session, outcome, options.explain === true);
  }
  return failed > 0 ? EXIT.partly : EXIT.done;
}

const TAKEN_AS_LINES =
  'Standard input is taken as JSON lines with --json and --format jsonl. Give --input text if it is one text.';

/** Whether it was the first line of standard input that failed, as it does where that is no JSON lines at all. */
const isPlainStdin = ({ label, record }: Annotated | Unannotated): boolean => label === '-:1' && record === null;

async function printLine({ output }: Session, outcome: Annotated | Unannotated, explain: boolean): Promise<void> {
  if (outcome.record === null) {
    await output.print(JSON.stringify({ id: outcome.id, input: outcome.label, error: outcome.error }));
    return;
  }
  const line = recordLine(outcome.id, outcome.text, outcome.record);
  await output.print(
    JSON.stringify(
      explain
        ? {
            ...line,
            trace: outcome.trace,
            figureTrace: outcome.figureTrace,
            answerTrace: outcome.answerTrace,
          }
        : line,
    ),
  );
}

/** What people see of a text and its record. */
type PageView = (annotated: Annotated, record: AnnotationRecord, session: Session) => readonly string[];

const printPage = (view: PageView) => async (session: Session, outcome: Annotated | Unannotated, explain: boolean) => {
  const { output } = session;
  if (outcome.record === null) {
    output.tell(`${printable(outcome.label)}: ${printable(outcome.error)}`);
    return;
  }
  for (const line of view(outcome, outcome.record, session)) await output.print(line);
  if (!explain) return;
  const reasons = [
    ...outcome.trace.map((event) => explanation(outcome.text, event)),
    ...outcome.figureTrace.map((event) => figureExplanation(outcome.text, event)),
    ...outcome.answerTrace.map(answerExplanation),
  ];
  for (const reason of reasons) {
    for (const line of wrap(output.paint('faint', reason), {
      width: output.width,
      rest: '  ',
    })) {
      await output.print(line);
    }
  }
};

function markedPage({ document, text }: Annotated, record: AnnotationRecord, { output }: Session): readonly string[] {
  const { width, paint } = output;
  return [
    ...(document ? aboutLines(document, width, paint) : []),
    paint('heading', summaryLine(summarise(record))),
    '',
    ...markedLines(text, record, width, paint),
    ...recordLines(text, record, width, paint),
    ...figureLines(text, record, width, paint),
  ];
}

function tablePage(
  { id, document, text }: Annotated,
  record: AnnotationRecord,
  { output }: Session,
): readonly string[] {
  const { width, columns, paint } = output;
  return [
    ...(document ? headLines(document, width, paint) : [paint('heading', printable(id))]),
    paint('heading', summaryLine(summarise(record))),
    '',
    ...recordTable(text, record, columns, paint),
  ];
}
