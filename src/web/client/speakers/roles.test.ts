import { expect, test } from 'vitest';
import { daysInWords } from './roles.ts';

test.each([
  ['2026-01-20', '2026-03-01T10:00:00Z', '20 January to 1 March 2026'],
  ['2025-12-30', '2026-01-02', '30 December 2025 to 2 January 2026'],
  ['2026-03-01T08:00:00Z', '2026-03-01T10:00:00Z', '1 March 2026'],
  ['early in spring', '2026-03-01', 'early in spring to 1 March 2026'],
  [null, null, ''],
])('from %s to %s reads “%s”', (first, latest, words) => {
  expect(daysInWords(first, latest)).toBe(words);
});
