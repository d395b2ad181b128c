import { expect, test } from 'vitest';
import { readingOf } from '../reading/reading.ts';
import { looseIn } from './loose.ts';

const phrases = (text: string): readonly string[] =>
  looseIn(readingOf(text, [], [])).map(({ span: [start, end] }) => text.slice(start, end));

test.each([
  ['A police officer met his two friends.', ['A police officer', 'his', 'his two friends']],
  ['Protesters filled the square and they sang.', ['Protesters', 'they']],
  ['The port director, Mara Venn, left.', []],
  ['Mara Venn is a lawyer.', []],
  ['Mara Venn, a lawyer, left.', []],
  ['They’d left before she’ll know.', ['They', 'she']],
  ['He described a punishment her father gave.', ['He', 'her', 'her father']],
  ['He said that Ann left and that someone paid.', ['He']],
  [
    'He called on Western politicians and on Norvelian troops and local residents.',
    ['He', 'Western politicians', 'Norvelian troops', 'local residents'],
  ],
  ['Once a company is sold, the company is gone.', ['the company']],
  ['It rained on the roof.', []],
  ['', []],
])('%j holds %j', (text, expected) => {
  expect(phrases(text)).toEqual(expected);
});

test('nobody is looked for in a sentence as long as a list', () => {
  expect(phrases(`The officer saw ${'him and '.repeat(400)}her.`)).toEqual([]);
});
