import type { Annotator } from '../annotate/annotate.ts';
import { addReading } from '../collection/add.ts';
import { countIgnored, type IgnoredCounts } from '../collection/ignored.ts';
import { type Capture, type Document, documentIdOf, type Problem } from '../document/index.ts';
import { type CaptureResult, countCaptures } from '../ingest/sources/index.ts';
import type { AddOutcome, Store } from '../store/store.ts';
import type { Read } from './parts.ts';
import { type LateStore, type Session, sessionCaptures } from './session.ts';

/** What became of one input. */
export interface Addition {
  /** Path, address, or file and line. */
  readonly input: string;
  /** The document's id; null where no bytes were had. */
  readonly id: string | null;
  readonly outcome: AddOutcome | 'not-read';
  readonly headline: string | null;
  /** Statements found now; null where none were looked for. */
  readonly statements: number | null;
  readonly problem: Problem | null;
  /** Fields of a JSON line that could not be understood and were left out. */
  readonly ignored: readonly string[];
}

/** A whole run, counted. */
export interface AddRun {
  readonly counts: Readonly<Record<Addition['outcome'], number>>;
  readonly statements: number;
  /** How many of those that were not read are kept as they came. */
  readonly keptUnread: number;
  /** Problem code -> how often. */
  readonly problems: ReadonlyMap<string, number>;
  readonly ignored: IgnoredCounts;
  /** Whether it was stopped before the end. */
  readonly stopped: boolean;
}

export interface AddOptions {
  /** Aborted: the input at hand is finished, and no other is begun. */
  readonly signal: AbortSignal;
  /** Told of each input once it is stored. */
  readonly told: (addition: Addition) => Promise<void>;
}

/**
 * Adds everything behind the inputs to the store. What the store has from this annotator is passed over, so that a run
 * that was killed goes on where it stopped.
 */
export async function addAll(
  session: Session,
  late: LateStore,
  inputs: readonly string[],
  options: AddOptions,
): Promise<AddRun> {
  const adder = await openAdder(session, late);
  const total = session.quiet ? null : await countCaptures(inputs);
  return addEach(session, total, sessionCaptures(session, inputs), adder, options);
}

/** Adds one after the other, with progress. One is told only after its transaction stands. */
export async function addEach<Item>(
  { progress }: Session,
  total: number | null,
  items: AsyncIterable<Item>,
  adder: (item: Item) => Promise<Addition>,
  { signal, told }: AddOptions,
): Promise<AddRun> {
  const counts = { added: 0, reannotated: 0, unchanged: 0, 'not-read': 0 };
  const problems = new Map<string, number>();
  const ignored = new Map<string, number>();
  let statements = 0;
  let keptUnread = 0;

  progress.start(total);
  for await (const item of untilAborted(items, signal)) {
    const addition = await adder(item);
    counts[addition.outcome] += 1;
    statements += addition.statements ?? 0;
    if (addition.outcome === 'not-read' && addition.id !== null) keptUnread += 1;
    const code = addition.problem?.code;
    if (code !== undefined) problems.set(code, (problems.get(code) ?? 0) + 1);
    countIgnored(ignored, addition.ignored);
    await told(addition);
    progress.step(addition.headline ?? addition.input);
  }
  progress.end();
  return { counts, statements, keptUnread, problems, ignored, stopped: signal.aborted };
}

async function openAdder({ parts }: Session, late: LateStore): Promise<(result: CaptureResult) => Promise<Addition>> {
  const [read, annotator, { ignoredFields }] = await Promise.all([
    parts.openReader(),
    parts.openAnnotator(),
    import('../ingest/json-capture.ts'),
  ]);
  return async (result) => {
    if (!result.ok) return keepUnread(late, result);
    const store = await late.open();
    const { capture, label } = result;
    const id = documentIdOf(capture.hash);
    const addition = (await store.has(id, annotator.version))
      ? await known(store, label, id)
      : await addCapture(store, annotator, read, capture, label);
    return { ...addition, ignored: ignoredFields(capture) };
  };
}

async function known(store: Store, input: string, id: string): Promise<Addition> {
  const stored = await store.document(id);
  return passedOver(input, {
    id,
    headline: stored?.document.headline ?? null,
    problem: stored?.document.problem ?? null,
  });
}

/** Passing over a page that could not be read still says that it could not. */
export const passedOver = (
  input: string,
  { id, headline, problem }: Pick<Document, 'id' | 'headline' | 'problem'>,
): Addition => ({
  ...{ input, id, headline, problem },
  outcome: problem ? 'not-read' : 'unchanged',
  statements: null,
  ignored: [],
});

/** Reads, annotates and keeps one capture. */
export async function addCapture(
  store: Store,
  annotator: Annotator,
  read: Read,
  capture: Capture,
  input: string,
): Promise<Addition> {
  const document = read(capture);
  const { id, headline, problem } = document;
  const { outcome, record } = await addReading(store, annotator, capture, document);
  return {
    input,
    id,
    outcome: problem ? 'not-read' : outcome,
    headline,
    statements: record?.attributions.length ?? null,
    problem,
    ignored: [],
  };
}

/** Bytes that were had of a page that could not be taken whole are kept, with the reason. */
async function keepUnread(
  late: LateStore,
  { label, capture, problem }: CaptureResult & { ok: false },
): Promise<Addition> {
  const { unreadDocument } = await import('../ingest/read.ts');
  const id = capture ? documentIdOf(capture.hash) : null;
  if (capture) await (await late.open()).add(capture, unreadDocument(capture, problem), null);
  return { input: label, id, outcome: 'not-read', headline: null, statements: null, problem, ignored: [] };
}

/** Passes items on until the signal aborts; one that is only being waited for then is given up. */
async function* untilAborted<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  const aborted = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  while (!signal.aborted) {
    const next = await Promise.race([iterator.next(), aborted]);
    if (next === null || next.done) return;
    yield next.value;
  }
}
