import type { Document } from '../../document/index.ts';
import { pageBounds } from '../paging.ts';
import type { DocumentQuery, DocumentSummary, OutletCount, Page, StoredDocument } from '../store.ts';
import { sightingsOf } from './captures.ts';
import { allOf, type Condition, condition, documentConditions, partyConditions, wordConditions } from './conditions.ts';
import type { Connection } from './connection.ts';
import { required } from './errors.ts';
import { parseJson, unpackJson } from './pack.ts';
import { unpackRecord } from './records.ts';

interface DocumentRow {
  readonly seq: number;
  readonly capture: string;
  readonly size: number;
  readonly added_at: string;
  readonly reading: Buffer;
  readonly record: Buffer | null;
}

const WHOLE = `
  SELECT d.seq, d.capture, c.size, d.added_at, readings.packed AS reading, records.packed AS record
  FROM documents d
  JOIN captures c ON c.hash = d.capture
  JOIN readings ON readings.id = d.reading
  LEFT JOIN records ON records.id = d.record`;

export function storedDocument(connection: Connection, id: string): StoredDocument | null {
  const row = connection.sql<DocumentRow>(`${WHOLE} WHERE d.id = ?`).get(id);
  return row ? whole(connection, row) : null;
}

/** More are no help to a person who is to choose one. */
const MOST_IDS = 10;
/** Stands behind every other character. */
const LAST = '\u{10ffff}';

export const idsBeginning = ({ sql }: Connection, prefix: string): readonly string[] =>
  prefix === ''
    ? []
    : sql<{ id: string }>('SELECT id FROM documents WHERE id >= ? AND id < ? ORDER BY id LIMIT ?')
        .all(prefix, prefix + LAST, MOST_IDS)
        .map(({ id }) => id);

/** The document added next after the one with this sequence number. */
export function nextDocument(
  connection: Connection,
  after: number,
): { readonly seq: number; readonly stored: StoredDocument } | null {
  const row = connection.sql<DocumentRow>(`${WHOLE} WHERE d.seq > ? ORDER BY d.seq LIMIT 1`).get(after);
  return row ? { seq: row.seq, stored: whole(connection, row) } : null;
}

function whole(connection: Connection, row: DocumentRow): StoredDocument {
  return {
    document: unpackJson<Document>(row.reading),
    record: row.record && unpackRecord(row.record),
    speakers: speakersOf(connection, row.seq),
    capture: { ...required(sightingsOf(connection, row.capture)[0]), size: row.size },
    addedAt: row.added_at,
  };
}

function speakersOf({ sql }: Connection, seq: number): Readonly<Record<string, string>> {
  const rows = sql<{ label: string; slug: string }>(
    'SELECT label, slug FROM entities e JOIN speakers s ON s.id = e.speaker WHERE document = ? ORDER BY e.id',
  ).all(seq);
  return Object.fromEntries(rows.map(({ label, slug }) => [label, slug]));
}

interface SummaryRow {
  readonly seq: number;
  readonly added_at: string;
  readonly packed: Buffer;
  readonly capture: string;
  readonly statements: number;
}

/** Newest first; those without a date last, then those added last first. */
export const NEWEST_FIRST = 'd.published_key DESC, d.seq DESC';

export function documentSummaries(connection: Connection, query: DocumentQuery): Page<DocumentSummary> {
  const { offset, limit } = pageBounds(query);
  const { sql, values } = allOf([
    ...documentConditions(query),
    ...spokenBy(connection, query.speaker),
    ...wordConditions('d.seq', 'document_words', query.words),
  ]);
  const { total } = connection
    .sql<{ total: number }>(`SELECT count(*) AS total FROM documents d WHERE ${sql}`)
    .get(...values)!;
  const rows = connection
    .sql<SummaryRow>(
      `SELECT d.seq, d.added_at, d.capture, readings.packed,
         (SELECT count(*) FROM attributions a WHERE a.document = d.seq) AS statements
       FROM documents d JOIN readings ON readings.id = d.reading
       WHERE ${sql} ORDER BY ${NEWEST_FIRST} LIMIT ? OFFSET ?`,
    )
    .all(...values, limit, offset);
  return { total, offset, results: rows.map((row) => summary(connection, row)) };
}

function spokenBy(connection: Connection, speaker: string | undefined): readonly Condition[] {
  return partyConditions(connection, 'speaker', speaker).map(({ sql, values }) =>
    condition(`d.seq IN (SELECT a.document FROM attributions a WHERE ${sql})`, ...values),
  );
}

function summary(connection: Connection, { seq, added_at, packed, capture, statements }: SummaryRow): DocumentSummary {
  const { path = null, line = null } = sightingsOf(connection, capture)[0] ?? {};
  const { id, headline, outlet, byline, published, url, problem } = unpackJson<Document>(packed);
  return {
    ...{ id, headline, outlet, byline, published, url, path, line, problem },
    statements,
    topSpeakers: topSpeakers(connection, seq),
    addedAt: added_at,
  };
}

/** Entities that are the same speaker count as one; a speaker is named as the report names the first of them. */
const topSpeakers = ({ sql }: Connection, seq: number): DocumentSummary['topSpeakers'] =>
  sql<{ id: string | null; json: string; statements: number }>(
    `SELECT s.slug AS id, e.json, sum(e.statements) AS statements, min(e.id) AS first
     FROM entities e LEFT JOIN speakers s ON s.id = e.speaker
     WHERE e.document = ? AND e.statements > 0 GROUP BY coalesce(s.slug, e.id)
     ORDER BY statements DESC, first LIMIT 5`,
  )
    .all(seq)
    .map(({ id, json, statements }) => ({ id, name: parseJson<{ name: string }>(json).name, statements }));

export const outletCounts = ({ sql }: Connection): readonly OutletCount[] =>
  sql<OutletCount>(
    `SELECT d.outlet, count(DISTINCT d.seq) AS documents, count(a.id) AS statements
     FROM documents d LEFT JOIN attributions a ON a.document = d.seq
     WHERE d.outlet IS NOT NULL GROUP BY d.outlet ORDER BY documents DESC, d.outlet`,
  ).all();
