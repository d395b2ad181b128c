import { expect, test } from 'vitest';
import { lastOffset, pageInWords } from './pages.ts';

test.each([
  [1448, 50, 50, ', 51 to 100'],
  [1448, 1000, 448, ', 1,001 to 1,448'],
  [12, 0, 12, ''],
  [12, 99999, 0, ''],
])('of %d the page from %d with %d is told as %j', (total, offset, shown, words) => {
  expect(pageInWords({ total, offset, results: Array.from({ length: shown }) })).toBe(words);
});

test.each([
  [1448, 50, 1400],
  [100, 50, 50],
  [101, 50, 100],
  [0, 50, 0],
])('the last page of %d, %d a page, begins at %d', (total, limit, offset) => {
  expect(lastOffset(total, limit)).toBe(offset);
});
