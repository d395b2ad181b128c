import chardet from 'chardet';
import iconv from 'iconv-lite';

export interface Decoded {
  readonly text: string;
  /** The encoding's name as iconv-lite knows it, lower case. */
  readonly encoding: string;
}

/**
 * Bytes to text: a byte order mark (or the zeros of UTF-16 without one) decides, then valid UTF-8, then the server's charset, then the page's own, then
 * what the bytes look like.
 *
 * Valid UTF-8 goes before what is stated, because text in an older encoding is practically never valid UTF-8 by
 * chance, while pages that state another encoding than theirs are common. `latin1` is read as windows-1252, as every
 * browser does, so that quotation marks stay. Node 20's own `TextDecoder` loses exactly those, hence iconv-lite.
 */
export function decode(bytes: Uint8Array, mediaType: string): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = markOf(buffer) ?? wideOf(buffer);
  if (mark !== null) return decoded(buffer, mark);
  const stated = charsetIn(mediaType) ?? charsetInPage(buffer);
  if (stated !== null && /^utf-?(?:16|32)/.test(stated)) return decoded(buffer, stated);
  if (isUtf8(buffer)) return decoded(buffer, 'utf-8');
  if (stated !== null && iconv.encodingExists(stated)) {
    const read = decoded(buffer, asBrowsersRead(stated));
    if (!/^utf-?8$/.test(stated) || isMostlyRight(read.text)) return read;
  }
  return decoded(buffer, sniffed(buffer));
}

function decoded(buffer: Buffer, encoding: string): Decoded {
  return { text: iconv.decode(buffer, encoding), encoding };
}

function markOf(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf-8';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  return null;
}

/** What is looked at to tell UTF-16 without a mark: the first letters of a page are all from the Latin alphabet. */
const WIDE_SAMPLE = 512;
const WIDE_LEAST = 16;

/** UTF-16 without a byte order mark has a zero beside nearly every Latin letter, where no other text has one. */
function wideOf(buffer: Buffer): string | null {
  const half = Math.floor(Math.min(buffer.length, WIDE_SAMPLE) / 2);
  if (half < WIDE_LEAST) return null;
  const zerosFrom = (first: number): number =>
    Array.from({ length: half }, (_, i) => buffer[2 * i + first]).filter((byte) => byte === 0).length;
  const [even, odd] = [zerosFrom(0), zerosFrom(1)];
  if (even > half * 0.8 && odd === 0) return 'utf-16be';
  return odd > half * 0.8 && even === 0 ? 'utf-16le' : null;
}

/** `text/html; charset="ISO-8859-1"` -> `iso-8859-1`. */
const charsetIn = (mediaType: string): string | null =>
  /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(mediaType)?.[1]?.toLowerCase() ?? null;

/** The HTML standard has the declaration in the first 1024 bytes; content systems put it later. */
const HEAD = 4096;

function charsetInPage(buffer: Buffer): string | null {
  const head = buffer.toString('latin1', 0, HEAD);
  const charset =
    /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]+)|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(
      head,
    );
  const name = (charset?.[1] ?? charset?.[2])?.toLowerCase() ?? null;
  // A declaration that could be read as single bytes is not in UTF-16, whatever it says.
  return name !== null && /^utf-?16/.test(name) ? 'utf-8' : name;
}

function asBrowsersRead(name: string): string {
  const plain = name.replace(/[^a-z0-9]/g, '');
  if (['latin1', 'iso88591', 'usascii', 'ascii', 'windows1252', 'cp1252', 'l1', 'iso885915'].includes(plain)) {
    return plain === 'iso885915' ? name : 'windows-1252';
  }
  if (plain === 'gb2312' || plain === 'gbk') return 'gb18030';
  return name;
}

/** Whether the bytes are UTF-8, a cut last character allowed: a capture may end anywhere. */
function isUtf8(buffer: Buffer): boolean {
  let at = 0;
  while (at < buffer.length) {
    const byte = buffer[at]!;
    const length = byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
    if (length === 0) return false;
    for (let i = 1; i < length; i += 1) {
      if (at + i >= buffer.length) return true;
      if ((buffer[at + i]! & 0xc0) !== 0x80) return false;
    }
    at += length;
  }
  return true;
}

/** Text called UTF-8 with a few broken characters is UTF-8; with more broken ones than right ones it never was. */
function isMostlyRight(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const right = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return right >= broken;
}

const SNIFFED = 64_000;

function sniffed(buffer: Buffer): string {
  const name = chardet.detect(buffer.subarray(0, SNIFFED))?.toLowerCase() ?? 'windows-1252';
  return iconv.encodingExists(name) && name !== 'utf-8' && name !== 'ascii' ? asBrowsersRead(name) : 'windows-1252';
}
