import type { Database } from 'better-sqlite3';
import type { Document } from '../../document/index.ts';
import { Damage } from './errors.ts';
import { clearFigures, insertFigures } from './figure-rows.ts';
import { unpackJson } from './pack.ts';
import { type Prepare, preparedOnce } from './prepared.ts';
import { ordinalsOf, unpackRecord } from './records.ts';
import { clearRenderings, insertRenderings } from './rendering-rows.ts';

interface Row {
  readonly reading: Buffer;
  readonly record: Buffer;
}

/**
 * Writes what an older store has no rows for and what stands in the records that it shows: whom each statement is aimed
 * at and which it answers, the figures, and what renders what. One record that is damaged keeps nobody from the others; the store's check tells of it.
 */
export function refill(db: Database): void {
  const sql = preparedOnce(db);
  for (const { seq } of sql<{ seq: number }>('SELECT seq FROM documents WHERE record IS NOT NULL').all()) {
    try {
      refillOne(sql, seq);
    } catch (fault) {
      if (!(fault instanceof Damage)) throw fault;
    }
  }
}

function refillOne(sql: Prepare, seq: number): void {
  const row = sql<Row>(
    `SELECT readings.packed AS reading, records.packed AS record FROM documents d
     JOIN readings ON readings.id = d.reading JOIN records ON records.id = d.record WHERE d.seq = ?`,
  ).get(seq)!;
  const document = unpackJson<Document>(row.reading);
  const record = unpackRecord(row.record);
  const ordinals = ordinalsOf(record);
  for (const [ordinal, { target, answers }] of record.attributions.entries()) {
    sql(
      `UPDATE attributions SET target = (SELECT id FROM entities WHERE document = ? AND label = ?), answers = ?
       WHERE document = ? AND ordinal = ?`,
    ).run(seq, target, ordinals.get(answers ?? '') ?? null, seq, ordinal);
  }
  clearFigures(sql, seq);
  insertFigures(sql, { seq, document, record });
  clearRenderings(sql, seq);
  insertRenderings(sql, { seq, document, record });
}
