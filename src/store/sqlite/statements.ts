import { wordsOfAll } from '../../document/index.ts';
import { pageBounds } from '../paging.ts';
import type { Finding, Page, StatementQuery } from '../store.ts';
import { matchesOf, type Phrase, phrasesOf } from '../words.ts';
import {
  allOf,
  condition,
  documentConditions,
  matchExpression,
  partyConditions,
  statementConditions,
} from './conditions.ts';
import type { Connection } from './connection.ts';
import { NEWEST_FIRST } from './documents.ts';
import { required } from './errors.ts';
import { foundIn, partyOf, reportsOnce, type ShownReport, slugOf } from './shown.ts';

/** A statement's place: which of the record's attributions it is. */
interface FindingRow {
  readonly seq: number;
  readonly ordinal: number;
  /** Ids across documents. */
  readonly speaker: string | null;
  readonly target: string | null;
}

/** Words in the source count half: who asks for a word mostly asks for what was said. */
const RELEVANCE = 'bm25(statement_words, 1.0, 0.5)';

export function searchStatements(connection: Connection, query: StatementQuery): Page<Finding> {
  const { offset, limit } = pageBounds(query);
  const phrases = phrasesOf(query.words ?? '');
  const hasWords = (query.words ?? '').trim() !== '';
  const where = allOf([
    ...(phrases.length > 0 ? [condition('statement_words MATCH ?', matchExpression(phrases))] : []),
    ...documentConditions(query),
    ...partyConditions(connection, 'speaker', query.speaker),
    ...partyConditions(connection, 'target', query.target),
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
export function findings(
  connection: Connection,
  ids: readonly number[],
  phrases: readonly Phrase[],
): readonly Finding[] {
  const reportAt = reportsOnce(connection);
  return ids.map((id) => {
    const row = required(
      connection
        .sql<FindingRow>(
          `SELECT a.document AS seq, a.ordinal, ${slugOf('a.speaker')} AS speaker, ${slugOf('a.target')} AS target
           FROM attributions a WHERE a.id = ?`,
        )
        .get(id),
    );
    return finding(reportAt(row.seq), row, phrases);
  });
}

function finding(
  { document, record }: ShownReport,
  { ordinal, speaker, target }: FindingRow,
  phrases: readonly Phrase[],
): Finding {
  const attribution = required(record.attributions[ordinal]);
  const { text } = document;
  const contentWords = wordsOfAll(text, attribution.content);
  return {
    document: foundIn(document),
    attribution,
    sourceWords: attribution.source.length > 0 ? wordsOfAll(text, attribution.source) : null,
    cueWords: wordsOfAll(text, attribution.cue),
    contentWords,
    matches: matchesOf(contentWords, phrases),
    speaker: partyOf(record, attribution.speaker, speaker),
    target: partyOf(record, attribution.target, target),
  };
}
