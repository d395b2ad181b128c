import type { Span } from '../../document/index.ts';

/** Whether a source is the author whom the attribute of an embedded post names: `<tweet author="@venn">`. */
export const isPoster = (text: string, [start]: Span): boolean =>
  /<tweet\b[^<>]*$/.test(text.slice(Math.max(0, start - LONGEST_TAG), start));

/** In UTF-16 code units. */
const LONGEST_TAG = 200;
