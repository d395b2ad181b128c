import { type Span, type Spans, wordsOf } from '../../document/index.ts';

/**
 * A source in PolNeAR's convention: with an apposition it ends behind the comma or dash that closes it, "Ivo Renn, the mayor,". Its annotators marked
 * nine of ten commas and thirty of 31 dashes so; the nested convention leaves them out, and speakers are resolved without them.
 */
export function withClosingMark(text: string, source: Spans): Spans {
  return source.map((span): Span => {
    const [start, end] = span;
    const words = wordsOf(text, span);
    if (words.includes(', ') && text[end] === ',') return [start, end + 1];
    const dash = OPENED.test(words) ? CLOSING.exec(text.slice(end, end + LONGEST)) : null;
    return dash ? [start, end + dash[0].length] : span;
  });
}

/** A dash that opens an aside which no other one closes; not the one inside a word. */
const OPENED = /^[^–—]*?(?:\s[–—-]{1,2}\s|\p{L}[–—]\p{L})(?:(?!\s[–—-]{1,2}(?:\s|$))[\s\S])*$/u;
const CLOSING = /^\s?(?:[–—]|--?(?=\s))/;
/** A space, two strokes, and what stands behind them. */
const LONGEST = 4;
