import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../document/index.ts';
import { pairsOf, wordingsOf } from './wording.ts';

const wordingOf = (text: string) => wordingsOf(text, [{ content: [[0, text.length]] }])[0]!;

describe('the wording of a statement', () => {
  test('is the stems of the words that carry meaning', () => {
    expect(wordingOf('that the batteries were crossing the river').stems).toEqual(['batteri', 'cross', 'river']);
    expect(wordingOf('it “didn’t” say so').stems).toEqual([]);
    expect(wordingOf('').stems).toEqual([]);
  });

  test('tells names from words that only begin a sentence', () => {
    expect(wordingOf('Talks in Pellane failed. Nobody from Orlesk came. “Shells fell.”').names).toEqual([
      'pellan',
      'orlesk',
    ]);
  });

  test('has one spelling for both sides of the ocean, and no hyphens', () => {
    expect(wordingOf('the defence centre in the north-east organised it').stems).toEqual(
      wordingOf('the defense center in the northeast organized it').stems,
    );
  });

  test('has what is quoted, without the marks, from the fragments of the content alone', () => {
    const text = '“We left,” she said. “At dawn.” He called it a ‘ruse’. “Never,” said Ana.';
    const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
    const contents = [[at('“We left,”'), at('“At dawn.”')], [at('it a ‘ruse’')], [at('left')]];
    expect(
      wordingsOf(
        text,
        contents.map((content) => ({ content })),
      ).map(({ quoted }) => quoted),
    ).toEqual([['We left,', 'At dawn.'], ['ruse'], ['left']]);
  });

  test('is bounded, however long the content, and never throws', () => {
    const long = wordingOf(`“${'river bridge '.repeat(5000)}”`);
    expect(long.stems.length).toBeLessThanOrEqual(400);
    expect(long.quoted.join('').length).toBeLessThanOrEqual(1000);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void pairsOf(wordingOf(text))));
  });
});

test('the pairs of a wording are those of neighbours, in either order', () => {
  const forth = pairsOf(wordingOf('potatoes under the market hall'));
  const back = pairsOf(wordingOf('under the hall of the market lay potatoes'));
  expect([...forth].sort()).toEqual(['hall market', 'hall potato', 'market potato']);
  expect([...back].sort()).toEqual(['hall lai', 'hall market', 'lai market', 'lai potato', 'market potato']);
});
