import type { AnnotationRecord, Document } from '../../document/index.ts';
import type { FoundIn, FoundParty } from '../store.ts';
import type { Connection } from './connection.ts';
import { required } from './errors.ts';
import { unpackJson } from './pack.ts';
import { unpackRecord } from './records.ts';

/** A report and its record as they are shown, of which what is found in it is told. */
export interface ShownReport {
  readonly document: Document;
  readonly record: AnnotationRecord;
}

/** Gives the report with this sequence number, which has a record; each is unpacked once. */
export function reportsOnce(connection: Connection): (seq: number) => ShownReport {
  const reports = new Map<number, ShownReport>();
  return (seq) => {
    const report = reports.get(seq) ?? reportOf(connection, seq);
    reports.set(seq, report);
    return report;
  };
}

function reportOf({ sql }: Connection, seq: number): ShownReport {
  const { reading, record } = required(
    sql<{ reading: Buffer; record: Buffer }>(
      `SELECT readings.packed AS reading, records.packed AS record FROM documents d
       JOIN readings ON readings.id = d.reading JOIN records ON records.id = d.record WHERE d.seq = ?`,
    ).get(seq),
  );
  return { document: unpackJson<Document>(reading), record: unpackRecord(record) };
}

export const foundIn = ({ id, headline, outlet, published, url }: Document): FoundIn => ({
  ...{ id, headline, outlet, published, url },
});

/** SQL for the id across documents of the entity in this column; null where it has none. */
export const slugOf = (entity: 'a.speaker' | 'a.target'): string =>
  `(SELECT s.slug FROM entities e JOIN speakers s ON s.id = e.speaker WHERE e.id = ${entity})`;

/** The entity with this label as its report speaks of it, under its id across documents. */
export function partyOf({ entities }: AnnotationRecord, label: string | null, id: string | null): FoundParty | null {
  const entity = entities.find((one) => one.id === label);
  return entity ? { id, name: entity.name, kind: entity.kind, side: entity.side } : null;
}
