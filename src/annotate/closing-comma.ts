import type { Span, Spans } from '../document/index.ts';

/**
 * A source in PolNeAR's convention: with an apposition it ends behind the comma that closes it, "Ivo Renn, the mayor,". Its annotators marked
 * nine of ten so; the nested convention leaves the comma out, and speakers are resolved without it.
 */
export function withClosingComma(text: string, source: Spans): Spans {
  return source.map(([start, end]): Span => {
    const opened = text.slice(start, end).includes(', ');
    return opened && text[end] === ',' ? [start, end + 1] : [start, end];
  });
}
