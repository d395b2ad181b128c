import type { EntityKind } from '../../document/index.ts';
import type { SpeakerIdentity } from '../store.ts';
import type { Connection } from './connection.ts';

/** Rows of `speakers`: the one with an entity's own key, and the one it is joined to (mostly the same). */
export interface Identified {
  readonly identity: number;
  readonly speaker: number;
}

/** Finds the speaker with this key; makes it at first sight, with a slug that no other key has. */
export function identify({ sql }: Connection, { key, slug, name }: SpeakerIdentity, kind: EntityKind): Identified {
  const known = sql<{ id: number; kind: EntityKind; joined: number | null }>(
    'SELECT id, kind, joined FROM speakers WHERE key = ?',
  ).get(key);
  if (known) {
    // A later report may tell what the first did not.
    if (known.kind === 'other' && kind !== 'other') {
      sql('UPDATE speakers SET kind = ? WHERE id = ?').run(kind, known.id);
    }
    return { identity: known.id, speaker: known.joined ?? known.id };
  }
  const taken = (wish: string): boolean => sql('SELECT 1 FROM speakers WHERE slug = ?').get(wish) !== undefined;
  const { lastInsertRowid } = sql('INSERT INTO speakers (slug, key, name, kind) VALUES (?, ?, ?, ?)').run(
    freeSlug(slug || 'speaker', taken),
    key,
    name,
    kind,
  );
  const identity = Number(lastInsertRowid);
  return { identity, speaker: identity };
}

function freeSlug(wish: string, taken: (slug: string) => boolean): string {
  let slug = wish;
  for (let next = 2; taken(slug); next++) slug = `${wish}-${next}`;
  return slug;
}

/**
 * Joins a short form's own speaker to the longer name that has it while there is exactly one, and parts them again when
 * a second comes; so the outcome does not depend on the order in which reports were added.
 */
export function settleShortForms({ sql }: Connection, keys: readonly string[]): void {
  for (const key of new Set(keys)) {
    const own = sql<{ id: number; joined: number | null }>('SELECT id, joined FROM speakers WHERE key = ?').get(key);
    if (!own) continue;
    const longer = sql<{ identity: number }>(
      `SELECT DISTINCT identity FROM short_forms JOIN entities ON entities.id = short_forms.entity
       WHERE key = ? AND identity <> ? LIMIT 2`,
    ).all(key, own.id);
    const joined = longer.length === 1 ? longer[0]!.identity : null;
    if (joined === own.joined) continue;
    sql('UPDATE speakers SET joined = ? WHERE id = ?').run(joined, own.id);
    sql('UPDATE entities SET speaker = ? WHERE identity = ?').run(joined ?? own.id, own.id);
  }
}
