import { expect, test } from 'vitest';
import { wordsIn } from '../../text/index.ts';
import { isTitled } from './titled.ts';

test.each([
  ['Mayor Rejects Charge Of Theft From Port', true],
  ['Mayor Just Rejected Charge Of Theft From Tarn Port.', true],
  ['Anna Reis met Paul Orrin on Friday.', false],
  ['Anna Reis was born to Paul Reis and Marta Orrin.', false],
  ['Anna Reis Jr. told Paul Orrin Sr.', false],
  ['Mayor rejects charge of theft from Tarn port', false],
  ['Anna Reis', false],
  ['', false],
])('%j is a title: %s', (text, expected) => {
  expect(isTitled(text, [0, text.length], wordsIn(text))).toBe(expected);
});
