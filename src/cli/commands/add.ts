import { Command } from 'commander';
import { ignoredLines } from '../../collection/ignored.ts';
import { counted } from '../../collection/summary.ts';
import type { Store } from '../../store/store.ts';
import { type Addition, type AddOptions, type AddRun, addAll } from '../adding.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { examples, FOLDER_KINDS, INPUTS, NOT_READ_CODES } from '../help.ts';
import { openLateStore, run, type Session, type Setup } from '../session.ts';
import { watchInterrupts } from '../signals.ts';
import { printable } from '../terminal/paint.ts';

/** `hearsay add`: reads, annotates and stores. */
export const addCommand = (setup: Setup): Command =>
  new Command('add')
    .summary('read pages, find who said what, and keep both in the store')
    .description(
      'Reads pages, finds who said what in them, and keeps report, record and captured bytes in the store. ' +
        'What is stored already is passed over, so that a run that was stopped goes on when it is started again.',
    )
    .argument('<input...>', INPUTS)
    .addHelpText(
      'after',
      examples(
        ['hearsay add report.html', 'one page'],
        [
          'hearsay add pages/ archive.jsonl.gz',
          'a folder and a file of JSON lines {id?, url?, outlet?, title?, date?, text|html}',
        ],
        ['hearsay add https://example.org/report', 'a page from its address (robots.txt is obeyed)'],
        ['hearsay add --store war.db --json pages/ > log.jsonl', 'into another store, with one JSON line an input'],
      ),
    )
    .addHelpText('after', NOT_READ_CODES)
    .action((inputs: string[], _options: object, command: Command) =>
      run(setup, command, async (session) =>
        addToStore(session, await openLateStore(session), (_, store, options) =>
          addAll(session, store, inputs, options),
        ),
      ),
    );

type Adding<Kept> = (session: Session, store: Kept, options: AddOptions) => Promise<AddRun>;

/** Lets `adding` write to the store, tells what becomes of each page and how it ended, and closes the store. */
export async function addToStore<Kept extends Pick<Store, 'close'>>(
  session: Session,
  store: Kept,
  adding: Adding<Kept>,
): Promise<ExitCode> {
  const interrupt = watchInterrupts(() =>
    session.progress.note('Finishing the page at hand. Press Ctrl-C again to stop at once.'),
  );
  try {
    const outcome = await adding(session, store, {
      signal: interrupt.signal,
      told: (addition) => tellAddition(session, addition),
    });
    tellEnd(session, outcome);
    return exitCodeOf(outcome);
  } finally {
    await store.close();
    interrupt.release();
  }
}

export async function tellAddition(session: Session, addition: Addition): Promise<void> {
  if (session.json) await session.output.print(JSON.stringify(addition));
  if (addition.outcome === 'not-read') {
    session.progress.note(`${printable(addition.input)}: ${printable(addition.problem?.message ?? '')}`);
  }
}

/** The summary: how many became what, why some were not read, and how to go on. */
export function tellEnd(
  session: Session,
  { counts, statements, keptUnread, stopped, problems, ignored }: AddRun,
): void {
  if (nothing(counts) && !stopped) {
    session.output.tell(
      `There was nothing to read. A folder gives its ${FOLDER_KINDS} files (also .gz); others are named one by one.`,
    );
    return;
  }
  const annotated = counts.added + counts.reannotated > 0;
  const parts = [
    ...(counts.added > 0 || !annotated ? [`${counted(counts.added, 'report')} added`] : []),
    ...(counts.reannotated > 0 ? [`${counts.reannotated.toLocaleString('en-GB')} annotated anew`] : []),
    `${counts.unchanged.toLocaleString('en-GB')} unchanged`,
    `${counts['not-read'].toLocaleString('en-GB')} not read`,
  ];
  session.output.tell(`${parts.join(', ')}${annotated ? `; ${counted(statements, 'statement')} found` : ''}.`);
  if (counts['not-read'] > 0) {
    const reasons = [...problems].map(([code, count]) => `${count} ${code}`).join(', ');
    const kept = keptUnread > 0 ? ` The bytes of ${keptUnread.toLocaleString('en-GB')} are kept as they came.` : '';
    session.output.tell(`Not read: ${reasons}.${kept}`);
  }
  for (const line of ignoredLines(ignored)) session.output.tell(line);
  if (stopped) {
    session.output.tell('Stopped before the end. All that was added is kept; run the same command again to go on.');
  }
}

const exitCodeOf = ({ stopped, counts }: AddRun): ExitCode =>
  stopped ? EXIT.interrupted : counts['not-read'] > 0 || nothing(counts) ? EXIT.partly : EXIT.done;

const nothing = (counts: AddRun['counts']): boolean => Object.values(counts).every((count) => count === 0);
