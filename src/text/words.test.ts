import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsIn } from './words.ts';

describe('words', () => {
  test.each([
    ["Venn's plan", ['Venn', 'plan']],
    ['the ministers’ plan', ['the', 'ministers', 'plan']],
    ["It didn't work", ['It', "didn't", 'work']],
    ["She said 'no'", ['She', 'said', 'no']],
    ['the U.S. envoy', ['the', 'U.S.', 'envoy']],
    ['a Norvel-U.S. pact', ['a', 'Norvel-U.S.', 'pact']],
    ['al-Haddad left', ['al-Haddad', 'left']],
    ['O’Rourke of Norvel', ['O’Rourke', 'of', 'Norvel']],
    ['2.5 million, or 1,200', ['2.5', 'million', 'or', '1,200']],
    ['it’s Norvel’s', ['it', 'Norvel']],
    ['Velmora.com Inc. and Tarn.com’s', ['Velmora.com', 'Inc', 'and', 'Tarn.com']],
    ['the end.Come in.', ['the', 'end', 'Come', 'in']],
    ['it ends.comets fall', ['it', 'ends', 'comets', 'fall']],
  ])('of %j are %j', (text, expected) => {
    expect(wordsIn(text).map((word) => word.text)).toEqual(expected);
  });

  test('keep their offsets, in order and apart, on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const word of wordsIn(text)) {
          expect(text.slice(...word.span)).toBe(word.text);
          expect(word.span[0]).toBeGreaterThanOrEqual(last);
          last = word.span[1];
        }
      }),
    );
  });

  test('of a part of a text keep the offsets of the whole', () => {
    const text = 'one two three';
    expect(wordsIn(text, 4, 7)).toEqual([{ text: 'two', span: [4, 7] }]);
  });
});
