import { createReadStream } from 'node:fs';
import { type Capture, LARGEST_PAGE_BYTES, type Problem } from '../../document/index.ts';
import { PROBLEMS } from '../problems.ts';
import { type Bounded, gunzipped, peek, readBounded } from './bytes.ts';
import { capture } from './capture.ts';
import { type Format, formatByBytes, formatByName, JSON_TYPE } from './formats.ts';
import { countLines, linesOf } from './lines.ts';
import { type Source, sourcesOf, unreachable } from './walk.ts';

/** A page's bytes, or why they could not be had; `label` names the input for a person (`page.html`, `news.jsonl:12`). */
export type CaptureResult =
  | { readonly ok: true; readonly label: string; readonly capture: Capture }
  | {
      readonly ok: false;
      readonly label: string;
      readonly problem: Problem;
      /** What was had of it, so that it can be kept with its problem; null where that is nothing. */
      readonly capture: Capture | null;
    };

/** Fetches one page. Never throws but when `signal` is aborted. */
export type FetchPage = (url: string, signal?: AbortSignal) => Promise<Capture | FetchProblem>;

/** Why a page was not fetched, with what had come of it if it was too large. */
export interface FetchProblem {
  readonly problem: Problem;
  readonly capture?: Capture;
}

export interface CaptureOptions {
  readonly fetchPage: FetchPage;
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** What standard input is where its first bytes say neither HTML nor JSON: one text (default), or JSON lines. */
  readonly plainStdin?: 'text' | 'lines';
  /** Bytes a page (or line) may have after decompression; default 10 MB. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
}

/**
 * Takes captures from files, folders, addresses (http, https), JSON lines files and standard input (`-`), one at a
 * time and in order; gzip is unpacked wherever it stands. At most one page is held, whatever the size of the input. A
 * failing input gives an item that says so, and the others go on.
 */
export async function* captures(inputs: readonly string[], options: CaptureOptions): AsyncGenerator<CaptureResult> {
  for await (const source of sourcesOf(inputs)) {
    if (options.signal?.aborted) return;
    yield* capturesOf(source, options);
  }
}

/** Takes captures from the bytes of one file, as `captures` does from the file of that name. */
export const capturesOfBytes = (name: string, bytes: Uint8Array): AsyncGenerator<CaptureResult> =>
  streamCaptures(one(bytes), { path: name, format: formatByName(name) }, {});

async function* one<Item>(item: Item): AsyncGenerator<Item> {
  yield item;
}

/** How many captures the inputs will give, or null where only reading them can tell (standard input, packed JSON lines). */
export async function countCaptures(inputs: readonly string[]): Promise<number | null> {
  let count = 0;
  for await (const source of sourcesOf(inputs)) {
    if (source.kind === 'stdin') return null;
    if (source.kind !== 'file' || source.format.kind === 'page') count += 1;
    else if (source.format.kind === 'unknown' || source.path.endsWith('.gz')) return null;
    else count += await countLines(createReadStream(source.path)).catch(() => 1);
  }
  return count;
}

async function* capturesOf(source: Source, options: CaptureOptions): AsyncGenerator<CaptureResult> {
  switch (source.kind) {
    case 'missing':
      yield { ok: false, label: source.label, problem: source.problem, capture: null };
      return;
    case 'url':
      yield fetched(source.url, await options.fetchPage(source.url, options.signal));
      return;
    case 'stdin':
      yield* streamCaptures(options.stdin ?? process.stdin, { path: '-', format: { kind: 'unknown' } }, options);
      return;
    case 'file':
      yield* streamCaptures(createReadStream(source.path), source, options);
  }
}

function fetched(label: string, page: Capture | FetchProblem): CaptureResult {
  if (!('problem' in page)) return { ok: true, label, capture: page };
  return { ok: false, label, problem: page.problem, capture: page.capture ?? null };
}

interface Stream {
  readonly path: string;
  readonly format: Format;
}

async function* streamCaptures(
  raw: AsyncIterable<Uint8Array>,
  { path, format }: Stream,
  options: Pick<CaptureOptions, 'maxBytes' | 'plainStdin'>,
): AsyncGenerator<CaptureResult> {
  const limit = options.maxBytes ?? LARGEST_PAGE_BYTES;
  try {
    const { head, chunks } = await peek(await gunzipped(raw), format.kind === 'unknown' ? 512 : 1);
    const fallback = path === '-' ? options.plainStdin : 'text';
    const known = format.kind === 'unknown' ? formatByBytes(head, fallback) : format;
    if (known.kind === 'lines') yield* lineCaptures(chunks, path, limit);
    else if (known.kind === 'page') {
      yield pageCapture(await readBounded(chunks, limit), { mediaType: known.mediaType, path }, limit);
    }
  } catch (error) {
    yield { ok: false, label: path, problem: problemOf(error), capture: null };
  }
}

async function* lineCaptures(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  limit: number,
): AsyncGenerator<CaptureResult> {
  for await (const line of linesOf(chunks, limit)) {
    const bounded = { bytes: line.bytes, cut: line.cut, fault: null };
    const about = { mediaType: JSON_TYPE, path, line: line.number };
    yield { ...pageCapture(bounded, about, limit), label: `${path}:${line.number}` };
  }
}

function pageCapture(
  bounded: Bounded,
  about: { readonly mediaType: string; readonly path: string; readonly line?: number },
  limit: number,
): CaptureResult {
  const { path } = about;
  const had = capture(bounded.bytes, about);
  if (bounded.cut) return { ok: false, label: path, problem: PROBLEMS.tooLarge(null, limit), capture: had };
  if (!bounded.fault) return { ok: true, label: path, capture: had };
  return {
    ok: false,
    label: path,
    problem: problemOf(bounded.fault),
    capture: had.bytes.length > 0 ? had : null,
  };
}

/** A fault of unpacking is one of the bytes; every other is one of getting at them. */
function problemOf(fault: unknown): Problem {
  const isUnpacking = fault instanceof Error && 'code' in fault && String(fault.code).startsWith('Z_');
  return isUnpacking ? torn(fault) : unreachable(fault);
}

const torn = (fault: Error): Problem => ({
  code: 'broken',
  message: `The file is packed and does not unpack whole (${fault.message}). Get the file anew.`,
});
