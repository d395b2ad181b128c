/**
 * Spans point to the exact words.
 *
 * A span is a half-open range `[start, end)` of UTF-16 code units in a document's text, so that
 * `text.slice(start, end)` gives its words in JavaScript. It is a pair and not an object because records hold many
 * thousands of them and the exchange format writes them so. Python, SQLite and PostgreSQL count code points: slice
 * only in TypeScript.
 */
export type Span = readonly [start: number, end: number];

/** The fragments of one role, in text order, not overlapping. Empty where the text names none (a null source). */
export type Spans = readonly Span[];

/** The words of a span (UTF-16 code units, end exclusive). */
export const wordsOf = (text: string, span: Span): string => text.slice(span[0], span[1]);

/** The words of all fragments, a gap shown as an ellipsis. */
export const wordsOfAll = (text: string, spans: Spans): string => spans.map((span) => wordsOf(text, span)).join(' … ');

/** Whether two spans share a code unit; those that only touch do not overlap. */
export const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Whether two roles have the same fragments in the same order. */
export const sameSpans = (a: Spans, b: Spans): boolean =>
  a.length === b.length && a.every(([start, end], k) => start === b[k]![0] && end === b[k]![1]);

/** Whether every code unit of `inner` stands in `outer`; a span encloses itself. */
export const encloses = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** The smallest span that covers every fragment, or null where there is none. */
export function hull(spans: Spans): Span | null {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? [first[0], last[1]] : null;
}

/** True when every code unit of `inner` stands in one of the fragments of `outer`. */
export const allEnclosed = (outer: Spans, inner: Spans): boolean =>
  inner.every((fragment) => outer.some((span) => encloses(span, fragment)));

/** Index of the first of some spans, in text order and apart, that ends behind `offset`; their number where none does. */
export function firstEndingAfter(spans: Spans, offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorts fragments and joins those that touch or overlap, so that the invariants of `Spans` hold. */
export function tidy(spans: Spans): Spans {
  const sorted = spans.filter(([start, end]) => start < end).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
