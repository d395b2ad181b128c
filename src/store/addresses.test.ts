import { expect, test } from 'vitest';
import { isWebAddress } from './addresses.ts';

test.each([
  ['https://paper.example/a', true],
  ['HTTP://paper.example', true],
  ['https:paper.example', false],
  [' https://paper.example', false],
  ['https://', false],
  ['paper.example', false],
  ['javascript:alert(1)', false],
  ['', false],
])('that %j is the address of a web page is %s', (words, expected) => {
  expect(isWebAddress(words)).toBe(expected);
});
