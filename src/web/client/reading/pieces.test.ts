import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../document/index.ts';
import { pieces } from './pieces.ts';

test('text without blocks stands as paragraphs', () => {
  const text = 'One.\nStill one.\n\nTwo.\n\n\n  Three. ';
  const words = pieces({ text, blocks: [] }).map(({ blocks }) => text.slice(...blocks[0]!.span));
  expect(words).toEqual(['One.\nStill one.', 'Two.', 'Three.']);
});

test('list items that follow each other are one list', () => {
  const text = 'a\n\nb\n\nc\n\nd';
  const kinds = ['list-item', 'list-item', 'paragraph', 'list-item'] as const;
  const blocks = kinds.map((kind, i): Block => ({ kind, span: [i * 3, i * 3 + 1] }));
  expect(pieces({ text, blocks }).map((piece) => piece.blocks.length)).toEqual([2, 1, 1]);
});

test('every word of the text stands in exactly one piece, in order', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\n\n'), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.nat(60), { maxLength: 6 }), (words, edges) => {
      const cuts = [...new Set(edges.map((edge) => Math.min(edge, words.length)))].sort((a, b) => a - b);
      const blocks = cuts
        .slice(1)
        .flatMap((end, i): Block[] => (i % 2 ? [] : [{ kind: 'paragraph', span: [cuts[i]!, end] }]));
      const shown = pieces({ text: words, blocks }).flatMap((piece) => piece.blocks);
      for (const [i, block] of shown.entries()) {
        if (i > 0) expect(block.span[0]).toBeGreaterThanOrEqual(shown[i - 1]!.span[1]);
      }
      const letters = (all: string) => all.replace(/\s/g, '');
      expect(letters(shown.map(({ span }) => words.slice(...span)).join(''))).toBe(letters(words));
    }),
  );
});
