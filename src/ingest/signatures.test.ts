import { describe, expect, test } from 'vitest';
import { reportersIn, signersOfText } from './signatures.ts';

const BODY = ['The hall burned on Monday.', 'Nobody was inside, the mayor said.', 'She left.', 'The roof fell.'];

describe('a text signs itself', () => {
  test.each<readonly [names: readonly string[], line: string]>([
    [['Ana Lom'], 'Follow Ana Lom on Twitter @analom.'],
    [['Ana Lom', 'Per Ost'], 'Follow Ana Lom and Per Ost on Twitter.'],
    [['Ana Lom'], '- Ana Lom.'],
    [['Ana Lom'], 'Ana Lom, a fellow of the Tarn Institute, is the author of “Roofs”.'],
    [['Ana B. Lom'], 'Ana B. Lom is senior media editor at the Norfold Post.'],
    [['Ana Lom', 'Per Ost'], 'Contributing: Ana Lom and Per Ost.'],
    [['Ana Lom'], '(Reporting by Ana Lom in Brenica; editing by Per Ost)'],
    [['Ana Lom'], '--additional reporting by Ana Lom.'],
    [['Ana Lom'], 'Ana Lom contributed to this report.'],
  ])('with %j by %s', (names, line) => expect(signersOfText([...BODY, line])).toEqual(names));

  test('agencies that helped are credited and do not sign', () => {
    expect(signersOfText([...BODY, 'Additional reporting by AP and Reuters'])).toEqual([]);
  });

  test('with a byline at its head', () =>
    expect(signersOfText(['Hall burns', 'By Ana Lom and Per Ost, Science Editor', ...BODY])).toEqual([
      'Ana Lom',
      'Per Ost',
    ]));

  test('piece by piece, also behind a quotation where other pieces are signed so', () => {
    const pieces = ['He said: “No.”--Per Ost.', 'The roof fell.--Ana Lom.', ...BODY];
    expect(signersOfText(pieces)).toEqual(['Per Ost', 'Ana Lom']);
  });

  test('letter by letter under a heading that says so', () => {
    const letters = ['Who lit the hall?', 'LETTERS.', BODY[0]!, 'Ana B. Lom.', 'Norfold, Tarn.', BODY[1]!, 'Per Ost.'];
    expect(signersOfText(letters)).toEqual(['Ana B. Lom', 'Per Ost']);
    expect(signersOfText(letters.filter((line) => line !== 'LETTERS.'))).toEqual([]);
  });

  test('as a column does in its headline, where its writer says "I" and is not written about', () => {
    const own = 'I never liked roofs. When they fall I laugh, and I do not hide it.';
    expect(signersOfText(['Ana Lom: Roofs and Ruins', own, ...BODY])).toEqual(['Ana Lom']);
    expect(signersOfText(['Ana Lom: Roofs and Ruins', own, ...BODY, 'Mayor Lom laughed.'])).toEqual([]);
    expect(signersOfText(['Ana Lom: I never liked roofs', `“${own}”`, ...BODY])).toEqual([]);
    expect(signersOfText(['Film Review: Roofs and Ruins', own, ...BODY])).toEqual([]);
  });

  test.each([
    '“The roof fell.” — Ana Lom',
    'Follow the money to Brenica at your own risk.',
    'Ana Lom is on her way to Brenica.',
    'By late afternoon, there had been no word from the mayor.',
    'The ministry contributed to the fund.',
    'Follow us on Twitter.',
  ])('not by %s', (line) => expect(signersOfText([...BODY, line])).toEqual([]));

  test('not by a line in its middle', () => expect(signersOfText(['Follow Ana Lom on Twitter.', ...BODY])).toEqual([]));
});

test('of a credit line the writer counts, not the agency that she works for', () => {
  expect(reportersIn(['With reporting by Norfold Press writer Ana Lom'])).toEqual(['Ana Lom']);
  expect(reportersIn(['© Norfold'])).toEqual([]);
});
