import { counted } from './summary.ts';

/** A field of JSON lines that could not be understood -> in how many of them it was left out. */
export type IgnoredCounts = ReadonlyMap<string, number>;

/** Counts the fields that were left out of one more line. */
export function countIgnored(counts: Map<string, number>, fields: readonly string[]): void {
  for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
}

/** What was left out, in sentences, one a field: for the command line as for the API. */
export const ignoredLines = (counts: IgnoredCounts): readonly string[] =>
  [...counts].map(([field, count]) => `"${field}" was not understood in ${counted(count, 'line')} and left out there.`);
