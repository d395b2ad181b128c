import { overlap, type Span, type Spans } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';

/** Gaps in a content shorter than this are the network's doubt, unless the cue or the source stands in them. */
const GAP = 40;

/** A content with a short hole in it is one, unless its cue or source stands in the hole, or two whole quotations stand around it. */
export function closeGaps(found: FoundAttribution, text: string): FoundAttribution {
  const others = [...found.cue, ...found.source];
  const closed = joinAcross(found.content, ([start, end]) => {
    const gap: Span = [start, end];
    const hole = text.slice(start, end);
    if (end - start > GAP || hole.includes('\n') || others.some((span) => overlap(span, gap))) return false;
    return !(
      ENDS_QUOTATION.test(text.slice(start - 2, start)) &&
      OPENS_QUOTATION.test(text[end]!) &&
      /\p{L}/u.test(hole)
    );
  });
  const source = joinAcross(
    found.source,
    ([start, end]) => end - start <= 2 && !found.cue.some((span) => overlap(span, [start, end])),
  );
  if (closed.length === found.content.length && source.length === found.source.length) return found;
  return { ...found, source, content: closed };
}

/** What stands behind a stop or comma and its mark is the report's: `"We left," said Venn. "It was cold," she told the Post`. */
const ENDS_QUOTATION = /^[,.!?…]["”’']$/u;
const OPENS_QUOTATION = /^["“‘']$/u;

function joinAcross(spans: Spans, closes: (gap: Span) => boolean): Spans {
  const joined: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last && closes([last[1], start])) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}
