import type { AnnotationRecord, AnnotatorVersion, Capture, Document } from '../../document/index.ts';
import { comparable } from '../dates.ts';
import type { Intake } from '../intake.ts';
import type { AddOutcome } from '../store.ts';
import { foldedWords } from '../words.ts';
import type { Connection } from './connection.ts';
import { derive } from './derive.ts';
import { required } from './errors.ts';
import { packBytes, packJson, unpackJson } from './pack.ts';

interface Packed {
  /** Null where the store has these bytes. */
  readonly capture: Buffer | null;
  readonly reading: Buffer;
  readonly record: Buffer | null;
}

interface DocumentRow {
  readonly seq: number;
  readonly reading: number;
}

/** Packs beside the transaction, because packing takes longer than writing and others may wait for the lock. */
export async function add(connection: Connection, intake: Intake): Promise<AddOutcome> {
  const packed: Packed = {
    capture: hasCapture(connection, intake.capture.hash) ? null : await packBytes(intake.capture.bytes),
    reading: await packJson(intake.document),
    record: intake.record && (await packJson(intake.record)),
  };
  return connection.db.transaction(() => write(connection, intake, packed)).immediate();
}

function write(connection: Connection, intake: Intake, packed: Packed): AddOutcome {
  const { capture, document, record } = intake;
  keepCapture(connection, capture, packed.capture);
  const existing = connection.sql<DocumentRow>('SELECT seq, reading FROM documents WHERE id = ?').get(document.id);
  if (existing && (!record || hasRecord(connection, existing.seq, record.annotator))) return 'unchanged';

  const seq = existing?.seq ?? insertDocument(connection, intake);
  const reading = existing && sameReading(connection, existing.reading, document) ? existing.reading : null;
  const shown = reading ?? showReading(connection, seq, document, packed.reading);
  if (record && packed.record) showRecord(connection, seq, shown, record, packed.record);
  derive(connection, { seq, document, record, identities: intake.identities });
  return existing ? 'reannotated' : 'added';
}

const now = (): string => new Date().toISOString();

const hasCapture = ({ sql }: Connection, hash: string): boolean =>
  sql('SELECT 1 FROM captures WHERE hash = ?').get(hash) !== undefined;

export const hasRecord = ({ sql }: Connection, seq: number, { version, model }: AnnotatorVersion): boolean =>
  sql(`SELECT 1 FROM records WHERE document = ? AND annotator = ? AND coalesce(model, '') = ?`).get(
    seq,
    version,
    model ?? '',
  ) !== undefined;

function keepCapture({ sql }: Connection, capture: Capture, packed: Buffer | null): void {
  const { hash, bytes, mediaType, url, path, capturedAt, line = null, inputId = null } = capture;
  if (packed) {
    sql('INSERT INTO captures (hash, size, packed) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
      hash,
      bytes.byteLength,
      packed,
    );
  }
  // The same file read again is the same sighting; the same address fetched again shows that it still said so then.
  sql(
    `INSERT INTO sightings (capture, media_type, url, path, captured_at, line, input_id)
     SELECT @hash, @mediaType, @url, @path, @capturedAt, @line, @inputId WHERE NOT EXISTS (
       SELECT 1 FROM sightings WHERE capture = @hash AND url IS @url AND path IS @path AND line IS @line
         AND (path IS NOT NULL OR captured_at = @capturedAt))`,
  ).run({ hash, mediaType, url, path, capturedAt, line, inputId });
}

function insertDocument({ sql }: Connection, { document, capture }: Intake): number {
  const { lastInsertRowid } = sql('INSERT INTO documents (id, capture, added_at) VALUES (?, ?, ?)').run(
    document.id,
    capture.hash,
    now(),
  );
  return Number(lastInsertRowid);
}

function sameReading({ sql }: Connection, reading: number, document: Document): boolean {
  const { packed } = required(sql<{ packed: Buffer }>('SELECT packed FROM readings WHERE id = ?').get(reading));
  return JSON.stringify(unpackJson<Document>(packed)) === JSON.stringify(document);
}

/** Appends a reading and finds the document by what it says from now on. */
function showReading({ sql }: Connection, seq: number, document: Document, packed: Buffer): number {
  const inserted = sql('INSERT INTO readings (document, packed) VALUES (?, ?)').run(seq, packed);
  const reading = Number(inserted.lastInsertRowid);
  const date = document.published === null ? null : comparable(document.published);
  sql(
    `UPDATE documents SET reading = ?, outlet = ?, outlet_folded = ?, published_day = ?, published_key = ?
     WHERE seq = ?`,
  ).run(
    reading,
    document.outlet,
    document.outlet && foldedWords(document.outlet),
    date?.day ?? null,
    date && `${date.instant} ${document.published}`,
    seq,
  );
  sql('DELETE FROM document_words WHERE rowid = ?').run(seq);
  sql('INSERT INTO document_words (rowid, headline, body) VALUES (?, ?, ?)').run(
    seq,
    foldedWords(document.headline ?? ''),
    foldedWords(document.text),
  );
  return reading;
}

function showRecord(
  { sql }: Connection,
  seq: number,
  reading: number,
  { annotator }: AnnotationRecord,
  packed: Buffer,
): void {
  const { lastInsertRowid } = sql(
    'INSERT INTO records (document, reading, annotator, model, added_at, packed) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(seq, reading, annotator.version, annotator.model, now(), packed);
  sql('UPDATE documents SET record = ? WHERE seq = ?').run(lastInsertRowid, seq);
}
