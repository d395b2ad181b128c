import type { Problem } from '../document/index.ts';
import { PROBLEMS } from './problems.ts';

/** What captured bytes hold, told by the bytes first and the media type second. */
export type InputForm = 'html' | 'text' | 'json-line';

const MAGIC: readonly (readonly [what: string, start: readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture', [0xff, 0xd8, 0xff]],
  ['a picture', [0x47, 0x49, 0x46, 0x38]],
  ['a picture', [0x52, 0x49, 0x46, 0x46]],
  ['a compressed file', [0x1f, 0x8b]],
  ['a compressed file or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an office document', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** What the bytes are where their first ones say that they are no text; null where they may be one. */
export function binaryKind(bytes: Uint8Array): string | null {
  return MAGIC.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0] ?? null;
}

/** Decoded text that no person could read: control characters of a binary file, or many undecodable ones. */
export function unreadable(text: string): Problem | null {
  const sample = text.slice(0, 100_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0;
  if (controls > 2 && controls > sample.length * 0.005) return PROBLEMS.notText('a binary file');
  const lost = sample.match(/\ufffd/g)?.length ?? 0;
  if (lost > sample.length * 0.1) return PROBLEMS.notText('a binary file');
  return lost > 20 && lost > sample.length * 0.005 ? PROBLEMS.garbled() : null;
}

const FEED = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:RDF)\b/i;

/** Whether a text is an RSS or Atom feed. */
export const isFeed = (text: string): boolean => FEED.test(text.slice(0, 4_000));

const LOOKS_LIKE_HTML =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|\?xml[^>]*>\s*<(?:!doctype\s+html|html))\b/i;
const HAS_TAGS = /<(?:p|div|article|span|h[1-6]|meta|section|a|br)\b[^>]*>/i;

const typeOf = (mediaType: string): string => mediaType.split(';')[0]!.trim().toLowerCase();

/** Whether bytes of this media type are one JSON line. */
export const isJsonType = (mediaType: string): boolean => /\bjson\b|ndjson|jsonl/.test(typeOf(mediaType));

export function formOf(text: string, mediaType: string): InputForm {
  const type = typeOf(mediaType);
  if (isJsonType(mediaType)) return 'json-line';
  if (LOOKS_LIKE_HTML.test(text.slice(0, 4_000))) return 'html';
  if (type === 'text/plain') return 'text';
  if (/html|xml/.test(type)) return 'html';
  return HAS_TAGS.test(text.slice(0, 20_000)) ? 'html' : 'text';
}
