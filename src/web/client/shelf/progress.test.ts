import { expect, test } from 'vitest';
import { lineInWords } from './progress.ts';

test.each([
  ['nowhere', 'nowhere is not an address', 'nowhere is not an address'],
  ['fire.html', 'The page is empty.', 'fire.html: The page is empty.'],
])('of %s it is told once that %j', (item, message, words) => {
  expect(lineInWords({ step: 'failed', item, code: 'invalid', message })).toBe(words);
});

test('fields that were left out are told with the line they stood on', () => {
  const read = { step: 'read', item: 'feed.jsonl:1', id: '0f', headline: null, outlet: null, problem: null } as const;
  expect(lineInWords({ ...read, words: 1, ignored: [] })).toBe('Read: 1 word.');
  expect(lineInWords({ ...read, words: 2, ignored: ['url', 'date'] })).toBe(
    'Read: 2 words. Not understood and left out: “url”, “date”.',
  );
});
