import { expect, test } from 'vitest';
import { groupsAt, spanAt } from './groups.ts';

const text = 'The mill is shut, said Ann Roe.';

test('a span of some words is given back in the text that they were cut from', () => {
  expect(text.slice(...spanAt(4, [0, 4]))).toBe('mill');
});

test('the groups of a match are given in the text, without those that took no part', () => {
  const from = text.indexOf('said');
  const match = /(?<verb>said) (?<name>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?<aside>,.*)?/du.exec(text.slice(from))!;
  const { verb, name, aside } = groupsAt(from, match);
  expect([text.slice(...verb!), text.slice(...name!), aside]).toEqual(['said', 'Ann Roe', undefined]);
});
