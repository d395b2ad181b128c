import { gunzipSync } from 'node:zlib';
import { ApiError } from './errors.ts';
import type { ApiParts } from './parts.ts';
import type { Taken } from './reading.ts';

/** Most bytes of one page, unpacked. */
export const PAGE_LIMIT = 10 * 1024 * 1024;

const MEDIA_TYPES: readonly (readonly [ending: RegExp, mediaType: string])[] = [
  [/\.(html?|xhtml)$/i, 'text/html'],
  [/\.(txt|text|md)$/i, 'text/plain'],
  [/\.json$/i, 'application/json'],
];

/** The captures in an uploaded file: one, or one a line in a `.jsonl` file; gzipped files are unpacked. */
export async function takeFile(parts: ApiParts, file: File): Promise<readonly Taken[]> {
  const packed = new Uint8Array(await file.arrayBuffer());
  const isPacked = packed[0] === 0x1f && packed[1] === 0x8b;
  const bytes = isPacked ? unpack(packed, file.name) : packed;
  const name = file.name.replace(/\.gz$/i, '');
  if (/\.(jsonl|ndjson)$/i.test(name))
    return linesOf(bytes).map((line) => takeBytes(parts, line, name, 'application/json'));
  return [takeBytes(parts, bytes, name, mediaTypeOf(name, isPacked ? '' : file.type))];
}

function unpack(packed: Uint8Array, name: string): Uint8Array {
  try {
    return gunzipSync(packed, { maxOutputLength: PAGE_LIMIT });
  } catch {
    throw new ApiError(
      413,
      'too-large',
      `${name} cannot be unpacked, or holds more than 10 MB. Nothing of it was kept.`,
    );
  }
}

function takeBytes(parts: ApiParts, bytes: Uint8Array, name: string, mediaType: string): Taken {
  const about = { mediaType, url: null, path: name, capturedAt: new Date().toISOString() };
  return { capture: parts.capture(bytes, about), hints: {} };
}

const mediaTypeOf = (name: string, sent: string): string =>
  MEDIA_TYPES.find(([ending]) => ending.test(name))?.[1] ?? (sent || 'text/html');

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    if (end > start) lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
