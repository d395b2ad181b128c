import { addReading } from '../collection/add.ts';
import { describeFault } from './errors.ts';
import type { ApiParts } from './parts.ts';
import type { ProgressLine } from './progress.ts';
import { openAnnotator, type Taken } from './reading.ts';

/** One thing to add: its name for people, and how to get at its captures. */
export interface Addition {
  readonly item: string;
  readonly take: () => Promise<readonly Taken[]>;
}

/**
 * Adds one thing after the other, each kept before the next is begun, and tells of every step. One that fails is
 * told and does not stop the others; an abort stops before the next step.
 */
export async function* addAll(
  parts: ApiParts,
  additions: readonly Addition[],
  signal: AbortSignal,
): AsyncGenerator<ProgressLine> {
  const counts = { stored: 0, unchanged: 0, failed: 0 };
  for (const addition of additions) {
    if (signal.aborted) return;
    for await (const line of addOne(parts, addition, signal)) {
      if (line.step === 'stored') counts[line.outcome === 'unchanged' ? 'unchanged' : 'stored']++;
      if (line.step === 'failed') counts.failed++;
      yield line;
    }
  }
  yield { step: 'done', ...counts };
}

async function* addOne(parts: ApiParts, { item, take }: Addition, signal: AbortSignal): AsyncGenerator<ProgressLine> {
  yield { step: 'taking', item };
  try {
    for (const taken of await take()) yield* addTaken(parts, item, taken, signal);
  } catch (fault) {
    if (signal.aborted) return;
    const { code, message } = describeFault(fault);
    if (code === 'unexpected') console.error(fault);
    yield { step: 'failed', item, code, message };
  }
}

async function* addTaken(
  parts: ApiParts,
  item: string,
  { capture, hints }: Taken,
  signal: AbortSignal,
): AsyncGenerator<ProgressLine> {
  yield { step: 'taken', item, bytes: capture.bytes.length };
  const document = parts.read(capture, hints);
  const { id, headline, outlet } = document;
  yield {
    step: 'read',
    item,
    id,
    headline,
    outlet,
    words: countWords(document.text),
    problem: document.problem?.message ?? null,
  };
  const { outcome, summary } = document.problem
    ? { outcome: await parts.store.add(capture, document, null), summary: null }
    : await addReading(parts.store, await openAnnotator(parts), capture, document, { signal });
  if (summary) yield { step: 'annotated', item, id, statements: summary.statements, speakers: summary.speakers };
  yield { step: 'stored', item, id, outcome };
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
