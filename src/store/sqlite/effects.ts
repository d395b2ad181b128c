import { foldedWords } from '../words.ts';
import type { Connection } from './connection.ts';
import { required } from './errors.ts';
import { settleShortForms } from './identities.ts';
import { followLeads, refreshLeads } from './leads.ts';
import { type Entry, inForce, type KeptDecision, logOf } from './log.ts';

/** The key of the speaker that a split made. */
export const splitKey = (decision: number): string => `split ${decision}`;

type Kept<Kind extends KeptDecision['kind']> = Entry & { readonly decision: Extract<KeptDecision, { kind: Kind }> };

const ofKind = <Kind extends KeptDecision['kind']>(log: readonly Entry[], kind: Kind): readonly Kept<Kind>[] =>
  log.filter((entry): entry is Kept<Kind> => entry.decision.kind === kind);

/**
 * Lets the decisions in force, and no others, take effect on the rows of speakers and entities. Works from the whole
 * log, so that undoing is leaving out; only what comes out otherwise than it was is written.
 */
export function applyDecisions(connection: Connection): void {
  const log = logOf(connection);
  const force = inForce(log);
  const standing = log.filter(({ id }) => force.has(id));
  const undoneSplits = ofKind(log, 'split').filter(({ id }) => !force.has(id));
  applyNames(connection, ofKind(standing, 'name'));
  const moved = applySplits(connection, ofKind(standing, 'split'));
  const merged = applyMerges(connection, mergesOf(connection, standing, undoneSplits));
  const joined = settleShortForms(connection, shortFormsOf(connection, merged));
  refreshLeads(connection, [...merged, ...joined]);
  followLeads(connection, moved);
}

/** Speakers and who they are merged into, as rows, in the order of the log. */
type Merges = ReadonlyMap<number, number>;

function mergesOf(connection: Connection, standing: readonly Entry[], undone: readonly Kept<'split'>[]): Merges {
  const row = rowFinder(connection);
  const merges = new Map<number, number>();
  const join = (from: number, into: number): void => {
    // Both ends count: who was merged into two, when an undo was undone, makes the two one.
    const end = endOfMerges(merges, from);
    if (endOfMerges(merges, into) !== end) merges.set(end, into);
  };
  for (const { decision } of ofKind(standing, 'merge')) join(row(decision.from), row(decision.into));

  // The address of a speaker whom an undone split made leads back, unless a person gave that speaker others.
  const inUse = new Set(
    standing.flatMap(({ decision }) => {
      if (decision.kind === 'merge') return [row(decision.into)];
      return decision.kind === 'split' && decision.into !== null ? [row(decision.into)] : [];
    }),
  );
  for (const { id, decision } of undone) {
    const made = connection.sql<{ id: number }>('SELECT id FROM speakers WHERE key = ?').get(splitKey(id))?.id;
    if (made !== undefined && !inUse.has(made) && !merges.has(made)) join(made, row(decision.speaker));
  }
  return merges;
}

const rowFinder =
  ({ sql }: Connection) =>
  (slug: string): number =>
    required(sql<{ id: number }>('SELECT id FROM speakers WHERE slug = ?').get(slug)).id;

function endOfMerges(merges: Merges, start: number): number {
  let end = start;
  for (let next = merges.get(end); next !== undefined; next = merges.get(end)) end = next;
  return end;
}

/** Gives the rows that are merged otherwise than before. */
function applyMerges({ sql }: Connection, merges: Merges): readonly number[] {
  const before = new Map(
    sql<{ id: number; merged: number }>('SELECT id, merged FROM speakers WHERE merged IS NOT NULL')
      .all()
      .map(({ id, merged }) => [id, merged]),
  );
  const after = new Map([...merges.keys()].map((row) => [row, endOfMerges(merges, row)]));
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((row) => before.get(row) !== after.get(row));
  for (const row of changed) sql('UPDATE speakers SET merged = ? WHERE id = ?').run(after.get(row) ?? null, row);
  return changed;
}

/** Keys of the short forms that these rows are or have: whether one longer name has them may have changed. */
const shortFormsOf = ({ sql }: Connection, rows: readonly number[]): readonly string[] =>
  rows.flatMap((row) =>
    sql<{ key: string }>(
      `SELECT key FROM speakers WHERE id = @row
       UNION SELECT f.key FROM short_forms f JOIN entities e ON e.id = f.entity WHERE e.identity = @row`,
    )
      .all({ row })
      .map(({ key }) => key),
  );

/** Writes the moves anew; gives the identities of which some entities moved, before or now. */
function applySplits({ sql }: Connection, splits: readonly Kept<'split'>[]): readonly number[] {
  const identities = (): readonly number[] =>
    sql<{ identity: number }>('SELECT DISTINCT identity FROM moves')
      .all()
      .map(({ identity }) => identity);
  const before = identities();
  sql('DELETE FROM moves').run();
  for (const { decision } of splits) {
    for (const { document, identity } of decision.occurrences) {
      // The later of two splits counts.
      sql(
        `INSERT OR REPLACE INTO moves (document, identity, speaker)
         SELECT d.seq, known.id, target.id FROM documents d, speakers known, speakers target
         WHERE d.id = ? AND known.slug = ? AND target.slug = ?`,
      ).run(document, identity, decision.into);
    }
  }
  return [...new Set([...before, ...identities()])];
}

function applyNames(connection: Connection, namings: readonly Kept<'name'>[]): void {
  const { sql } = connection;
  sql('UPDATE speakers SET preferred = NULL, preferred_folded = NULL WHERE preferred IS NOT NULL').run();
  const set = sql('UPDATE speakers SET preferred = ?, preferred_folded = ? WHERE slug = ?');
  for (const { decision } of namings) set.run(decision.name, foldedWords(decision.name), decision.speaker);
}
