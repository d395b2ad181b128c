import { type Attribution, type Document, type Entity, wordsOfAll } from '../../document/index.ts';
import { pageBounds } from '../paging.ts';
import type { Finding, Page, StatementQuery } from '../store.ts';
import { matchesOf, type Phrase, phrasesOf } from '../words.ts';
import { allOf, documentConditions, matchExpression, speakerConditions, statementConditions } from './conditions.ts';
import type { Connection } from './connection.ts';
import { NEWEST_FIRST } from './documents.ts';
import { unpackJson } from './pack.ts';

interface FindingRow {
  readonly seq: number;
  readonly attribution: string;
  readonly entity: string | null;
  readonly slug: string | null;
  readonly reading: number;
}

/** Words in the source count half: who asks for a word mostly asks for what was said. */
const RELEVANCE = 'bm25(statement_words, 1.0, 0.5)';

export function searchStatements(connection: Connection, query: StatementQuery): Page<Finding> {
  const { offset, limit } = pageBounds(query);
  const phrases = phrasesOf(query.words ?? '');
  const hasWords = (query.words ?? '').trim() !== '';
  const where = allOf([
    ...(phrases.length > 0 ? [{ sql: 'statement_words MATCH ?', values: [matchExpression(phrases)] }] : []),
    ...documentConditions(query),
    ...speakerConditions(connection, query.speaker),
    ...statementConditions(query),
  ]);
  if (hasWords && phrases.length === 0) return { total: 0, offset, results: [] };
  const from = `FROM ${phrases.length > 0 ? 'statement_words f JOIN attributions a ON a.id = f.rowid' : 'attributions a'}
    JOIN documents d ON d.seq = a.document WHERE ${where.sql}`;
  const relevant = phrases.length > 0 && query.order !== 'newest';
  const { total } = connection.sql<{ total: number }>(`SELECT count(*) AS total ${from}`).get(...where.values)!;
  const ids = connection
    .sql<{ id: number }>(
      `SELECT a.id ${from} ORDER BY ${relevant ? `${RELEVANCE}, ` : ''}${NEWEST_FIRST}, a.ordinal LIMIT ? OFFSET ?`,
    )
    .all(...where.values, limit, offset);
  return {
    total,
    offset,
    results: findings(
      connection,
      ids.map(({ id }) => id),
      phrases,
    ),
  };
}

/** The statements in the order given; each report is unpacked once. */
function findings(connection: Connection, ids: readonly number[], phrases: readonly Phrase[]): readonly Finding[] {
  const readings = new Map<number, Document>();
  return ids.map((id) => {
    const row = connection
      .sql<FindingRow>(
        `SELECT d.seq, d.reading, a.json AS attribution, e.json AS entity, s.slug
         FROM attributions a JOIN documents d ON d.seq = a.document
         LEFT JOIN entities e ON e.id = a.speaker LEFT JOIN speakers s ON s.id = e.speaker
         WHERE a.id = ?`,
      )
      .get(id)!;
    const document = readings.get(row.reading) ?? readingOf(connection, row.reading);
    readings.set(row.reading, document);
    return finding(document, row, phrases);
  });
}

function readingOf({ sql }: Connection, reading: number): Document {
  const { packed } = sql<{ packed: Buffer }>('SELECT packed FROM readings WHERE id = ?').get(reading)!;
  return unpackJson<Document>(packed);
}

function finding(document: Document, row: FindingRow, phrases: readonly Phrase[]): Finding {
  const attribution = JSON.parse(row.attribution) as Attribution;
  const entity = row.entity === null ? null : (JSON.parse(row.entity) as Entity);
  const { id, headline, outlet, published, url, text } = document;
  const contentWords = wordsOfAll(text, attribution.content);
  return {
    document: { id, headline, outlet, published, url },
    attribution,
    sourceWords: attribution.source.length > 0 ? wordsOfAll(text, attribution.source) : null,
    cueWords: wordsOfAll(text, attribution.cue),
    contentWords,
    matches: matchesOf(contentWords, phrases),
    speaker: entity && { id: row.slug, name: entity.name, kind: entity.kind, side: entity.side },
  };
}
