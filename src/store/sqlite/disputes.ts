import { grouped } from '../../document/grouped.ts';
import { pageBounds } from '../paging.ts';
import type { Dispute, DisputeQuery, Page } from '../store.ts';
import { allOf, condition, documentConditions, partyConditions, wordConditions } from './conditions.ts';
import type { Connection } from './connection.ts';
import { NEWEST_FIRST } from './documents.ts';
import { findings } from './statements.ts';

/** A statement that accuses or denies. A party is the row of its speaker across documents, else minus the row of its entity. */
interface ActRow {
  readonly id: number;
  readonly document: number;
  readonly ordinal: number;
  readonly outlet: string | null;
  readonly speaker: number | null;
  readonly target: number | null;
  /** The ordinal of the statement of its report that it answers. */
  readonly answers: number | null;
}

const ROW = `a.id, a.document, a.ordinal, d.outlet_folded AS outlet, a.answers,
  coalesce(es.speaker, -a.speaker) AS speaker, coalesce(et.speaker, -a.target) AS target`;
const FROM = `FROM attributions a JOIN documents d ON d.seq = a.document
  LEFT JOIN entities es ON es.id = a.speaker LEFT JOIN entities et ON et.id = a.target`;

/** How many statements of a dispute are given. */
const MOST = 3;

/** "Did not accuse" is no accusation, and "did not deny" no denial. */
const done = (act: 'accuse' | 'deny') => condition("a.act = ? AND a.polarity = 'positive'", act);

export function findDisputes(connection: Connection, query: DisputeQuery): Page<Dispute> {
  const { offset, limit } = pageBounds(query);
  const accusations = rowsWhere(connection, [
    done('accuse'),
    condition('a.target IS NOT NULL'),
    ...wordConditions('a.id', 'statement_words', query.words),
    ...documentConditions(query),
    ...partyConditions(connection, 'speaker', query.speaker),
    ...partyConditions(connection, 'target', query.target),
  ]);
  const denials = denialsIn(rowsWhere(connection, [done('deny')]));
  const found = [...grouped(accusations, ({ speaker, target }) => `${speaker} ${target}`).values()]
    .map((rows) => ({ rows, denied: denials(rows), reports: countOf(rows, ({ document }) => document) }))
    .filter(({ denied }) => query.denied === undefined || denied.length > 0 === query.denied)
    // The rows come newest first, and so the groups do; where both sorts leave two alike, that order stays.
    .sort((a, b) => b.reports - a.reports || unknown(a.rows[0]!) - unknown(b.rows[0]!));
  return {
    total: found.length,
    offset,
    results: found.slice(offset, offset + limit).map(({ rows, denied, reports }): Dispute => {
      const told = findings(connection, idsOf(rows), []);
      return {
        accuser: told[0]!.speaker,
        accused: told[0]!.target!,
        ...{ statements: rows.length, reports, outlets: countOf(rows, ({ outlet }) => outlet) },
        accusations: told,
        denials: denied.length,
        denied: findings(connection, idsOf(denied), []),
      };
    }),
  };
}

const rowsWhere = (connection: Connection, conditions: Parameters<typeof allOf>[0]): readonly ActRow[] => {
  const where = allOf(conditions);
  return connection
    .sql<ActRow>(`SELECT ${ROW} ${FROM} WHERE ${where.sql} ORDER BY ${NEWEST_FIRST}, a.ordinal`)
    .all(...where.values);
};

/** Gives the denials of a dispute: those that answer one of its statements, and those of the accused at the accuser. */
function denialsIn(rows: readonly ActRow[]): (accusations: readonly ActRow[]) => readonly ActRow[] {
  const place = (document: number, ordinal: number): string => `${document} ${ordinal}`;
  const answering = grouped(rows, ({ document, answers }) => (answers === null ? '' : place(document, answers)));
  const byParties = grouped(rows, ({ speaker, target }) => `${speaker} ${target}`);
  const order = new Map(rows.map((row, at) => [row, at]));
  return (accusations) => {
    const { speaker, target } = accusations[0]!;
    const aimed = speaker === null ? [] : (byParties.get(`${target} ${speaker}`) ?? []);
    const answers = accusations.flatMap(({ document, ordinal }) => answering.get(place(document, ordinal)) ?? []);
    return [...new Set([...answers, ...aimed])].sort((a, b) => order.get(a)! - order.get(b)!);
  };
}

/** How many of the two parties are known in their own report alone: of those less is sure. */
const unknown = ({ speaker, target }: ActRow): number =>
  [speaker, target].filter((party) => party === null || party < 0).length;

const idsOf = (rows: readonly ActRow[]): readonly number[] => rows.slice(0, MOST).map(({ id }) => id);

const countOf = (rows: readonly ActRow[], of: (row: ActRow) => unknown): number =>
  new Set(rows.map(of).filter((value) => value !== null)).size;
