import { overlap, type Span, type Spans } from '../document/index.ts';

const LINE = /[^\n\r]+/g;

/**
 * The paragraphs of a text: its lines that hold more than white space, without the white space at their ends. A
 * document's blocks are joined by a blank line and hold no line break of their own, so lines and paragraphs are the
 * same there.
 */
export function paragraphsOf(text: string): Spans {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = match[0];
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const start = match.index + line.length - line.trimStart().length;
    paragraphs.push([start, start + trimmed.length]);
  }
  return paragraphs;
}

/** Index of the last span that starts at or before `position`, or -1: which paragraph or sentence a place is in. */
export function indexAt(spans: Spans, position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![0] <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether one of the spans, which are in text order and apart, shares words with `span`. */
export function touchesOne(spans: Spans, span: Span): boolean {
  const near = spans[indexAt(spans, span[1] - 1)];
  return near !== undefined && overlap(near, span);
}
