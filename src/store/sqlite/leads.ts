import type { Connection } from './connection.ts';

/**
 * Where speakers lead. A row of `speakers` is what one key (or one split) stands for; `merged` is where a person's
 * merges take it, `joined` the longer name of a short form, and `leads_to` where both end. Entities carry the row of
 * their own key (`identity`) and the one that this leads to (`speaker`).
 */
interface Links {
  readonly merged: number | null;
  readonly joined: number | null;
}

/** The row at the end of merges and short forms. A person's merge goes before the rule for short forms. */
export function endOf({ sql }: Connection, start: number): number {
  const trail: number[] = [];
  for (let at = start; ; ) {
    if (trail.includes(at)) return headOf(trail.slice(trail.indexOf(at)));
    trail.push(at);
    const { merged, joined } = linksOf(at);
    const next = merged ?? joined;
    if (next === null) return at;
    at = next;
  }

  function linksOf(id: number): Links {
    return sql<Links>('SELECT merged, joined FROM speakers WHERE id = ?').get(id) ?? { merged: null, joined: null };
  }

  /** Merges make no circle, so that one in a circle is led on by the rule alone: it stands for the others. */
  function headOf(circle: readonly number[]): number {
    return Math.min(...circle.filter((id) => linksOf(id).merged === null));
  }
}

/** The row that a slug leads to, or null for an unknown one. */
export function rowOf({ sql }: Connection, slug: string): number | null {
  const row = sql<{ id: number }>('SELECT coalesce(leads_to, id) AS id FROM speakers WHERE slug = ?').get(slug);
  return row?.id ?? null;
}

/** Works out anew where these rows and those that lead through them end, and lets their entities follow. */
export function refreshLeads(connection: Connection, rows: readonly number[]): void {
  const changed = [...withThoseBehind(connection, rows)].filter((row) => setLead(connection, row));
  followLeads(connection, changed);
}

function withThoseBehind({ sql }: Connection, rows: readonly number[]): ReadonlySet<number> {
  const found = new Set(rows);
  for (const row of found) {
    for (const { id } of sql<{ id: number }>(
      'SELECT id FROM speakers WHERE merged = @row UNION SELECT id FROM speakers WHERE joined = @row',
    ).all({ row })) {
      found.add(id);
    }
  }
  return found;
}

/** Whether the row leads elsewhere now. */
function setLead(connection: Connection, row: number): boolean {
  const end = endOf(connection, row);
  const lead = end === row ? null : end;
  const { changes } = connection
    .sql('UPDATE speakers SET leads_to = ? WHERE id = ? AND leads_to IS NOT ?')
    .run(lead, row, lead);
  return changes > 0;
}

/** Sets the speaker of the entities with one of these identities, and of those moved to one of these rows. */
export function followLeads({ sql }: Connection, rows: readonly number[]): void {
  const identities = new Set(rows);
  for (const row of rows) {
    for (const { identity } of sql<{ identity: number }>('SELECT identity FROM moves WHERE speaker = ?').all(row)) {
      identities.add(identity);
    }
  }
  for (const identity of identities) {
    sql(`UPDATE entities SET speaker = ${SPEAKER_OF} WHERE identity = ? AND speaker IS NOT ${SPEAKER_OF}`).run(
      identity,
    );
  }
}

/** The speaker of a row of `entities`. */
const SPEAKER_OF = `(
  SELECT coalesce(s.leads_to, s.id) FROM speakers s WHERE s.id = coalesce(
    (SELECT m.speaker FROM moves m WHERE m.document = entities.document AND m.identity = entities.identity),
    entities.identity))`;

/** The speaker of what has this identity in this document. */
export function speakerIn({ sql }: Connection, document: number, identity: number): number {
  const row = sql<{ id: number }>(
    `SELECT coalesce(leads_to, id) AS id FROM speakers WHERE id = coalesce(
       (SELECT speaker FROM moves WHERE document = ? AND identity = ?), ?)`,
  ).get(document, identity, identity);
  return row!.id;
}
