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
export interface Reading {
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

/** Annotates a document; one that could not be read whole gets no record, for nothing is guessed. */
export async function annotated(
  parts: ApiParts,
  document: Document,
  signal: AbortSignal,
): Promise<AnnotationRecord | null> {
  if (document.problem !== null) return null;
  const annotator = await parts.annotator();
  return annotator.annotate(document.text, { blocks: document.blocks, outlet: document.outlet, signal });
}

/** Reads and annotates what was taken. */
export async function readTaken(parts: ApiParts, taken: Taken, signal: AbortSignal): Promise<Reading> {
  const document = parts.read(taken.capture, taken.hints);
  return { capture: taken.capture, document, record: await annotated(parts, document, signal) };
}
