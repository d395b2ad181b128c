import { expect, test } from 'vitest';
import { entriesOf } from './entries.ts';

const entries = (text: string): readonly string[] => entriesOf(text).map((span) => text.slice(...span).trim());

test('a time on a line of its own heads an entry of a running report', () => {
  expect(entries('The latest\n\n9:15 a.m.\n\nThe dam holds.\n\n11.40 GMT\n\nIt leaks.')).toEqual([
    'The latest',
    '9:15 a.m.\n\nThe dam holds.',
    '11.40 GMT\n\nIt leaks.',
  ]);
});

test.each([
  '',
  'The dam holds.',
  '9:15 a.m.\n\nThe dam holds.',
  'At 9:15 a.m.\n\nIt leaks\n\n12\n\nIt holds\n\n7\n\nEnd',
])('a report that no two times part is one entry: %j', (text) => {
  expect(entriesOf(text)).toEqual([[0, Math.max(1, text.length)]]);
});

test('entries follow each other from the start of the text to its end', () => {
  const text = '9:15\n\nA\n\n10:15\n\nB\n';
  const spans = entriesOf(text);
  expect(spans[0]![0]).toBe(0);
  expect(spans.at(-1)![1]).toBe(text.length);
  for (const [k, [start]] of spans.entries()) if (k > 0) expect(start).toBe(spans[k - 1]![1]);
});
