import { expect, test } from 'vitest';
import { FIGURES } from '../figures/question.ts';
import { SEARCH } from '../search/question.ts';
import { askedIn, inWords, isReversed, loosened, unknownIn, withAnyEnding } from './question.ts';

test('an address is asked for its own fields, and the others are told', () => {
  const query = new URLSearchParams('words=fire&act=&q=attack&offset=50');
  expect(askedIn(query, SEARCH)).toEqual({ words: 'fire' });
  expect(unknownIn(query, SEARCH)).toEqual([['q', 'attack']]);
});

test.each([
  ['attacks', 'attack*'],
  ['rocket  fired', 'rocket* fired*'],
  ['gas', 'gas*'],
  ['"the fire"', null],
  ['attack*', null],
])('%j with any ending is %j', (words, other) => {
  expect(withAnyEnding(words)).toBe(other);
});

test('a question is printed in words', () => {
  expect(inWords({ words: 'fire', act: 'deny', minScore: '0.85' }, SEARCH)).toBe(
    'the words “fire”, the act “denies”, “only sure”',
  );
  expect(inWords({}, SEARCH)).toBe('');
  expect(inWords({ kind: 'hostage', unsigned: 'true' }, FIGURES)).toBe(
    'the kind “held hostage”, “only where nobody is named”',
  );
});

test('a question that finds nothing is loosened by one field at a time', () => {
  expect(
    loosened({ words: 'rockets', act: 'claim-responsibility', minScore: '0.85' }, SEARCH).map(({ words }) => words),
  ).toEqual([
    'other endings: rocket*',
    'without the words “rockets”',
    'without the act “claims responsibility”',
    'without “only sure”',
  ]);
  expect(loosened({ words: 'rockets', outlet: 'The Ledger' }, SEARCH)[2]!.asked).toEqual({ words: 'rockets' });
  expect(loosened({ outlet: 'The Ledger' }, SEARCH)).toEqual([]);
});

test.each([
  [{ from: '2026-03-05', to: '2026-03-01' }, true],
  [{ from: '2026-03-01', to: '2026-03-01' }, false],
  [{ from: '2026-03-05' }, false],
])('%j stands the wrong way round: %j', (asked, reversed) => {
  expect(isReversed(asked)).toBe(reversed);
});
