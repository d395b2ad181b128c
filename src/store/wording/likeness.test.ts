import { describe, expect, test } from 'vitest';
import { likenessOf } from './likeness.ts';
import { wordingsOf } from './wording.ts';

const wordingOf = (text: string) => wordingsOf(text, [{ content: [[0, text.length]] }])[0]!;
const likeness = (a: string, b: string) => {
  const [one, other] = [wordingOf(a), wordingOf(b)];
  expect(likenessOf(other, one)?.byWords).toBe(likenessOf(one, other)?.byWords);
  return likenessOf(one, other);
};

describe('two contents render one statement', () => {
  test.each([
    [
      'whoever is credited, where the words are the same',
      '“An empty chair on Friday is filled by guns on Saturday”',
      '“An empty chair on Friday is filled by guns on Saturday”',
    ],
    [
      'where one has a part of the other',
      '“We fired at the pier at noon. The ferry was never our aim. If a shell fell on the deck I will answer for it.”',
      '“If a shell fell on the deck I will answer”',
    ],
    [
      'where a word was changed',
      '“We stopped counting stretchers and began counting shoes”',
      '“We stopped counting stretchers and started counting shoes”',
    ],
    [
      'in other words that share most',
      'that the dead lay under the fallen gallery and could not be reached',
      'the dead who lay under the fallen gallery could not yet be reached',
    ],
  ])('%s', (_, a, b) => {
    expect(likeness(a, b)?.byWords).toBe(true);
  });

  test.each([
    [
      'where a part of few words is shared',
      '“Our forces did not fire on Brenica and had no reason to”',
      'that the forces of Orlesk ‘did not fire on Brenica’',
    ],
  ])('of one speaker only, %s', (_, a, b) => {
    expect(likeness(a, b)?.byWords).toBe(false);
  });

  test.each([
    [
      'where they share names alone',
      'to meet Idrin Vasko of the Border Relief Mission',
      'that Idrin Vasko left the Border Relief Mission',
    ],
    [
      'where the figures are others',
      'that at least 12 people had been killed in the market',
      'at least 31 people were killed in the market',
    ],
    ['where they share a word', 'to leave the valley at once', 'that the valley was quiet'],
    ['where one says nothing', '', 'that the valley was quiet'],
    ['where they share what every report has', 'it will not comment on the matter', 'it was not told of the raid'],
  ])('not %s', (_, a, b) => {
    expect(likeness(a, b)).toBeNull();
  });

  test.fails('where two words that mean something are all there is', () => {
    expect(likeness('“There were potatoes under the hall”', '“Under the hall were only potatoes”')).not.toBeNull();
  });

  test.fails('where another translator found other words for nearly all', () => {
    expect(
      likeness('“We will not bargain over graves”', '“We shall not trade over the graves of our dead”'),
    ).not.toBeNull();
  });

  test('a figure that stands otherwise in two quotations does not part them', () => {
    const [one, other] = [
      '“We counted 12 bodies in the market hall before noon”',
      '“We counted 21 bodies in the market hall before noon”',
    ];
    expect(likeness(one, other)).toEqual({ byWords: true });
  });
});
