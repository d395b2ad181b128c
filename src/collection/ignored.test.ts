import { expect, test } from 'vitest';
import { countIgnored, ignoredLines } from './ignored.ts';

test('what was left out of lines is counted by field and told a sentence a field', () => {
  const counts = new Map<string, number>();
  countIgnored(counts, ['url', 'date']);
  countIgnored(counts, ['date']);
  countIgnored(counts, []);
  expect(ignoredLines(counts)).toEqual([
    '"url" was not understood in 1 line and left out there.',
    '"date" was not understood in 2 lines and left out there.',
  ]);
});
