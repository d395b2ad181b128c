import { overlap, type Span } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { firstAfter } from './near.ts';
import { type Circumstances, withContent } from './rule.ts';

/**
 * A quotation left open at its paragraph's end goes on in the next paragraph, if that opens with the same mark. What is told inside of it
 * ("my party has chosen a successor") does not: the paragraphs are their speaker's.
 */
export function overParagraphs(
  found: FoundAttribution,
  _text: string,
  { quotations }: Circumstances,
): FoundAttribution {
  const last = found.content.at(-1)!;
  const start = firstAfter(quotations, last[0] - 1);
  let open = quotations
    .slice(Math.max(0, start - 1), start + 3)
    .find(({ span, closed, depth }) => !closed && depth === 0 && overlap(span, last) && span[1] - last[1] <= 1);
  if (!open || found.cue.some((span) => overlap(span, open!.span))) return found;
  const rest: Span[] = [];
  for (let k = quotations.indexOf(open) + 1; k < quotations.length; k++) {
    const next = quotations[k]!;
    if (next.depth > 0) continue;
    if (!next.continues || next.mark !== open.mark) break;
    rest.push(next.span);
    if (next.closed) break;
    open = next;
  }
  const more = rest.filter((span) => !found.content.some((own) => own[0] <= span[0] && span[1] <= own[1]));
  return more.length > 0 ? withContent(found, [...found.content, ...more]) : found;
}
