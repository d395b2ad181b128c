import { type Block, type BlockKind, overlap, type Span, type Spans } from '../document/index.ts';
import type { FoundAttribution } from './found.ts';

/** Blocks that stand for themselves: what is attributed in one does not go on in another. */
const APART: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'subheading', 'caption', 'credit']);

/**
 * Keeps a finding's source and content out of headlines, captions and the like in which its cue does not stand, and the other way
 * round. The network reads the text as one row of words and knows nothing of the page. A role that would be left without words
 * keeps them.
 */
export function keepToOwnBlock(found: FoundAttribution, blocks: readonly Block[]): FoundAttribution {
  const cue = found.cue[0];
  const home = cue && blockAt(blocks, cue);
  if (!home) return found;
  const belongs = (span: Span): boolean => {
    const block = blockAt(blocks, span);
    return !block || block === home || !(APART.has(block.kind) || APART.has(home.kind));
  };
  const kept = (spans: Spans): Spans => {
    const own = spans.filter(belongs);
    return own.length > 0 ? own : spans;
  };
  return { ...found, source: kept(found.source), content: kept(found.content) };
}

/** The block that holds a span's start, by binary search. */
function blockAt(blocks: readonly Block[], [start]: Span): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span[1] <= start) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block && overlap(block.span, [start, start + 1]) ? block : undefined;
}
