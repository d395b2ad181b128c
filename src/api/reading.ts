import { type Annotating, isReport } from '../collection/add.ts';
import type { AnnotationRecord, Capture, Document } from '../document/index.ts';
import { ApiError } from './errors.ts';
import type { ApiParts, ReadHints } from './parts.ts';
import { type Given, given, type Input } from './questions.ts';

/** A capture with what a person said about it. */
export interface Taken {
  readonly capture: Capture;
  readonly hints: ReadHints;
}

/** A capture, read and annotated; nothing of it is stored yet. */
export interface TrialReading {
  readonly capture: Capture;
  readonly document: Document;
  /** Null where the page could not be read. */
  readonly record: AnnotationRecord | null;
}

/** Takes the bytes of an input: those given, or those at the address. Throws an ApiError where a fetch fails. */
export async function take(parts: ApiParts, input: Input, signal: AbortSignal): Promise<Taken> {
  if ('text' in input) return takeGiven(parts, input.text, 'text/plain; charset=utf-8', input);
  if ('html' in input) return takeGiven(parts, input.html, 'text/html; charset=utf-8', input);
  const fetched = await parts.fetchPage(input.url, signal);
  if ('problem' in fetched) throw new ApiError(422, fetched.problem.code, fetched.problem.message);
  return { capture: fetched, hints: {} };
}

type About = Given<Pick<Extract<Input, { text: string }>, 'url' | 'outlet' | 'title' | 'published'>>;

function takeGiven(parts: ApiParts, words: string, mediaType: string, input: Extract<Input, object>): Taken {
  const { url, outlet, title, published }: About = given(input);
  const capture = parts.capture(new TextEncoder().encode(words), {
    mediaType,
    url: url ?? null,
    path: null,
    capturedAt: new Date().toISOString(),
  });
  return { capture, hints: given({ url, outlet, title, published }) };
}

/** Opens the annotator, or says in the API's words why there is none. */
export async function openAnnotator({ annotator }: ApiParts): Promise<Annotating> {
  try {
    return await annotator();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ApiError(503, 'no-annotator', `The annotator cannot be opened, so nothing was read or kept. ${reason}`);
  }
}

/** Reads and annotates what was taken. What could not be read whole gets no record, for nothing is guessed. */
export async function readTaken(
  parts: ApiParts,
  { capture, hints }: Taken,
  signal: AbortSignal,
): Promise<TrialReading> {
  const document = parts.read(capture, hints);
  if (!isReport(document)) return { capture, document, record: null };
  const { text, blocks } = document;
  const annotator = await openAnnotator(parts);
  return { capture, document, record: await annotator.annotate(text, { blocks, signal }) };
}
