import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastAtOrAbove, placeCards, tighten } from './placement.ts';

const cards = fc
  .array(fc.record({ wish: fc.nat(2000), height: fc.integer({ min: 20, max: 200 }) }), { minLength: 1, maxLength: 40 })
  .map((all) => all.sort((a, b) => a.wish - b.wish));
const GAP = 8;

test('no card overlaps the next, none rises above the top, their order stays', () => {
  fc.assert(
    fc.property(cards, fc.option(fc.nat(39)), (all, chosen) => {
      const anchor = chosen === null ? null : Math.min(chosen, all.length - 1);
      const tops = placeCards(all, { gap: GAP, anchor });
      expect(tops[0]).toBeGreaterThanOrEqual(0);
      for (let i = 1; i < tops.length; i++) {
        expect(tops[i]! - tops[i - 1]!).toBeGreaterThanOrEqual(all[i - 1]!.height + GAP);
      }
    }),
  );
});

test('the anchor stands at its wish whenever the cards before it fit above', () => {
  fc.assert(
    fc.property(cards, fc.nat(39), (all, chosen) => {
      const anchor = Math.min(chosen, all.length - 1);
      const needed = all.slice(0, anchor).reduce((sum, { height }) => sum + height + GAP, 0);
      const tops = placeCards(all, { gap: GAP, anchor });
      expect(tops[anchor]).toBe(Math.max(all[anchor]!.wish, needed));
    }),
  );
});

test('cards with room enough stand exactly level with their cues', () => {
  const roomy = [0, 100, 200].map((wish) => ({ wish, height: 50 }));
  for (const anchor of [null, 0, 1, 2]) expect(placeCards(roomy, { gap: GAP, anchor })).toEqual([0, 100, 200]);
});

test('cards are made tight only where the next cue is too near, and then they stray less than in full', () => {
  const options = { gap: GAP, tight: 30, slack: 40 };
  const near = [0, 31, 62, 93, 600].map((wish) => ({ wish, height: 60 }));
  const tight = tighten(near, options);
  expect(tight).toEqual([false, true, true, false, false]);
  fc.assert(
    fc.property(cards, (all) => {
      const stray = (heights: readonly number[]) => {
        const placed = placeCards(
          all.map(({ wish }, i) => ({ wish, height: heights[i]! })),
          { gap: GAP, anchor: null },
        );
        return Math.max(...placed.map((top, i) => top - all[i]!.wish));
      };
      const forms = tighten(all, options);
      const full = all.map(({ height }) => height);
      expect(stray(full.map((height, i) => (forms[i] ? options.tight : height)))).toBeLessThanOrEqual(stray(full));
    }),
  );
});

test.each([
  [[10, 20, 30], 5, 0],
  [[10, 20, 30], 20, 1],
  [[10, 20, 30], 29, 1],
  [[10, 20, 30], 900, 2],
  [[], 10, 0],
])('in %j the last at or above %i is number %i', (wishes, line, index) => {
  expect(lastAtOrAbove(wishes, line)).toBe(index);
});
