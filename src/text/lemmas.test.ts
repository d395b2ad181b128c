import { expect, test } from 'vitest';
import { lemmasOf } from './lemmas.ts';

test.each([
  ['said', 'say'],
  ['pledged', 'pledge'],
  ['planned', 'plan'],
  ['warns', 'warn'],
  ['denies', 'deny'],
  ['denied', 'deny'],
  ['urging', 'urge'],
  ['criticising', 'criticise'],
  ['swore', 'swear'],
  ['was', 'be'],
])('%s may be a form of %s', (word, lemma) => {
  expect(lemmasOf(word)).toContain(lemma);
});

test('a word is among its own forms', () => {
  for (const word of ['news', 'press', 'red', 'king', '']) expect(lemmasOf(word)).toContain(word);
});
