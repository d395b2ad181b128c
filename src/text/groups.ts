import type { Span } from '../document/index.ts';

/** A span of words that were cut out of a text from `from` on, in that text. */
export const spanAt = (from: number, [start, end]: Span): Span => [from + start, from + end];

/**
 * Where the named groups of a match stand, in the text whose words from `from` on it was found in; those that took no part are left out. The pattern
 * has the flag d.
 */
export const groupsAt = (from: number, { indices }: RegExpExecArray): Readonly<Record<string, Span>> =>
  Object.fromEntries(
    Object.entries(indices?.groups ?? {}).flatMap(([name, span]) => (span ? [[name, spanAt(from, span)]] : [])),
  );
