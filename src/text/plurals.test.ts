import { expect, test } from 'vitest';
import { pluralOf, singularOf } from './plurals.ts';

test.each([
  ['baker', 'bakers'],
  ['boss', 'bosses'],
  ['witness', 'witnesses'],
  ['coach', 'coaches'],
  ['monarch', 'monarchs'],
  ['nanny', 'nannies'],
  ['envoy', 'envoys'],
  ['spokesman', 'spokesmen'],
  ['woman', 'women'],
  ['man', 'men'],
  ['midwife', 'midwives'],
  ['passer-by', 'passers-by'],
  ['child', 'children'],
])('one %s, many %s', (one, many) => {
  expect(pluralOf(one)).toBe(many);
  expect(singularOf(many)).toBe(one);
});

test.each(['police', 'boss', 'human', 'press'])('%s is no plural', (word) => {
  expect(singularOf(word)).toBe(word);
});
