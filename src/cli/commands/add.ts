import { Command } from 'commander';
import { type Addition, type AddRun, addAll } from '../adding.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { examples, FOLDER_KINDS, INPUTS } from '../help.ts';
import { run, type Session, type Setup } from '../session.ts';
import { watchInterrupts } from '../signals.ts';
import { printable } from '../terminal/paint.ts';
import { counted } from '../views/count.ts';

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
    .action((inputs: string[], _options: object, command: Command) =>
      run(setup, command, (session) => addInputs(session, inputs)),
    );

async function addInputs(session: Session, inputs: readonly string[]): Promise<ExitCode> {
  const interrupt = watchInterrupts(() =>
    session.progress.note('Finishing the page at hand. Press Ctrl-C again to stop at once.'),
  );
  const store = await session.parts.openStore(session.storeFile);
  try {
    const outcome = await addAll(session, store, inputs, {
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
export function tellEnd(session: Session, { counts, statements, stopped, problems }: AddRun): void {
  if (nothing(counts) && !stopped) {
    session.output.tell(
      `There was nothing to read. A folder gives its ${FOLDER_KINDS} files (also .gz); others are named one by one.`,
    );
    return;
  }
  const parts = [
    `${counted(counts.added, 'report')} added`,
    ...(counts.reannotated > 0 ? [`${counts.reannotated.toLocaleString('en')} annotated anew`] : []),
    `${counts.unchanged.toLocaleString('en')} unchanged`,
    `${counts['not-read'].toLocaleString('en')} not read`,
  ];
  session.output.tell(`${parts.join(', ')}; ${counted(statements, 'statement')} found.`);
  if (counts['not-read'] > 0) {
    const reasons = [...problems].map(([code, count]) => `${count} ${code}`).join(', ');
    session.output.tell(`Not read: ${reasons}.`);
  }
  if (stopped) {
    session.output.tell('Stopped before the end. All that was added is kept; run the same command again to go on.');
  }
}

const exitCodeOf = ({ stopped, counts }: AddRun): ExitCode =>
  stopped ? EXIT.interrupted : counts['not-read'] > 0 || nothing(counts) ? EXIT.partly : EXIT.done;

const nothing = (counts: AddRun['counts']): boolean => Object.values(counts).every((count) => count === 0);
