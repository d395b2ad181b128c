import type { Block, BlockKind } from '../document/index.ts';

/** A block while a document is being made: its words, before they have a place in the text. */
export interface DraftBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Joins blocks by a blank line and says where each one stands. */
export function joined(drafts: readonly DraftBlock[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text } of drafts) {
    blocks.push({ kind, span: [start, start + text.length] });
    start += text.length + GAP.length;
  }
  return { text: drafts.map(({ text }) => text).join(GAP), blocks };
}

const GAP = '\n\n';
