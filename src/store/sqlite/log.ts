import { pageBounds } from '../paging.ts';
import { speakersNamed } from '../speakers-named.ts';
import type { Deciding, Decision, DecisionQuery, LoggedDecision, Occurrence, Page, Split, Standing } from '../store.ts';
import type { Connection } from './connection.ts';
import { rowOf } from './leads.ts';
import { packJsonNow, unpackJson } from './pack.ts';

/** An occurrence as the log keeps it: with the slug of the identity by which it is found in later records. */
export interface KeptOccurrence extends Occurrence {
  readonly identity: string;
}

export type KeptDecision =
  | Exclude<Decision, Split>
  | (Omit<Split, 'occurrences'> & { readonly occurrences: readonly KeptOccurrence[] });

/** A decision as it is packed. */
export interface Entry extends Deciding {
  readonly id: number;
  readonly decision: KeptDecision;
  readonly at: string;
}

/** The whole log, oldest first. */
export const logOf = ({ sql }: Connection): readonly Entry[] =>
  sql<{ packed: Buffer }>('SELECT packed FROM speaker_decisions ORDER BY id')
    .all()
    .map(({ packed }) => unpackJson<Entry>(packed));

/** The entry with this id. */
export function entryAt({ sql }: Connection, id: number): Entry | null {
  const row = sql<{ packed: Buffer }>('SELECT packed FROM speaker_decisions WHERE id = ?').get(id);
  return row ? unpackJson<Entry>(row.packed) : null;
}

/**
 * The entries about these rows, oldest first. What answers an entry (undo, accept) concerns the rows that the entry
 * does, so that this part of the log tells the standing of all that is in it, however long the whole is.
 */
export const logOfRows = ({ sql }: Connection, rows: readonly number[]): readonly Entry[] =>
  sql<{ packed: Buffer }>(
    `SELECT packed FROM speaker_decisions WHERE id IN (
       SELECT decision FROM decision_speakers WHERE speaker IN (SELECT value FROM json_each(?))) ORDER BY id`,
  )
    .all(JSON.stringify(rows))
    .map(({ packed }) => unpackJson<Entry>(packed));

/** The entries about this row and those that lead to it, oldest first. */
export function logAbout(connection: Connection, row: number): readonly Entry[] {
  const leading = connection.sql<{ id: number }>('SELECT id FROM speakers WHERE leads_to = ?').all(row);
  return logOfRows(connection, [row, ...leading.map(({ id }) => id)]);
}

/** The id that the next entry will have; to be asked for in the transaction that appends it. */
export const nextId = ({ sql }: Connection): number =>
  sql<{ id: number }>('SELECT coalesce(max(id), 0) + 1 AS id FROM speaker_decisions').get()!.id;

/** Appends an entry, to be found by the rows of the speakers whom it concerns. */
export function append({ sql }: Connection, entry: Entry, speakers: readonly number[]): void {
  sql('INSERT INTO speaker_decisions (id, packed) VALUES (?, ?)').run(entry.id, packJsonNow(entry));
  for (const speaker of new Set(speakers)) {
    sql('INSERT INTO decision_speakers (speaker, decision) VALUES (?, ?)').run(speaker, entry.id);
  }
}

/** Ids of the entries that nothing in force undoes. An undo can only be undone by a later one, so the latest decide. */
export function inForce(log: readonly Entry[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { id, decision } of log.toReversed()) {
    if (decision.kind === 'undo' && !undone.has(id)) undone.add(decision.decision);
  }
  return new Set(log.map(({ id }) => id).filter((id) => !undone.has(id)));
}

/** Ids of the links that a person stands behind: their own, and those accepted. */
export function acceptedLinks(log: readonly Entry[], force: ReadonlySet<number>): ReadonlySet<number> {
  const standing = log.filter(({ id }) => force.has(id));
  return new Set(
    standing.flatMap(({ id, decision, decider }) => {
      if (decision.kind === 'accept') return [decision.decision];
      return decision.kind === 'link' && decider === 'person' ? [id] : [];
    }),
  );
}

export function decisionsPage(connection: Connection, query: DecisionQuery): Page<LoggedDecision> {
  const { offset, limit } = pageBounds(query);
  const row = query.speaker === undefined ? null : rowOf(connection, query.speaker);
  if (query.speaker !== undefined && row === null) return { total: 0, offset, results: [] };
  const log = row === null ? logOf(connection) : logAbout(connection, row);
  const found = log.toReversed();
  const logged = logger(connection, log);
  return { total: found.length, offset, results: found.slice(offset, offset + limit).map(logged) };
}

/** Gives an entry as the interface has it, with its standing in this log. */
export function logger(connection: Connection, log: readonly Entry[]): (entry: Entry) => LoggedDecision {
  const force = inForce(log);
  const accepted = acceptedLinks(log, force);
  return (entry) => ({
    ...entry,
    decision: plain(entry.decision),
    standing: standingOf(entry),
    names: namesOf(connection, speakersNamed(entry.decision)),
  });

  function standingOf({ id, decision }: Entry): Standing {
    if (!force.has(id)) return 'undone';
    if (decision.kind === 'link' && !accepted.has(id)) return 'suggested';
    return decision.kind === 'split' && !decision.occurrences.some((one) => isFound(connection, one))
      ? 'orphaned'
      : 'in-force';
  }
}

const namesOf = ({ sql }: Connection, slugs: readonly string[]): LoggedDecision['names'] =>
  Object.fromEntries(
    sql<{ slug: string; name: string }>(
      'SELECT slug, coalesce(preferred, name) AS name FROM speakers WHERE slug IN (SELECT value FROM json_each(?))',
    )
      .all(JSON.stringify(slugs))
      .map(({ slug, name }) => [slug, name]),
  );

const isFound = ({ sql }: Connection, { document, identity }: KeptOccurrence): boolean =>
  sql(
    `SELECT 1 FROM entities e JOIN documents d ON d.seq = e.document JOIN speakers s ON s.id = e.identity
     WHERE d.id = ? AND s.slug = ?`,
  ).get(document, identity) !== undefined;

const plain = (decision: KeptDecision): Decision =>
  decision.kind === 'split'
    ? { ...decision, occurrences: decision.occurrences.map(({ document, entity }) => ({ document, entity })) }
    : decision;
