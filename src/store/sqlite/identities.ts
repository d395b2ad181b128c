import type { EntityKind } from '../../document/index.ts';
import type { SpeakerIdentity } from '../store.ts';
import type { Connection } from './connection.ts';
import { refreshLeads } from './leads.ts';

/** Finds the speaker with this key; makes it at first sight, with a slug that no other key has. Gives its row. */
export function identify(connection: Connection, { key, slug, name }: SpeakerIdentity, kind: EntityKind): number {
  const { sql } = connection;
  const known = sql<{ id: number; kind: EntityKind }>('SELECT id, kind FROM speakers WHERE key = ?').get(key);
  if (!known) return makeSpeaker(connection, { key, slug, name, kind });
  // A later report may tell what the first did not.
  if (known.kind === 'other' && kind !== 'other') {
    sql('UPDATE speakers SET kind = ? WHERE id = ?').run(kind, known.id);
  }
  return known.id;
}

export interface NewSpeaker extends Pick<SpeakerIdentity, 'key' | 'slug' | 'name'> {
  readonly kind: EntityKind;
}

export function makeSpeaker({ sql }: Connection, { key, slug, name, kind }: NewSpeaker): number {
  const taken = (wish: string): boolean => sql('SELECT 1 FROM speakers WHERE slug = ?').get(wish) !== undefined;
  const { lastInsertRowid } = sql('INSERT INTO speakers (slug, key, name, kind) VALUES (?, ?, ?, ?)').run(
    freeSlug(slug || 'speaker', taken),
    key,
    name,
    kind,
  );
  return Number(lastInsertRowid);
}

function freeSlug(wish: string, taken: (slug: string) => boolean): string {
  let slug = wish;
  for (let next = 2; taken(slug); next++) slug = `${wish}-${next}`;
  return slug;
}

/**
 * Joins a short form's own speaker to the longer name that has it while there is exactly one, and parts them again when
 * a second comes; so the outcome does not depend on the order in which reports were added. Longer names that a person
 * merged are one. Gives the rows that lead elsewhere now.
 */
export function settleShortForms({ sql }: Connection, keys: readonly string[]): readonly number[] {
  const changed: number[] = [];
  for (const key of new Set(keys)) {
    const own = sql<{ id: number; joined: number | null }>('SELECT id, joined FROM speakers WHERE key = ?').get(key);
    if (!own) continue;
    const longer = sql<{ id: number }>(
      `SELECT DISTINCT coalesce(s.merged, s.id) AS id FROM short_forms f
       JOIN entities e ON e.id = f.entity JOIN speakers s ON s.id = e.identity
       WHERE f.key = ? AND coalesce(s.merged, s.id) <> ? LIMIT 2`,
    ).all(key, own.id);
    const joined = longer.length === 1 ? longer[0]!.id : null;
    if (joined === own.joined) continue;
    sql('UPDATE speakers SET joined = ? WHERE id = ?').run(joined, own.id);
    changed.push(own.id);
  }
  return changed;
}

/** Settles the short forms with these keys, and lets entities follow to where they lead. */
export function resettle(connection: Connection, keys: readonly string[]): void {
  refreshLeads(connection, settleShortForms(connection, keys));
}
