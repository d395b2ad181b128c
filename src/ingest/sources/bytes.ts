import { pipeline, Readable, type Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A stream's beginning, and whether more came after it. `fault` is what broke the stream, if anything did. */
export interface Bounded {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
  readonly fault: Error | null;
}

/** Reads at most `limit` bytes and stops the stream there, so that nothing larger is ever held. */
export async function readBounded(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Bounded> {
  const kept: Uint8Array[] = [];
  let size = 0;
  const upTo = (fault: Error | null): Bounded => ({ bytes: Buffer.concat(kept), cut: size > limit, fault });
  try {
    for await (const chunk of chunks) {
      kept.push(chunk.subarray(0, Math.max(0, limit - size)));
      size += chunk.length;
      if (size > limit) break;
    }
  } catch (error) {
    return upTo(error instanceof Error ? error : new Error(String(error)));
  }
  return upTo(null);
}

/** A stream whose first bytes have been looked at; `chunks` gives all of them again. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Reads until `enough` bytes or the end are at hand. A fault on the way is thrown where `chunks` comes to it. */
export async function peek(chunks: AsyncIterable<Uint8Array>, enough: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  try {
    while (head.length < enough) {
      const next = await iterator.next();
      if (next.done) break;
      head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
    }
  } catch (fault) {
    return { head, chunks: resume(head, failing(fault)) };
  }
  return { head, chunks: resume(head, iterator) };
}

const failing = (fault: unknown): AsyncIterator<Uint8Array> => ({ next: () => Promise.reject(fault) });

async function* resume(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Unpacks a gzip stream as it flows; other streams pass. The bytes decide, since names lie in both directions. */
export async function gunzipped(chunks: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const peeked = await peek(chunks, 2);
  const isGzip = peeked.head[0] === 0x1f && peeked.head[1] === 0x8b;
  return isGzip ? piped(peeked.chunks, createGunzip()) : peeked.chunks;
}

/** Sends chunks through a transform; leaving the loop early, or a fault on either side, ends both. */
export const piped = (chunks: AsyncIterable<Uint8Array>, transform: Transform): AsyncIterable<Uint8Array> =>
  // The fault reaches whoever reads the transform; the callback only keeps it from being thrown a second time.
  pipeline(Readable.from(chunks), transform, () => {});
