import { expect, test } from 'vitest';
import { wordsOfAll } from '../document/index.ts';
import { quotationsOf } from '../text/quotations.ts';
import { signedQuotations } from './signed.ts';

const cases: readonly [text: string, source: string | null][] = [
  ['“We stay.” – Mara Venn, the port’s director', 'Mara Venn, the port’s director'],
  ['"We stay." -Commissioner Mara Venn', 'Commissioner Mara Venn'],
  ['“We stay.” — Mara Venn, March 3', 'Mara Venn'],
  ['“We stay.” – Mara Venn, Port Council, in a letter, March 3', 'Mara Venn, Port Council'],
  ['“We stay,” the director said – again.', null],
  ['“We stay.” – and so they did', null],
  ['They wrote “We stay.” – Mara Venn', null],
  ['“We stay.', null],
];

test.each(cases)('%s', (text, source) => {
  const [one] = signedQuotations(text, quotationsOf(text), []);
  expect(one ? wordsOfAll(text, one.source) : null).toBe(source);
});

test('a quotation that the network has found already is left to it', () => {
  const text = '“We stay.” – Mara Venn';
  const found = { source: [], cue: [], content: [[0, 10] as const], extractionScore: 1 };
  expect(signedQuotations(text, quotationsOf(text), [found])).toEqual([]);
});
