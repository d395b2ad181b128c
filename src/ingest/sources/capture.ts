import { createHash } from 'node:crypto';
import type { Capture, Problem } from '../../document/index.ts';
import { LARGEST } from '../problems.ts';

/** The largest page that is read, in bytes after decompression. The longest real reports measured are under 3 MB. */
export const MAX_PAGE_BYTES = LARGEST;

/** What is known about captured bytes beside the bytes. `capturedAt` is ISO 8601 in UTC, by default now. */
export interface CaptureFacts {
  readonly mediaType: string;
  readonly url?: string | null;
  readonly path?: string | null;
  readonly capturedAt?: string;
}

/** Puts bytes under their hash (SHA-256, hexadecimal). */
export function capture(bytes: Uint8Array, facts: CaptureFacts): Capture {
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    mediaType: facts.mediaType,
    url: facts.url ?? null,
    path: facts.path ?? null,
    capturedAt: facts.capturedAt ?? new Date().toISOString(),
  };
}

/** The problem of a page beyond the bound (bytes). */
export const tooLarge = (limit: number): Problem => ({
  code: 'too-large',
  message: `The page is larger than ${limit / 1_000_000} MB, so it was not read; its beginning was kept. Cut it to the report, or split it.`,
});
