import { createHash } from 'node:crypto';
import type { Capture, Problem } from '../../document/index.ts';
import { isJsonType } from '../input.ts';
import { readJsonLine } from '../json-line.ts';
import { LARGEST } from '../problems.ts';

/** The largest page that is read, in bytes after decompression. The longest real reports measured are under 3 MB. */
export const MAX_PAGE_BYTES = LARGEST;

/** What is known about captured bytes beside the bytes. `capturedAt` is ISO 8601 in UTC, by default now. */
export interface CaptureFacts {
  readonly mediaType: string;
  readonly url?: string | null;
  readonly path?: string | null;
  readonly capturedAt?: string;
  /** Number of the line that the bytes are, from 1. */
  readonly line?: number | null;
}

/**
 * Puts bytes under their hash (SHA-256, hexadecimal); of a JSON line, notes the id that it gives itself.
 * Throws a TypeError for what are no bytes, or facts without a media type.
 */
export function capture(bytes: Uint8Array, facts: CaptureFacts): Capture {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('A capture is made of bytes: give a Buffer or a Uint8Array.');
  if (typeof facts?.mediaType !== 'string') {
    throw new TypeError('A capture needs a media type: give { mediaType: "text/html" }, "text/plain" or another.');
  }
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    mediaType: facts.mediaType,
    url: facts.url ?? null,
    path: facts.path ?? null,
    capturedAt: facts.capturedAt ?? new Date().toISOString(),
    line: facts.line ?? null,
    inputId: inputIdOf(bytes, facts.mediaType),
  };
}

function inputIdOf(bytes: Uint8Array, mediaType: string): string | null {
  if (!isJsonType(mediaType) || bytes.length > LARGEST) return null;
  return readJsonLine(new TextDecoder().decode(bytes)).id;
}

/** The problem of a page beyond the bound (bytes). */
export const tooLarge = (limit: number): Problem => ({
  code: 'too-large',
  message: `The page is larger than ${limit / 1_000_000} MB, so it was not read; its beginning was kept. Cut it to the report, or split it.`,
});
