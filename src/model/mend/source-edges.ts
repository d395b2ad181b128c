import type { Span } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';

/** A source ends before the comma behind it and before a mark that only opens what follows: `Assad 'claims ...'`. */
export function sourceEdges(found: FoundAttribution, text: string): FoundAttribution {
  const source = found.source
    .map(([start, end]): Span => {
      const words = text.slice(start, end);
      return [start + LEADING.exec(words)![0].length, start + words.length - TRAILING.exec(words)![0].length];
    })
    .filter(([start, end]) => start < end);
  const same = source.length === found.source.length && source.every((span, k) => sameSpan(span, found.source[k]!));
  return same ? found : { ...found, source };
}

const sameSpan = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];

const LEADING = /^[\s,;:.)\]]*/;
const TRAILING = /(?:[\s,;:([–—]|\s["'“‘])*$/;
