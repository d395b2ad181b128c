import { grouped } from '../../document/grouped.ts';
import { pageBounds } from '../paging.ts';
import { type Star, starsOf } from '../stars.ts';
import type { Page, Retold, RetoldCount, RetoldQuery } from '../store.ts';
import { allOf, documentConditions, partyConditions, wordConditions } from './conditions.ts';
import type { Connection } from './connection.ts';
import { required } from './errors.ts';
import { findings } from './statements.ts';

interface Link {
  readonly from: number;
  readonly to: number;
  readonly ordinal: number;
  readonly otherwise: number;
}

/** Links that hold, from attributions that pass a further condition: by the words alone, or while both are the same speaker's. */
const linksWhere = (further: string): string =>
  `SELECT r.attribution AS "from", r.other AS "to", a.ordinal, r.quoted_otherwise AS otherwise
   FROM renderings r JOIN attributions a ON a.id = r.attribution JOIN attributions b ON b.id = r.other
   LEFT JOIN entities ea ON ea.id = a.speaker LEFT JOIN entities eb ON eb.id = b.speaker
   WHERE (r.by_words = 1 OR ea.speaker = eb.speaker) AND ${further}`;

/** What share of the fullest quotation is nearly as much. */
const NEARLY = 0.8;

/** How many renderings of one statement are given. */
const MOST_OTHERS = 100;

export function retoldStatements(connection: Connection, query: RetoldQuery): Page<Retold> {
  const { offset, limit } = pageBounds(query);
  const shelf = shelfOf(connection);
  const links = connection.sql<Link>(linksWhere('TRUE')).all();
  const counting = countingWith(shelf, links);
  const passing = passingIds(connection, query);
  const found = starsOf(links, shelf.older, shelf.fullest)
    .filter(({ centre, others }) => passing === null || [centre, ...others].some((id) => passing.has(id)))
    .map((star) => ({ star, count: counting.count(star), latest: shelf.latest(star) }))
    .filter(({ count }) => query.quotedOtherwise === undefined || count.quotedOtherwise === query.quotedOtherwise)
    .sort((a, b) => b.count.reports - a.count.reports || shelf.newer(a.latest, b.latest));
  return {
    total: found.length,
    offset,
    results: found
      .slice(offset, offset + limit)
      .map(({ star, count }) => retold(connection, star, count, counting.otherwise(star))),
  };
}

export function retoldIn(connection: Connection, documentId: string): Readonly<Record<string, RetoldCount>> {
  const links = connection
    .sql<Link>(`${linksWhere('a.document = (SELECT seq FROM documents WHERE id = ?)')} ORDER BY a.ordinal`)
    .all(documentId);
  const counting = countingWith(shelfOf(connection), links);
  const stars = [...grouped(links, ({ ordinal }) => ordinal)];
  return Object.fromEntries(
    stars.map(([ordinal, own]) => [
      `a${ordinal + 1}`,
      counting.count({ centre: own[0]!.from, others: own.map(({ to }) => to) }),
    ]),
  );
}

export function renderingsOf(connection: Connection, documentId: string, attributionId: string): Retold | null {
  const number = /^a([1-9]\d{0,8})$/.exec(attributionId)?.[1];
  if (number === undefined) return null;
  const row = connection
    .sql<{ id: number }>(
      'SELECT a.id FROM attributions a JOIN documents d ON d.seq = a.document WHERE d.id = ? AND a.ordinal = ?',
    )
    .get(documentId, Number(number) - 1);
  if (!row) return null;
  const links = connection.sql<Link>(linksWhere('r.attribution = ?')).all(row.id);
  const shelf = shelfOf(connection);
  const star = { centre: row.id, others: links.map(({ to }) => to).sort(shelf.older) };
  const counting = countingWith(shelf, links);
  return retold(connection, star, counting.count(star), counting.otherwise(star));
}

/** The report that an attribution stands in. */
interface Place {
  readonly id: number;
  readonly document: number;
  readonly outlet: string | null;
  readonly published: string | null;
  /** How much of it is quoted, in characters. */
  readonly quoted: number;
}

/** Where attributions stand, and the order of their reports. */
interface Shelf {
  readonly placeOf: (id: number) => Place;
  /** Oldest report first, those without a date last; of one report in text order. */
  readonly older: (a: number, b: number) => number;
  /** Newest report first, those without a date last. */
  readonly newer: (a: number, b: number) => number;
  /** The rendering of the newest report. */
  readonly latest: (star: Star) => number;
  /** The oldest of the renderings that quote most, or nearly so: the others are held against it. */
  readonly fullest: (ids: readonly number[]) => number;
}

function shelfOf({ sql }: Connection): Shelf {
  const places = new Map<number, Place>();
  const ask = sql<Place>(
    `SELECT a.id, a.document, d.outlet_folded AS outlet, d.published_key AS published, w.quoted
     FROM attributions a JOIN documents d ON d.seq = a.document JOIN wordings w ON w.attribution = a.id WHERE a.id = ?`,
  );
  const placeOf = (id: number): Place => {
    const place = places.get(id) ?? required(ask.get(id));
    places.set(id, place);
    return place;
  };
  const inOrder = (a: number, b: number, sign: 1 | -1): number => {
    const [one, two] = [placeOf(a).published, placeOf(b).published];
    if (one === two) return a - b;
    if (one === null || two === null) return one === null ? 1 : -1;
    return one < two ? -sign : sign;
  };
  const newer = (a: number, b: number): number => inOrder(a, b, -1);
  const older = (a: number, b: number): number => inOrder(a, b, 1);
  return {
    placeOf,
    older,
    newer,
    latest: ({ centre, others }) => [centre, ...others].sort(newer)[0]!,
    fullest: (ids) => {
      const most = ids.reduce((quoted, id) => Math.max(quoted, placeOf(id).quoted), 0);
      return ids.filter((id) => placeOf(id).quoted >= most * NEARLY).sort(older)[0]!;
    },
  };
}

interface Counting {
  readonly count: (star: Star) => RetoldCount;
  /** The renderings of a star that quote other words than its centre. */
  readonly otherwise: (star: Star) => ReadonlySet<number>;
}

/** Counts the reports and outlets of stars that are made of these links. */
function countingWith({ placeOf }: Shelf, links: readonly Link[]): Counting {
  const differing = new Set(links.filter((link) => link.otherwise === 1).map(({ from, to }) => `${from} ${to}`));
  const otherwise = ({ centre, others }: Star): ReadonlySet<number> =>
    new Set(others.filter((other) => differing.has(`${centre} ${other}`)));
  return {
    otherwise,
    count: (star) => {
      const places = [star.centre, ...star.others].map(placeOf);
      return {
        reports: new Set(places.map(({ document }) => document)).size,
        outlets: new Set(places.map(({ outlet }) => outlet).filter((outlet) => outlet !== null)).size,
        quotedOtherwise: otherwise(star).size > 0,
      };
    },
  };
}

/** Of too many renderings those that are quoted otherwise are kept, then the oldest. */
function retold(
  connection: Connection,
  { centre, others }: Star,
  count: RetoldCount,
  otherwise: ReadonlySet<number>,
): Retold {
  const rest = others.filter((other) => !otherwise.has(other));
  const kept = new Set([...others.filter((other) => otherwise.has(other)), ...rest].slice(0, MOST_OTHERS));
  const shown = others.filter((other) => kept.has(other));
  const [base, ...found] = findings(connection, [centre, ...shown], []);
  return { ...count, base: base!, others: found, renderings: others.length };
}

/** The attributions that pass the filters; null where there are none. */
function passingIds(connection: Connection, query: RetoldQuery): ReadonlySet<number> | null {
  const conditions = [
    ...wordConditions('a.id', 'statement_words', query.words),
    ...documentConditions(query),
    ...partyConditions(connection, 'speaker', query.speaker),
  ];
  if (conditions.length === 0) return null;
  const where = allOf(conditions);
  const rows = connection
    .sql<{ id: number }>(`SELECT a.id FROM attributions a JOIN documents d ON d.seq = a.document WHERE ${where.sql}`)
    .all(...where.values);
  return new Set(rows.map(({ id }) => id));
}
