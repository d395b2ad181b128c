import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Link, starsOf } from './stars.ts';

const both = (...links: readonly (readonly [number, number])[]): Link[] =>
  links.flatMap(([from, to]) => [
    { from, to },
    { from: to, to: from },
  ]);
const byNumber = (a: number, b: number): number => a - b;

test('the node with the most links takes its neighbours, and the ends of a chain stay apart', () => {
  expect(starsOf(both([1, 2], [2, 3], [3, 4], [3, 5]), byNumber)).toEqual([{ centre: 3, others: [2, 4, 5] }]);
  expect(starsOf(both([1, 2], [2, 3], [3, 4], [3, 5], [1, 6]), byNumber)).toEqual([
    { centre: 3, others: [2, 4, 5] },
    { centre: 1, others: [6] },
  ]);
  expect(starsOf([], byNumber)).toEqual([]);
});

test('the foremost of a star becomes its centre and takes its own neighbours too', () => {
  const links = both([1, 2], [1, 3], [1, 4], [2, 5], [5, 6]);
  expect(starsOf(links, byNumber, (nodes) => (nodes.includes(2) ? 2 : nodes[0]!))).toEqual([
    { centre: 2, others: [1, 3, 4, 5] },
  ]);
});

test('no node is in two stars, all of a star is linked with its centre, and the order of the links does not matter', () => {
  const node = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node).filter(([a, b]) => a !== b)), fc.boolean(), (pairs, turned) => {
      const stars = starsOf(both(...pairs), byNumber);
      const nodes = stars.flatMap(({ centre, others }) => [centre, ...others]);
      expect(new Set(nodes).size).toBe(nodes.length);
      for (const { centre, others } of stars) {
        for (const other of others) {
          expect(pairs.some(([a, b]) => (a === centre && b === other) || (b === centre && a === other))).toBe(true);
        }
      }
      const shuffled = turned ? [...pairs].reverse() : pairs.map(([a, b]) => [b, a] as const);
      expect(starsOf(both(...shuffled), byNumber)).toEqual(stars);
    }),
  );
});
