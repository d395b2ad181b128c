import fc from 'fast-check';
import { expect, test } from 'vitest';
import { POINTING, pointedAt, pointedWords, pointsAtSomebody } from './pointing.ts';

const WIDTH = 2 * POINTING;

/** Tokens that ask, and tell, so much along one axis; the first is the encoder's own mark, and another one stands at the end. */
function pointing(...tokens: readonly { readonly asks?: number; readonly tells?: number }[]): Float32Array {
  const out = new Float32Array((tokens.length + 1) * WIDTH);
  tokens.forEach(({ asks = 0, tells = 0 }, at) => {
    out[at * WIDTH] = asks;
    out[at * WIDTH + POINTING] = tells;
  });
  return out;
}

test('a pronoun points at the word that tells what it asks for', () => {
  const { elsewhere, shares } = pointedAt(pointing({}, { tells: 9 }, {}, { asks: 9 }), 2, [0, 1, 2]);
  expect(shares[0]).toBeGreaterThan(0.99);
  expect(elsewhere).toBeLessThan(0.01);
});

test('whoever is not in the window is what the mark at its start tells', () => {
  expect(pointedAt(pointing({ tells: 9 }, {}, {}, { asks: 9 }), 2, [0, 1, 2]).elsewhere).toBeGreaterThan(0.99);
});

test('a word tells what its pieces tell in the mean', () => {
  const { shares } = pointedAt(pointing({}, { tells: 8 }, { tells: 0 }, { tells: 4 }, { asks: 8 }), 3, [0, 0, 1, 2]);
  expect(shares[0]).toBeCloseTo(shares[1]!, 6);
});

test('shares are of one whole', () => {
  const token = fc.record({
    asks: fc.float({ min: -50, max: 50, noNaN: true }),
    tells: fc.float({ min: -50, max: 50, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(token, { minLength: 2, maxLength: 20 }), fc.nat(), (tokens, seed) => {
      const words = tokens.slice(1).map((_, at) => at);
      const { elsewhere, shares } = pointedAt(pointing(...tokens), seed % words.length, words);
      expect(shares.reduce((sum, share) => sum + share, elsewhere)).toBeCloseTo(1, 9);
    }),
  );
});

test('words that hardly any share falls to are not kept', () => {
  expect(pointedWords(Float64Array.of(0.9, 0.005, 0.05), (word) => [word, word + 1])).toEqual([
    { span: [0, 1], share: 0.9 },
    { span: [2, 3], share: 0.05 },
  ]);
});

test.each([
  ['He', true],
  ['herself', true],
  ['they', false],
  ['Heather', false],
])('%s points at somebody: %s', (word, expected) => expect(pointsAtSomebody(word)).toBe(expected));
