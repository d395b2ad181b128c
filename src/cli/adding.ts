import type { Annotator } from '../annotate/annotate.ts';
import { addReading } from '../collection/add.ts';
import { type Capture, type Document, documentIdOf, type Problem } from '../document/index.ts';
import { type CaptureResult, countCaptures } from '../ingest/sources/index.ts';
import type { AddOutcome, Store } from '../store/store.ts';
import type { Read } from './parts.ts';
import { type Session, sessionCaptures } from './session.ts';

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
}

/** A whole run, counted. */
export interface AddRun {
  readonly counts: Readonly<Record<Addition['outcome'], number>>;
  readonly statements: number;
  /** Problem code -> how often. */
  readonly problems: ReadonlyMap<string, number>;
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
  store: Store,
  inputs: readonly string[],
  options: AddOptions,
): Promise<AddRun> {
  const adder = await openAdder(session, store);
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
  let statements = 0;

  progress.start(total);
  for await (const item of untilAborted(items, signal)) {
    const addition = await adder(item);
    counts[addition.outcome] += 1;
    statements += addition.statements ?? 0;
    if (addition.problem) problems.set(addition.problem.code, (problems.get(addition.problem.code) ?? 0) + 1);
    await told(addition);
    progress.step(addition.headline ?? addition.input);
  }
  progress.end();
  return { counts, statements, problems, stopped: signal.aborted };
}

async function openAdder({ parts }: Session, store: Store): Promise<(result: CaptureResult) => Promise<Addition>> {
  const [read, annotator] = await Promise.all([parts.openReader(), parts.openAnnotator()]);
  return async (result) => {
    if (!result.ok) return keepUnread(store, result.label, result.capture, result.problem);
    const { capture, label } = result;
    const id = documentIdOf(capture.hash);
    if (await store.has(id, annotator.version)) return known(store, label, id);
    return addCapture(store, annotator, read, capture, label);
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
  };
}

/** Bytes that were had of a page that could not be taken whole are kept, with the reason. */
async function keepUnread(store: Store, input: string, capture: Capture | null, problem: Problem): Promise<Addition> {
  const id = capture ? documentIdOf(capture.hash) : null;
  if (capture) await store.add(capture, unreadDocument(capture, problem), null);
  return { input, id, outcome: 'not-read', headline: null, statements: null, problem };
}

const unreadDocument = (capture: Capture, problem: Problem): Document => ({
  id: documentIdOf(capture.hash),
  text: '',
  blocks: [],
  headline: null,
  outlet: null,
  byline: [],
  published: null,
  updated: null,
  language: null,
  url: capture.url,
  credits: [],
  problem,
});

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
