import { allEnclosed, hull, type Span, type Spans, wordsOfAll } from '../../document/index.ts';
import type { FoundAttribution } from '../../model/found.ts';
import { CITES } from '../../model/wording/cites.ts';

/**
 * For each attribution, the index of its parent: the innermost other one whose content encloses its content, its cue
 * and its source; null at the outermost level. The attributions must be sorted by `positionOf`.
 *
 * A sweep over the text keeps the contents that are still open, so the work grows with the depth of nesting and not
 * with the number of attributions. The innermost is the enclosing one with the shortest content; of two attributions
 * that enclose each other the earlier is never the child, which keeps circles out.
 */
export function parentsOf(sorted: readonly FoundAttribution[]): readonly (number | null)[] {
  const order = sorted
    .map((found, at) => ({ at, span: hull(found.content) }))
    .filter((entry): entry is { at: number; span: Span } => entry.span !== null)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || a.at - b.at);
  const parents: (number | null)[] = sorted.map(() => null);
  let open: { readonly at: number; readonly span: Span }[] = [];
  for (const entry of order) {
    open = open.filter((outer) => outer.span[1] > entry.span[0]);
    let best: number | null = null;
    for (const outer of open) {
      if (!isInside(sorted[entry.at]!, sorted[outer.at]!)) continue;
      if (best === null || sizeOf(sorted[outer.at]!.content) <= sizeOf(sorted[best]!.content)) best = outer.at;
    }
    parents[entry.at] = best;
    open.push(entry);
  }
  return parents;
}

/**
 * The same with whoever is cited for a report's own words: in "The dam leaked, the agency reported, citing the ministry" the ministry's attribution stands in
 * the agency's, whose content it shares.
 */
export function parentsIn(text: string, sorted: readonly FoundAttribution[]): readonly (number | null)[] {
  const parents = parentsOf(sorted);
  const reporting = new Map<string, number>();
  sorted.forEach(({ cue, content }, at) => {
    if (!CITES.test(wordsOfAll(text, cue))) reporting.set(`${content}`, at);
  });
  return sorted.map(({ cue, source, content }, at) => {
    const reporter = reporting.get(`${content}`);
    if (parents[at] !== null || reporter === undefined || !CITES.test(wordsOfAll(text, cue))) return parents[at]!;
    const [end, start, named] = [hull(sorted[reporter]!.cue)?.[1], hull(cue)![0], hull(source)?.[0]];
    const beside = end !== undefined && end <= start && start - end < BESIDE;
    return beside && named !== undefined && named > start ? reporter : null;
  });
}

/** "Reported on Monday, citing": how far apart the two cues may stand, in UTF-16 code units. */
const BESIDE = 100;

const isInside = (inner: FoundAttribution, outer: FoundAttribution): boolean =>
  allEnclosed(outer.content, inner.content) &&
  allEnclosed(outer.content, inner.cue) &&
  allEnclosed(outer.content, inner.source);

const sizeOf = (spans: Spans): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
