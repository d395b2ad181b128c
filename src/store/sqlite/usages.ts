import { grouped } from '../../document/grouped.ts';
import type { Designation, Speaker, Usage } from '../store.ts';
import type { Connection } from './connection.ts';

/** More reports than this are not named; their number is. */
const MOST_DOCUMENTS = 100;

interface Row extends Designation {
  readonly document: string;
  /** Instant, blank, date as stated. */
  readonly published: string | null;
}

/** How reports speak of a speaker: its names, and its role over time. */
export function usagesOf({ sql }: Connection, speaker: number): Pick<Speaker, 'names' | 'roles'> {
  const rows = sql<Row>(
    `SELECT DISTINCT n.kind, n.key, n.words, d.id AS document, d.published_key AS published
     FROM designations n JOIN entities e ON e.id = n.entity JOIN documents d ON d.seq = e.document
     WHERE e.speaker = ? ORDER BY d.published_key DESC, d.seq DESC, n.words`,
  ).all(speaker);
  const usages = (kind: Designation['kind']): readonly Usage[] =>
    [
      ...grouped(
        rows.filter((row) => row.kind === kind),
        ({ key }) => key,
      ).values(),
    ].map(usage);
  return {
    names: usages('name').toSorted((a, b) => b.reports - a.reports),
    // Rows come latest first, and so do their groups.
    roles: usages('role'),
  };
}

function usage(rows: readonly Row[]): Usage {
  const documents = [...new Set(rows.map(({ document }) => document))];
  const dated = rows.filter(({ published }) => published !== null);
  return {
    words: mostUsual(rows.map(({ words }) => words)),
    reports: documents.length,
    first: statedDate(dated.at(-1)?.published ?? null),
    latest: statedDate(dated[0]?.published ?? null),
    documents: documents.slice(0, MOST_DOCUMENTS),
  };
}

/** The first of those that come most often. */
function mostUsual(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The date as stated, out of `documents.published_key`. */
export const statedDate = (key: string | null): string | null => key?.slice(key.indexOf(' ') + 1) ?? null;
