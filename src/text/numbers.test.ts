import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

/** "as many as 200 | at-most -200" for each number. */
const read = (text: string): readonly string[] =>
  numbersIn(text).map(({ span, min, max, bound, money }) => {
    const amount = min === max ? `${min}` : `${min ?? ''}-${max ?? ''}`;
    return `${text.slice(...span)} | ${bound} ${amount}${money ? ' money' : ''}`;
  });

describe('numbers', () => {
  test.each<[string, readonly string[]]>([
    ['26 people', ['26 | exact 26']],
    ['1,200 people', ['1,200 | exact 1200']],
    ['1.2 million people', ['1.2 million | exact 1200000']],
    ['six-million people', ['six-million | exact 6000000']],
    ['twenty-six people', ['twenty-six | exact 26']],
    ['a hundred and twenty people', ['a hundred and twenty | exact 120']],
    ['two thousand three hundred people', ['two thousand three hundred | exact 2300']],
    ['half a million people', ['half a million | exact 500000']],
    ['a half-million people', ['a half-million | exact 500000']],
    ['a quarter of a million people', ['a quarter of a million | exact 250000']],
    ['short of the quarter of a million', ['quarter of a million | exact 250000']],
    ['It handed over 131 captives.', ['131 | exact 131']],
    ['It took over 131 of them.', ['131 | exact 131']],
    ['three quarters of a million people', ['three quarters of a million | exact 750000']],
    ['a million and a half people', ['a million and a half | exact 1500000']],
    ['two and a half thousand people', ['two and a half thousand | exact 2500']],
    ['two lakh people', ['two lakh | exact 200000']],
    ['a dozen people', ['a dozen | exact 12']],
    ['two dozen people', ['two dozen | exact 24']],
    ['half a dozen people', ['half a dozen | exact 6']],
    ['dozens of people', ['dozens | vague 24-99']],
    ['scores of people', ['scores | vague 40-99']],
    ['hundreds of thousands of people', ['hundreds of thousands | vague 200000-999999']],
    ['hundreds of millions of people', ['hundreds of millions | vague 200000000-999000000']],
    ['several people', ['several | vague 3-9']],
    ['several hundred people', ['several hundred | vague 200-999']],
    ['several hundreds of people', ['several hundreds | vague 200-999']],
    ['a few thousand people', ['a few thousand | vague 2000-9999']],
    ['a couple of people', ['a couple of | vague 2']],
    ['10 to 15 people', ['10 to 15 | range 10-15']],
    ['10-15 people', ['10-15 | range 10-15']],
    ['two or three people', ['two or three | range 2-3']],
    ['maybe 10, maybe 15 people', ['maybe 10, maybe 15 | range 10-15']],
    ['at least 10, possibly 15 people', ['at least 10, possibly 15 | range 10-15']],
    ['hundreds or perhaps thousands of people', ['hundreds or perhaps thousands | range 200-9999']],
    ['10 drivers, maybe 15 people', ['10 | exact 10', 'maybe 15 | about 15']],
    ['between 10 and 15 people', ['between 10 and 15 | range 10-15']],
    ['between two men and six men', ['between two men and six | range 2-6']],
    ['between two men and six women', ['two | exact 2', 'six | exact 6']],
    [
      'between 24 billion dollars and 36 billion dollars',
      ['between 24 billion dollars and 36 billion dollars | range 24000000000-36000000000 money'],
    ],
    [
      'between 24 billion dollars a year and 36 billion dollars',
      ['between 24 billion dollars a year and 36 billion dollars | range 24000000000-36000000000 money'],
    ],
    ['10 to 15 million people', ['10 to 15 million | range 10000000-15000000']],
    ['from 19 to 26 people', ['19 | exact 19', '26 | exact 26']],
    ['ranges from 19 to 26 people', ['from 19 to 26 | range 19-26']],
    ['a further three people', ['a further three | exact 3']],
    ['at least 12 people', ['at least 12 | at-least 12-']],
    ['no fewer than 12 people', ['no fewer than 12 | at-least 12-']],
    ['no more than 12 people', ['no more than 12 | at-most -12']],
    ['up to 40 people', ['up to 40 | at-most -40']],
    ['fewer than 40 people', ['fewer than 40 | at-most -40']],
    ['nearer 40 people', ['nearer 40 | about 40']],
    ['The toll has passed 40', ['passed 40 | at-least 40-']],
    ['some 40 people', ['some 40 | about 40']],
    ['an estimated 40 people', ['an estimated 40 | about 40']],
    ['at least about 40 people', ['at least about 40 | at-least 40-']],
    ['40 or more people', ['40 or more | at-least 40-']],
    ['40+ people', ['40+ | at-least 40-']],
    ['40 or so people', ['40 or so | about 40']],
    ['an estimated 10,000+ people', ['an estimated 10,000+ | at-least 10000-']],
    ['It adds up to 40 people', ['40 | exact 40']],
    ['$3 billion', ['$3 billion | exact 3000000000 money']],
    ['NZ $ 26 million', ['NZ $ 26 million | exact 26000000 money']],
    ['Rs 200 crore', ['Rs 200 crore | exact 2000000000 money']],
    ['EUR 3 million', ['EUR 3 million | exact 3000000 money']],
    ['₦40bn', ['₦40bn | exact 40000000000 money']],
    ['£3.5m', ['£3.5m | exact 3500000 money']],
    ['$40-50 billion', ['$40-50 billion | range 40000000000-50000000000 money']],
    ['two million euros', ['two million euros | exact 2000000 money']],
    ['8 million marks', ['8 million marks | exact 8000000 money']],
    ['thousands of dollars', ['thousands of dollars | vague 2000-9999 money']],
    ['a 200-strong crowd', ['200 | exact 200']],
    ['2000 people', ['2000 | exact 2000']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'a 26-year-old',
    'three months old',
    'in their twenties',
    'aged 26',
    'ages 18 to 25',
    'Ana Tolvaj, 32, said',
    '12 March',
    'Sept. 11',
    'in 2019',
    'the 2019 vote',
    'between 2008 and 2016',
    '10 p.m.',
    '08:41',
    'five o’clock',
    '12%',
    '12 percent',
    '12.5 per cent',
    'the 21st',
    '1990s',
    'a 4-1 win',
    'the 1-6-2 run',
    'No. 7',
    'Flight 17',
    'Flight VL 409',
    'Group of Seven',
    'World War Two',
    '1119 Eighth Street',
    'no one',
    'one of them',
    'one day',
    'a six-day war',
    'X3 and A320',
    '555012345678',
    'scores twice',
  ])('none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a part of the text keeps the offsets of the whole', () => {
    const text = 'Six of them. At least 26 people.';
    expect(numbersIn(text, 13).map(({ span, number }) => [span, number])).toEqual([
      [
        [13, 24],
        [22, 24],
      ],
    ]);
  });
});

test('of any text, numbers lie in it, in order and apart, and hold the words that bound them', () => {
  const pieces = [
    '26',
    'two',
    'to',
    'or',
    '-',
    ',',
    'between',
    'and',
    'at least',
    'a',
    'dozen',
    'million',
    '$',
    'of',
    '🙂',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(' ')),
    fc.array(fc.constantFrom('1', ',', '.', ' ', '0', 'm', '-')).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const { span, number, boundWords, min, max } of numbersIn(text)) {
        expect(span[0]).toBeGreaterThanOrEqual(end);
        expect(span[0] <= number[0] && number[0] < number[1] && number[1] <= span[1]).toBe(true);
        expect(span[1]).toBeLessThanOrEqual(text.length);
        if (boundWords) expect(span[0] <= boundWords[0] && boundWords[1] <= span[1]).toBe(true);
        expect(Number.isFinite(min ?? 0) && Number.isFinite(max ?? 0)).toBe(true);
        end = span[1];
      }
    }),
    { numRuns: 500 },
  );
});
