import type { Span } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';

/**
 * A source ends before the comma behind it, before a mark that only opens what follows (`Assad 'claims ...'`) and before where it spoke
 * ("Signe Holt, the mayor | , at a rally in Tarn").
 */
export function sourceEdges(found: FoundAttribution, text: string): FoundAttribution {
  const source = found.source
    .map(([start, end]): Span => {
      const words = text.slice(start, end);
      const named = words.slice(0, OCCASION.exec(words)?.index ?? words.length);
      return [start + LEADING.exec(named)![0].length, start + named.length - TRAILING.exec(named)![0].length];
    })
    .filter(([start, end]) => start < end);
  const same = source.length === found.source.length && source.every((span, k) => sameSpan(span, found.source[k]!));
  return same ? found : { ...found, source };
}

const sameSpan = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];

/** Not "a speaker at a rally", who is told by it: behind a comma, or a thing that one speaks in and not at. */
const OCCASION =
  /(?<=\S)(?:, (?:at|in|during) (?:an?|the|his|her|their) (?:[\p{L}\p{N}’'-]+ ){0,3}(?:rally|meeting|conference|debate|hearing|briefing|ceremony|statement|interview|speech|address|letter|email|tweet|post)(?!\p{L})[^,]{0,60}| in an? (?:\p{Ll}+ )?(?:statement|interview|letter|email|tweet|speech))$/u;
const LEADING = /^[\s,;:.)\]]*/;
const TRAILING = /(?:[\s,;:([–—]|\s["'“‘])*$/;
