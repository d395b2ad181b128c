import { expect, test } from 'vitest';
import { lineInWords } from './progress.ts';

test.each([
  ['nowhere', 'nowhere is not an address', 'nowhere is not an address'],
  ['fire.html', 'The page is empty.', 'fire.html: The page is empty.'],
])('of %s it is told once that %j', (item, message, words) => {
  expect(lineInWords({ step: 'failed', item, code: 'invalid', message })).toBe(words);
});
