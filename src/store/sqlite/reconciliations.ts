import type { Reconciliation } from '../store.ts';
import type { Connection } from './connection.ts';
import { rowOf } from './leads.ts';
import { packJsonNow, unpackJson } from './pack.ts';

/** Appends answers; to be called in a transaction that writes. */
export function keepReconciliations(connection: Connection, answers: readonly Reconciliation[]): void {
  const insert = connection.sql('INSERT INTO reconciliations (speaker, service, packed) VALUES (?, ?, ?)');
  for (const answer of answers) {
    const row = rowOf(connection, answer.speaker);
    if (row !== null) insert.run(row, answer.service, packJsonNow(answer));
  }
}

/** Slugs of the speakers about whom this service answered, and of those to whom these lead. */
export const reconciledSpeakers = ({ sql }: Connection, service: string): readonly string[] =>
  sql<{ slug: string }>(
    `SELECT DISTINCT root.slug FROM reconciliations r JOIN speakers s ON s.id = r.speaker
     JOIN speakers root ON root.id = coalesce(s.leads_to, s.id) WHERE r.service = ? ORDER BY root.slug`,
  )
    .all(service)
    .map(({ slug }) => slug);

/** The latest answer of each service about this row. */
export const reconciliationsOf = ({ sql }: Connection, row: number): readonly Reconciliation[] =>
  sql<{ packed: Buffer }>(
    `SELECT packed FROM reconciliations WHERE id IN (
       SELECT max(id) FROM reconciliations WHERE speaker = ? GROUP BY service) ORDER BY service`,
  )
    .all(row)
    .map(({ packed }) => unpackJson<Reconciliation>(packed));
