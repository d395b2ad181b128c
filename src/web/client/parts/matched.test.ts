import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchedParts } from './matched.ts';

test('overlapping matches in any order are one stretch after the other', () => {
  expect(
    matchedParts('the grain harbour', [
      [10, 17],
      [4, 9],
      [8, 12],
    ]),
  ).toEqual([
    { words: 'the ', match: false },
    { words: 'grain', match: true },
    { words: ' ha', match: true },
    { words: 'rbour', match: true },
  ]);
});

test('the parts are the whole words, and no part is empty', () => {
  const ranges = fc.array(fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const));
  fc.assert(
    fc.property(fc.string({ minLength: 20, maxLength: 20 }), ranges, (words, matches) => {
      const parts = matchedParts(words, matches);
      expect(parts.map((part) => part.words).join('')).toBe(words);
      expect(parts.every((part) => part.words !== '')).toBe(true);
    }),
  );
});
