import { matchingBytes } from './captures.ts';
import type { Connection } from './connection.ts';
import { Damage } from './errors.ts';
import { unpackJson } from './pack.ts';

/** Throws Damage at the first thing that is not as it was written: SQLite's pages, references, packed truth. */
export function checkAll({ db, sql }: Connection): void {
  const findings = db.pragma('quick_check(1)') as readonly { readonly quick_check: string }[];
  if (findings[0]?.quick_check !== 'ok') throw new Damage(findings[0]?.quick_check ?? 'The check gave no answer.');
  const dangling = db.pragma('foreign_key_check') as readonly { readonly table: string }[];
  if (dangling[0]) throw new Damage(`A row of ${dangling[0].table} refers to one that is not there.`);
  for (const { hash, packed } of sql<{ hash: string; packed: Buffer }>('SELECT hash, packed FROM captures').iterate()) {
    matchingBytes(hash, packed);
  }
  for (const table of ['readings', 'records', 'speaker_decisions', 'reconciliations']) {
    for (const { packed } of sql<{ packed: Buffer }>(`SELECT packed FROM ${table}`).iterate()) unpackJson(packed);
  }
}
