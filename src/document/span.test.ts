import { expect, test } from 'vitest';
import { firstEndingAfter, type Span } from './span.ts';

const SPANS: readonly Span[] = [
  [0, 4],
  [6, 9],
  [9, 12],
];

test.each([
  [0, 0],
  [3, 0],
  [4, 1],
  [5, 1],
  [9, 2],
  [12, 3],
  [99, 3],
])('behind %i the first span to end is number %i', (offset, index) =>
  expect(firstEndingAfter(SPANS, offset)).toBe(index),
);
