import { createHash } from 'node:crypto';
import { type Capture, LARGEST_PAGE_BYTES } from '../../document/index.ts';
import { isJsonType } from '../input.ts';
import { readJsonLine } from '../json-line.ts';

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
  if (!isJsonType(mediaType) || bytes.length > LARGEST_PAGE_BYTES) return null;
  return readJsonLine(new TextDecoder().decode(bytes)).id;
}
