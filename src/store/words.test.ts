import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedWords, foldedWordsIn, matchesOf, phrasesOf } from './words.ts';

describe('folding', () => {
  test.each([
    ['Erdoğan', 'erdogan'],
    ['İstanbul', 'istanbul'],
    ['Iğdır', 'igdir'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Ægir Ørsted', 'aegir orsted'],
    ['ＡＢＣ', 'abc'],
    ['Ёлка', 'елка'],
  ])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded));

  test('words split at apostrophes and hyphens, so that a name is found in its genitive', () =>
    expect(foldedWords('Vasko’s “cease-fire” — 1,200 dead')).toBe('vasko s cease fire 1 200 dead'));
});

describe('reading a query', () => {
  test.each([
    ['', []],
    ['  \n', []],
    ['"', []],
    ['*', []],
    ['- 🙂 ""', []],
    ['peace', [{ words: ['peace'], prefix: false }]],
    ['peace*', [{ words: ['peace'], prefix: true }]],
    ['"peace talks"*', [{ words: ['peace', 'talks'], prefix: true }]],
    [
      '“Peace Talks” now',
      [
        { words: ['peace', 'talks'], prefix: false },
        { words: ['now'], prefix: false },
      ],
    ],
    ['"not closed', [{ words: ['not', 'closed'], prefix: false }]],
    ['cease-fire', [{ words: ['cease', 'fire'], prefix: false }]],
    [
      'NEAR(a b)',
      [
        { words: ['near', 'a'], prefix: false },
        { words: ['b'], prefix: false },
      ],
    ],
  ])('%j asks for %j', (query, phrases) => expect(phrasesOf(query)).toEqual(phrases));

  test('any string is legal', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => void phrasesOf(query))));
});

describe('match ranges', () => {
  const shown = (text: string, query: string): readonly string[] =>
    matchesOf(text, phrasesOf(query)).map(([start, end]) => text.slice(start, end));

  test.each([
    ['🙂 “No one,” he said', 'no', ['No']],
    ['🙂🙂 “No one,” he said', '"no one"', ['No one']],
    ['one no one', '"no one"', ['no one']],
    ['ministers and a ministry', 'minist*', ['ministers', 'ministry']],
    ['the peace talkers', '"peace talk"*', ['peace talkers']],
    ['a a a', '"a a"', ['a a a']],
    ['Erdoğan spoke', 'erdogan', ['Erdoğan']],
    ['short', '"a longer phrase"', []],
  ])('%j holds %j at %j', (text, query, expected) => expect(shown(text, query)).toEqual(expected));

  test('every word of a text is found in it, at a range with the same folded word', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of foldedWordsIn(text)) {
          const ranges = matchesOf(text, [{ words: [word.folded], prefix: false }]);
          expect(ranges.some(([start, end]) => start <= word.start && word.end <= end)).toBe(true);
        }
      }),
    ));
});
