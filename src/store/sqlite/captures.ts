import { createHash } from 'node:crypto';
import type { Sighting } from '../store.ts';
import type { Connection } from './connection.ts';
import { Damage } from './errors.ts';
import { unpackBytes } from './pack.ts';

/** SHA-256, hexadecimal: the hash of a capture. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function captureBytes({ sql }: Connection, hash: string): Uint8Array | null {
  const row = sql<{ packed: Buffer }>('SELECT packed FROM captures WHERE hash = ?').get(hash);
  return row ? matchingBytes(hash, row.packed) : null;
}

/** Throws Damage where the bytes are not those that were captured. */
export function matchingBytes(hash: string, packed: Buffer): Uint8Array {
  const bytes = unpackBytes(packed);
  if (hashOf(bytes) !== hash) throw new Damage(`The bytes kept as ${hash} do not match it.`);
  return bytes;
}

export const sightingsOf = ({ sql }: Connection, hash: string): readonly Sighting[] =>
  sql<Sighting>(
    `SELECT capture AS hash, media_type AS mediaType, url, path, captured_at AS capturedAt, line,
       input_id AS inputId
     FROM sightings WHERE capture = ? ORDER BY id`,
  ).all(hash);
