import { addReading, isReport } from '../collection/add.ts';
import { countIgnored, ignoredLines } from '../collection/ignored.ts';
import type { Capture, Document } from '../document/index.ts';
import { countWords } from '../text/index.ts';
import { describeFault } from './errors.ts';
import type { ApiParts, ReadHints, Upload } from './parts.ts';
import type { ProgressLine } from './progress.ts';
import { openAnnotator } from './reading.ts';

/** One page to add, with what a person said about it. */
export type Taking = Upload & { readonly hints?: ReadHints };

/** One thing offered for adding: its name for people, and how to get at its pages. */
export interface Offer {
  readonly item: string;
  readonly take: () => AsyncIterable<Taking>;
}

/**
 * Adds one thing after the other, each kept before the next is begun, and tells of every step. One that fails is
 * told and does not stop the others; an abort stops before the next step.
 */
export async function* addOffers(
  parts: ApiParts,
  offers: readonly Offer[],
  signal: AbortSignal,
): AsyncGenerator<ProgressLine> {
  const counts = { stored: 0, unchanged: 0, failed: 0, notRead: 0 };
  const ignored = new Map<string, number>();
  for (const offer of offers) {
    if (signal.aborted) return;
    for await (const line of addOne(parts, offer, signal)) {
      for (const key of countedAs(line)) counts[key]++;
      if (line.step === 'read') countIgnored(ignored, line.ignored);
      yield line;
    }
  }
  yield { step: 'done', ...counts, notes: ignoredLines(ignored) };
}

/** Under what a line counts: a page that was kept but not read is no success, as on the command line. */
function countedAs(line: ProgressLine): readonly ('stored' | 'unchanged' | 'failed' | 'notRead')[] {
  if (line.step === 'failed') return ['failed'];
  if (line.step !== 'stored') return [];
  if (line.problem !== null) return ['failed', 'notRead'];
  return [line.outcome === 'unchanged' ? 'unchanged' : 'stored'];
}

async function* addOne(parts: ApiParts, { item, take }: Offer, signal: AbortSignal): AsyncGenerator<ProgressLine> {
  yield { step: 'taking', item };
  try {
    for await (const taking of take()) {
      signal.throwIfAborted();
      yield* addTaken(parts, taking, signal);
    }
  } catch (fault) {
    if (signal.aborted) return;
    const { code, message } = describeFault(fault);
    if (code === 'unexpected') console.error(fault);
    yield { step: 'failed', item, code, message };
  }
}

async function* addTaken(parts: ApiParts, taking: Taking, signal: AbortSignal): AsyncGenerator<ProgressLine> {
  const { label: item, capture } = taking;
  if (!capture) {
    if (!taking.ok) yield { step: 'failed', item, ...taking.problem };
    return;
  }
  yield { step: 'taken', item, bytes: capture.bytes.length };
  const document = taking.ok ? parts.read(capture, taking.hints) : parts.unread(capture, taking.problem);
  yield readLine(item, document, taking.ok ? parts.ignored(capture) : []);
  yield* keep(parts, item, capture, document, signal);
}

function readLine(item: string, document: Document, ignored: readonly string[]): ProgressLine {
  const { id, headline, outlet, text, problem } = document;
  const words = countWords(text);
  return { step: 'read', item, id, headline, outlet, words, ignored, problem: problem?.message ?? null };
}

async function* keep(
  parts: ApiParts,
  item: string,
  capture: Capture,
  document: Document,
  signal: AbortSignal,
): AsyncGenerator<ProgressLine> {
  const { id } = document;
  const { outcome, summary } = isReport(document)
    ? await addReading(parts.store, await openAnnotator(parts), capture, document, { signal })
    : { outcome: await parts.store.add(capture, document, null), summary: null };
  if (summary) yield { step: 'annotated', item, id, statements: summary.statements, speakers: summary.speakers };
  yield { step: 'stored', item, id, outcome, problem: document.problem?.code ?? null };
}
