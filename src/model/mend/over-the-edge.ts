import type { Span } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { near } from './near.ts';
import { type Circumstances, withContent } from './rule.ts';

/** A quotation that the window cut goes on to its end (and begins at its beginning). */
export function overTheEdge(
  found: FoundAttribution,
  text: string,
  { quotations, edge }: Circumstances,
): FoundAttribution {
  const grown: Span[] = [];
  const last = found.content.at(-1)!;
  if (!edge.last && last[1] >= edge.end) {
    const quotation = near(quotations, last[1] - 1, last[1] + 1).find(
      ({ span }) => span[0] < last[1] && span[1] > last[1],
    );
    grown.push([last[1], quotation ? quotation.span[1] : sentenceEnd(text, last[1])]);
  }
  const first = found.content[0]!;
  if (!edge.first && first[0] <= edge.start) {
    const quotation = near(quotations, first[0] - 1, first[0] + 1).find(
      ({ span }) => span[0] < first[0] && span[1] > first[0],
    );
    if (quotation) grown.push([quotation.span[0], first[0]]);
  }
  return grown.some(([start, end]) => end > start) ? withContent(found, [...found.content, ...grown]) : found;
}

/** How far the rest of a sentence is looked for beyond a window. */
const SENTENCE_REACH = 400;

/** The end of the sentence that goes on at `from`; `from` itself where a paragraph or a sentence has just ended. */
function sentenceEnd(text: string, from: number): number {
  if (/[.?!”"\n]/.test(text[from - 1] ?? '\n') || text[from] === '\n') return from;
  const rest = text.slice(from, from + SENTENCE_REACH);
  const end = rest.search(/[.?!](?=\s|$)|\n/);
  return end < 0 ? from : from + end;
}
