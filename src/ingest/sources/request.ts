import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { type Dispatcher, request } from 'undici';
import { type Bounded, peek, piped, readBounded } from './bytes.ts';

/** One answer to one request; redirects are not followed here. */
export interface Answer {
  readonly status: number;
  /** Where a redirect leads, as the server wrote it; null where it is none. */
  readonly location: string | null;
  /** As served, or empty. */
  readonly mediaType: string;
  /** When to ask again, as served, or empty. */
  readonly retryAfter: string;
  readonly body: Bounded;
  /** Bytes that came over the line, before unpacking. */
  readonly received: number;
}

export interface RequestOptions {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /** Media types to ask for; default those of pages. */
  readonly accept?: string;
}

const PAGES = 'text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1';
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for one address with GET. The body is read to `maxBytes`, counted both as it comes and as it unpacks, so that
 * neither an endless page nor a small one that swells is held. Throws what the connection throws.
 */
export const get = (url: URL, options: RequestOptions): Promise<Answer> => send(url, null, options);

/** Sends a form with POST; else as `get`. */
export const post = (url: URL, form: Readonly<Record<string, string>>, options: RequestOptions): Promise<Answer> =>
  send(url, new URLSearchParams(form).toString(), options);

async function send(url: URL, form: string | null, options: RequestOptions): Promise<Answer> {
  const response = await request(url, {
    dispatcher: options.dispatcher,
    signal: options.signal,
    ...(form === null ? {} : { method: 'POST', body: form }),
    headers: {
      'user-agent': options.userAgent,
      accept: options.accept ?? PAGES,
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': 'en',
      ...(form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    },
  });
  const header = (name: string): string => [response.headers[name] ?? ''].flat().join(', ');
  const redirects = REDIRECTS.has(response.statusCode) && header('location') !== '';
  const meter = { received: 0 };
  const raw = metered(response.body, redirects ? 0 : options.maxBytes, meter);
  const unpacked = await unpack(raw, header('content-encoding'));
  const body = await readBounded(unpacked, options.maxBytes);
  return {
    status: response.statusCode,
    location: redirects ? header('location') : null,
    mediaType: header('content-type'),
    retryAfter: header('retry-after'),
    body: meter.received > options.maxBytes ? { ...body, cut: true, fault: null } : body,
    received: meter.received,
  };
}

/** Passes chunks on until more than `limit` bytes came. */
async function* metered(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  meter: { received: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    meter.received += chunk.length;
    yield chunk;
    if (meter.received > limit) return;
  }
}

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
};

/** Undoes the content encodings a server names, in reverse order. Throws on one that was not asked for. */
async function unpack(chunks: AsyncIterable<Uint8Array>, encodings: string): Promise<AsyncIterable<Uint8Array>> {
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  let unpacked = chunks;
  for (const name of names.reverse()) unpacked = await unpackOne(unpacked, name);
  return unpacked;
}

async function unpackOne(chunks: AsyncIterable<Uint8Array>, name: string): Promise<AsyncIterable<Uint8Array>> {
  if (name === 'deflate') {
    // By the standard a zlib stream (whose first byte ends in 8), by the habit of some servers a bare one.
    const peeked = await peek(chunks, 1);
    return piped(peeked.chunks, ((peeked.head[0] ?? 8) & 0x0f) === 8 ? createInflate() : createInflateRaw());
  }
  const unpacker = UNPACKERS[name];
  if (!unpacker) throw new UnknownEncoding(name);
  return piped(chunks, unpacker());
}

/** A server packed its answer in a way that it was not asked for. */
export class UnknownEncoding extends Error {
  constructor(readonly encoding: string) {
    super(`the answer is packed as "${encoding}", which is not known here`);
    this.name = 'UnknownEncoding';
  }
}
