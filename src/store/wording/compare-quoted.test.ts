import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf } from './compare-quoted.ts';
import { type DifferenceKind, quotedOtherwise } from './difference.ts';

const FERRY = [
  'We fired at the pier at noon. The ferry was never our aim,',
  'If a shell of ours fell on the deck, I will answer for it.',
];
const GRAVES = ['We will not bargain over graves,', 'But I do not rule out a talk.'];
const COUNT = ['We stopped counting stretchers,', 'and began counting shoes.'];

describe('how one quotation differs from another', () => {
  test.each<[string, readonly string[], readonly string[], DifferenceKind, boolean]>([
    ['the same', FERRY, FERRY, 'same', false],
    ['the same in one piece', COUNT, ['We stopped counting stretchers and began counting shoes'], 'same', false],
    ['other marks and spellings', ['The defence of the harbour'], ['The defense of the harbor!'], 'same', false],
    ['a sentence of two', FERRY, ['The ferry was never our aim.'], 'part', false],
    ['an end of a sentence', FERRY, ['I will answer for it'], 'part', false],
    ['a sentence left out whole', FERRY, ['We fired at the pier at noon.', 'I will answer for it.'], 'part', false],
    ['words that the report says it left out', FERRY, ['We fired ... at noon'], 'part', false],
    ['a word that the report says is its own', FERRY, ['The [boat] was never our aim'], 'part', false],
    [
      'more before it',
      ['consistent with two rockets'],
      ['The damage is consistent with two rockets.'],
      'fuller',
      false,
    ],
    ['more behind it', ['It is false'], ['It is false and I will say so.'], 'fuller', false],
    ['two sentences spliced', FERRY, ['We fired at noon on the deck'], 'shortened', true],
    ['a “not” left out', GRAVES, ['We will not bargain over graves,', 'I rule out a talk.'], 'shortened', true],
    ['an adverb left out', ['It was a very ugly night'], ['It was a ugly night'], 'shortened', false],
    ['another verb', COUNT, ['We stopped counting stretchers,', 'and started counting shoes.'], 'altered', false],
    [
      'another tense',
      ['Two batteries have crossed the river since Sunday'],
      ['Two batteries are crossing the river'],
      'altered',
      false,
    ],
    [
      'another beginning',
      ['One of our batteries returned fire from the road'],
      ['A battery of ours answered fire from the road'],
      'altered',
      false,
    ],
    ['a word put in', ['It is to be held until noon.'], ['It is to be held ready until noon.'], 'altered', false],
    ['a “not” put in', ['We were told of the raid'], ['We were not told of the raid'], 'altered', true],
    ['another order', ['There were potatoes under the hall'], ['Under the hall there were potatoes'], 'altered', false],
    ['“don’t” for “do not”', ['I do not rule out a talk'], ['I don’t rule out a talk'], 'same', false],
    ['a number otherwise written', ['We counted 1,200 at 5 percent'], ['We counted 1200 at 5%'], 'same', false],
    ['a sign before a number', ['It was -5 degrees there'], ['It was 5 degrees there'], 'altered', false],
    ['another word that is spelt alike', ['We waited four days there'], ['We waited for days there'], 'altered', false],
    ['another verb that is spelt alike', ['They filed the report'], ['They filled the report'], 'altered', false],
    ['a “not” at the edge', ['Not one witness came to us'], ['One witness came to us'], 'part', true],
    [
      'a negation at the edge',
      ['We never said that the town would be spared'],
      ['the town would be spared'],
      'part',
      true,
    ],
    ['a “not” behind an ellipsis', ['The accused did not order it'], ['The accused did … order it'], 'part', true],
    ['a “not” that the report says is its own', ['He betrayed the town'], ['He [not] betrayed the town'], 'same', true],
    [
      'a clause with its “not” left out whole',
      ['I do not agree, but the ferry sails at noon'],
      ['the ferry sails at noon'],
      'part',
      false,
    ],
    ['nothing quoted', FERRY, [], 'reworded', false],
    ['a word or two', FERRY, ['our aim'], 'reworded', false],
    ['something else', FERRY, ['Nobody has come home since the winter'], 'reworded', false],
    ['nothing to compare with', [], ['The ferry was never our aim'], 'reworded', false],
  ])('%s', (_, base, quoted, kind, negation) => {
    expect(differenceOf(base, quoted)).toEqual({ kind, negation });
  });

  test.each([
    [['Never will we leave'], ['We will leave it']],
    [['The accused did not order it'], ['The accused did … order it']],
    [['a b … c d'], ['a b x c d']],
    [FERRY, ['We fired at noon on the deck']],
  ])('%j and %j differ in both directions or in none', (one, other) => {
    expect(quotedOtherwise(differenceOf(one, other))).toBe(quotedOtherwise(differenceOf(other, one)));
  });

  test('takes no longer than a moment, however long the quotations', () => {
    const words = (letter: string) => Array.from({ length: 20 }, (_, at) => `${letter}${at} lorem. `.repeat(400));
    const start = performance.now();
    differenceOf(words('a'), words('b'));
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('is none between a quotation and itself, and never throws', () => {
    const stretches = fc.array(fc.string({ unit: fc.constantFrom(...'ab cd. "[]…not ') }), { maxLength: 4 });
    fc.assert(
      fc.property(stretches, (one) => {
        expect(['same', 'reworded', 'part']).toContain(differenceOf(one, one).kind);
        expect(differenceOf(one, one).negation).toBe(false);
      }),
    );
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), stretches, (a, b) => void differenceOf(a, b)));
  });
});
