import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AMOUNT, amountsOf } from './amounts.ts';

/** The grammar tried at every place of the text. */
const everywhere = (text: string) =>
  [...text.matchAll(new RegExp(AMOUNT, 'giu'))].map(({ index, 0: words }) => ({ index, words }));

const WORDS = [
  ...['one', 'Twenty', 'six', 'eleven', 'thirteen', 'forty', 'eighty', 'nineteen', 'five', 'four', 'ten', 'tens'],
  ...['hundred', 'THOUSAND', 'million', 'millions', 'billions', 'trillion', 'dozens', 'dozen', 'scores', 'several'],
  ...['a', 'a few', 'half', 'quarter', 'three', 'of', 'and', 'couple', 'handful', 'often', 'attention', 'lakh'],
  ...[
    '12',
    '1,200',
    '3.5',
    '$',
    '€',
    'US',
    'AU$',
    'NZ $ ',
    'A',
    'C$',
    'm',
    'bn',
    '#',
    '/',
    '_',
    '-',
    '.',
    'ſix',
    '🙂',
    '\ud83d',
  ],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '', '-', '\u00a0', ', ')), { maxLength: 30 })
    .map((pieces) => pieces.flat().join('')),
);

test('the cheap test of where an amount may begin leaves none out', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(amountsOf(text)).toEqual(everywhere(text));
    }),
    { numRuns: 3000 },
  );
});
