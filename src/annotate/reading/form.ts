import { encloses, type Form, hull, overlap, type Span, type Spans } from '../../document/index.ts';
import type { FoundAttribution } from '../../model/found.ts';
import { indexAt, type Quotation, wordsIn } from '../../text/index.ts';

/**
 * The quotations of a text, ready to be asked which of them touch a span. Outermost quotations do not overlap, so
 * those that touch a span are found by halving; the ones inside them follow in text order.
 */
export interface QuotationIndex {
  readonly all: readonly Quotation[];
  readonly starts: Spans;
  /** For each quotation, the index of the outermost one around it (itself at depth 0). */
  readonly outermost: readonly number[];
}

/** Marks nested deeper are stray ones; writing does not go so deep. */
const DEEPEST = 6;

export function indexQuotations(found: readonly Quotation[]): QuotationIndex {
  const all = found.filter((quotation) => quotation.depth < DEEPEST);
  let top = 0;
  const outermost = all.map((quotation, at) => {
    if (quotation.depth === 0) top = at;
    return top;
  });
  return { all, starts: all.map((quotation) => quotation.span), outermost };
}

/** The quotations that share a place with `span`, in text order. */
export function quotationsAround(index: QuotationIndex, span: Span): readonly Quotation[] {
  const touching: Quotation[] = [];
  const last = indexAt(index.starts, span[1] - 1);
  const first = index.outermost[Math.max(0, indexAt(index.starts, span[0]))] ?? 0;
  for (let at = first; at <= last; at++) {
    const quotation = index.all[at]!;
    if (overlap(quotation.span, span)) touching.push(quotation);
  }
  return touching;
}

/**
 * `direct` if every word of the content stands in quotation marks, `indirect` if none does, else `mixed`.
 *
 * Only marks that the attribution itself makes count: a quotation that also holds its cue (or its source, where there
 * is no cue) is somebody else's, so an attribution nested in a quotation is indirect unless its own words are in marks
 * again.
 */
export function formOf(text: string, found: FoundAttribution, quotations: QuotationIndex): Form {
  const frame = hull(found.cue) ?? hull(found.source);
  let inside = 0;
  let words = 0;
  for (const fragment of found.content) {
    const own = quotationsAround(quotations, fragment)
      .map((quotation) => quotation.span)
      .filter((span) => frame === null || !encloses(span, frame));
    for (const word of wordsIn(text, fragment[0], fragment[1])) {
      words++;
      if (own.some((span) => encloses(span, word.span))) inside++;
    }
  }
  if (inside === 0) return 'indirect';
  return inside === words ? 'direct' : 'mixed';
}
