import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants, deflate, deflateSync, inflateSync } from 'node:zlib';
import { Damage } from './errors.ts';

/**
 * How truth is kept on disk. Readings and records are JSON (which carries any JavaScript string, lone surrogates and
 * NUL too, where a TEXT column would not) in a zlib stream, whose checksum finds a flipped bit at every reading.
 * Captured bytes are brotli, smaller for pages; their own hash is their checksum.
 */
const compressBrotli = promisify(brotliCompress);
const compressZlib = promisify(deflate);

/** Quality 5 packs a 370 kB page about as small as zlib's best, in a third of the time; 11 would take seconds. */
const BROTLI_QUALITY = 5;

export const packBytes = (bytes: Uint8Array): Promise<Buffer> =>
  compressBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });

/** Throws Damage, as `unpackJson` does, where the stream is not as it was written. */
export const unpackBytes = (packed: Uint8Array): Uint8Array => sound(() => brotliDecompressSync(packed));

export const packJson = (value: unknown): Promise<Buffer> => compressZlib(JSON.stringify(value));

/** For what is small and made inside a transaction. */
export const packJsonNow = (value: unknown): Buffer => deflateSync(JSON.stringify(value));

export const unpackJson = <Value>(packed: Uint8Array): Value =>
  sound(() => JSON.parse(inflateSync(packed).toString('utf8')) as Value);

/** For JSON that stands in a derived row as it is. Throws Damage as well. */
export const parseJson = <Value>(json: string): Value => sound(() => JSON.parse(json) as Value);

function sound<Value>(unpack: () => Value): Value {
  try {
    return unpack();
  } catch (cause) {
    throw new Damage('A value is not as it was written.', { cause });
  }
}
