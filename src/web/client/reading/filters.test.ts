import { expect, test } from 'vitest';
import { addressWith } from '../address.ts';
import { EVERYTHING } from './composition.ts';
import { fieldsOf, filterIn } from './filters.ts';

test.each([
  ['', EVERYTHING],
  ['facet=denied', { facet: 'denied', speaker: null }],
  ['facet=unsigned-figures', { facet: 'unsigned-figures', speaker: null }],
  ['speaker=e3', { facet: null, speaker: 'e3' }],
  ['facet=nonsense', EVERYTHING],
] as const)('the query %j asks for %j, and comes back out of it', (query, filter) => {
  expect(filterIn(new URLSearchParams(query))).toEqual(filter);
  if (!query.includes('nonsense'))
    expect(addressWith('/d', fieldsOf(filter))).toBe(query === '' ? '/d' : `/d?${query}`);
});

test('a facet and a speaker are not asked for together: the line above the text offers one', () => {
  expect(filterIn(new URLSearchParams('facet=denied&speaker=e3'))).toEqual({ facet: 'denied', speaker: null });
});
