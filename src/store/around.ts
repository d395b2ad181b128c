import { firstEndingAfter, type Span, type Spans } from '../document/index.ts';
import { sentencesOf } from '../text/index.ts';

/** A list without stops, or a speech in one pair of quotation marks, is one sentence and longer than anybody reads around a number. */
const MOST_TO_A_SIDE = 400;

/**
 * The sentence of each span, by which a figure is found and with which it is shown (UTF-16 code units, end exclusive);
 * of a longer one than can be read at a glance, the words nearest to the span.
 */
export function sentencesAround(text: string, spans: Spans): Spans {
  if (spans.length === 0) return [];
  const sentences = sentencesOf(text);
  return spans.map((span) => around(text, sentences, span));
}

function around(text: string, sentences: Spans, [start, end]: Span): Span {
  const first = sentences[firstEndingAfter(sentences, start)];
  const last = sentences[firstEndingAfter(sentences, Math.max(start, end - 1))];
  return [
    nearStart(text, Math.min(first?.[0] ?? start, start), start),
    nearEnd(text, end, Math.max(last?.[1] ?? end, end)),
  ];
}

/** `from`, or the first word that begins near enough to `start`. */
function nearStart(text: string, from: number, start: number): number {
  if (start - from <= MOST_TO_A_SIDE) return from;
  const blank = text.slice(start - MOST_TO_A_SIDE, start).search(/\s/);
  return blank < 0 ? start : start - MOST_TO_A_SIDE + blank + 1;
}

/** `to`, or the last word that ends near enough to `end`. */
function nearEnd(text: string, end: number, to: number): number {
  if (to - end <= MOST_TO_A_SIDE) return to;
  const blank = /\s\S*$/.exec(text.slice(end, end + MOST_TO_A_SIDE));
  return blank === null ? end : end + blank.index;
}
