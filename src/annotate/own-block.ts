import type { Block, BlockKind, Span, Spans } from '../document/index.ts';
import type { FoundAttribution } from '../model/found.ts';
import { indexAt } from '../text/index.ts';

/** Blocks that stand for themselves: what is attributed in one does not go on in another. */
const APART: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'subheading', 'caption', 'credit']);

/**
 * Keeps each finding's source and content out of headlines, captions and the like in which its cue does not stand, and the
 * other way round. The network reads the text as one row of words and knows nothing of the page. A role that would be left
 * without words keeps them.
 */
export function keepToOwnBlock(
  found: readonly FoundAttribution[],
  blocks: readonly Block[],
): readonly FoundAttribution[] {
  const spans = blocks.map(({ span }) => span);
  const blockAt = ([start]: Span): Block | undefined => {
    const block = blocks[indexAt(spans, start)];
    return block && start < block.span[1] ? block : undefined;
  };
  return found.map((one) => {
    const home = one.cue[0] && blockAt(one.cue[0]);
    if (!home) return one;
    const belongs = (span: Span): boolean => {
      const block = blockAt(span);
      return !block || block === home || !(APART.has(block.kind) || APART.has(home.kind));
    };
    const kept = (role: Spans): Spans => {
      const own = role.filter(belongs);
      return own.length > 0 ? own : role;
    };
    return { ...one, source: kept(one.source), content: kept(one.content) };
  });
}
