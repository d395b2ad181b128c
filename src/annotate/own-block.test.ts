import { expect, test } from 'vitest';
import type { Block, BlockKind, Span } from '../document/index.ts';
import { wordsOfAll } from '../document/index.ts';
import { keepToOwnBlock } from './own-block.ts';

const PARTS: readonly [BlockKind, string][] = [
  ['subheading', '‘We stay’'],
  ['paragraph', 'The mayor said the bridge holds.'],
  ['caption', 'The bridge on Monday.'],
  ['paragraph', '“It holds,” she said.'],
];
const text = PARTS.map(([, words]) => words).join('\n\n');
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const blocks: readonly Block[] = PARTS.map(([kind, words]) => ({ kind, span: at(words) }));

const content = (cue: string, ...words: string[]): string => {
  const found = { source: [], cue: [at(cue)], content: words.map(at), extractionScore: 1 };
  return wordsOfAll(text, keepToOwnBlock([found], blocks)[0]!.content);
};

test('a subheading is no part of what the paragraph attributes', () => {
  expect(content('said', '‘We stay’', 'the bridge holds')).toBe('the bridge holds');
});

test('a caption is no part of it either', () => {
  expect(content('said', 'the bridge holds', 'The bridge on Monday')).toBe('the bridge holds');
});

test('a paragraph may go on in the next', () => {
  expect(content('said', 'the bridge holds', '“It holds,”')).toBe('the bridge holds … “It holds,”');
});

test('a content that stands in another block alone is kept', () => {
  expect(content('said', '‘We stay’')).toBe('‘We stay’');
});
