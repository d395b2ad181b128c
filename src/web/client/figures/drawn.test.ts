import { expect, test } from 'vitest';
import { drawnOf } from './drawn.ts';

const KINDS = [
  { kind: 'money', figures: 9 },
  { kind: 'killed', figures: 5 },
  { kind: 'missing', figures: 2 },
] as const;

test.each([
  [undefined, KINDS[1]],
  ['missing', KINDS[2]],
  ['money', { why: 'Amounts of money are not drawn: their currencies differ.' }],
  ['crowd', null],
])('where the kind %j is asked for, %j is drawn', (asked, drawn) => {
  expect(drawnOf(KINDS, asked)).toEqual(drawn);
});

test('nothing is drawn where nothing is found, and of money alone nothing but why', () => {
  expect(drawnOf([], undefined)).toBeNull();
  expect(drawnOf([KINDS[0]], undefined)).toEqual({ why: expect.stringContaining('currencies') });
});
