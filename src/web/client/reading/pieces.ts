import type { Block, BlockKind, Document } from '../../../document/index.ts';

/** What the page shows in order: single blocks, and list items that follow each other as one list. */
export interface Piece {
  readonly kind: BlockKind;
  readonly blocks: readonly Block[];
}

/** The blocks of a document, with a paragraph for every stretch of text that stands in none: nothing is hidden. */
export function pieces({ text, blocks }: Pick<Document, 'text' | 'blocks'>): readonly Piece[] {
  const all: Block[] = [];
  let end = 0;
  for (const block of [...blocks, { kind: 'paragraph', span: [text.length, text.length] } as const]) {
    all.push(...paragraphsBetween(text, end, block.span[0]));
    if (block.span[0] < block.span[1]) all.push(block);
    end = block.span[1];
  }
  return grouped(all);
}

/** Stretches of lines without a blank one between them. */
const LINES = /[^\n]+(?:\n[^\n]+)*/g;

function paragraphsBetween(text: string, from: number, to: number): Block[] {
  return [...text.slice(from, to).matchAll(LINES)].flatMap(({ 0: lines, index }): Block[] => {
    const start = from + index + lines.length - lines.trimStart().length;
    const end = from + index + lines.trimEnd().length;
    return start < end ? [{ kind: 'paragraph', span: [start, end] }] : [];
  });
}

function grouped(blocks: readonly Block[]): Piece[] {
  const groups: { kind: BlockKind; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'list-item' && last?.kind === 'list-item') last.blocks.push(block);
    else groups.push({ kind: block.kind, blocks: [block] });
  }
  return groups;
}
