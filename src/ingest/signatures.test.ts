import { describe, expect, test } from 'vitest';
import { bylineLines, reportersIn, signersOfText } from './signatures.ts';

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
    [['Ana Lom'], 'The tower fell too.Contributing: Ana Lom, The (Norfold, N.T.) Post.'],
    [
      ['Lom', 'Ost-Verane'],
      'Lom reported from New Norfold and Ost-Verane from Brenica. Per Ost contributed to this report.',
    ],
  ])('with %j by %s', (names, line) => expect(signersOfText([...BODY, line])).toEqual(names));

  test('agencies that helped are credited and do not sign', () => {
    expect(signersOfText([...BODY, 'Additional reporting by AP and Reuters'])).toEqual([]);
  });

  test('with a byline at its head', () =>
    expect(signersOfText(['Hall burns', 'By Ana Lom and Per Ost, Science Editor', ...BODY])).toEqual([
      'Ana Lom',
      'Per Ost',
    ]));

  test.each<readonly [names: readonly string[], lines: readonly string[]]>([
    [['Ana Lom'], ['Ana Lom Political Correspondent', '16 September 2026 9:33pm']],
    [['Ana Lom'], ['Ana Lom Deputy Content Hub Director', '08:39, 06 Jan 2026Updated 08:41, 06 Jan 2026']],
    [
      ['Ana Lom', 'Per Ost'],
      ['Ana Lom and Per Ost', 'Published: 3 May 2026'],
    ],
    [['Ana Lom'], ['3 May 2026, 10:15', 'Ana Lom, Science Editor']],
    [['Ana van der Lom'], ['Ana van der Lom|Published 4 months ago']],
    [['Ana Van Der Lom'], ['Ana Van Der Lom | 3 May 2026']],
    [['Ana Lom'], ['Ana Lom in Brenica', 'Tue 3 Mar 2026 20.05 GMT']],
    [['Ana Lom'], ['By Ana Lom For Norfold.Com', 'Published: 15:56 BST, 27 April 2026']],
    [[], ['Ana Lom', 'The hall burned.']],
    [[], ['Fire at the Hall', 'The hall burned on 3 May 2026.']],
    [[], ['Ana Lom Wins Again', '3 May 2026']],
  ])('with %j over it by %j', (names, lines) =>
    expect(signersOfText(['Hall burns down', ...lines, ...BODY])).toEqual(names),
  );

  test('over the box that tells of its writer', () =>
    expect(signersOfText([...BODY, 'Stefanie Lom', 'Stef Lom covers halls and their roofs.'])).toEqual([
      'Stefanie Lom',
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

test('a line signs with a name behind its "by", not with a small letter', () =>
  expect(bylineLines(['By Ana Lom', 'BY: ANA LOM FOR THE POST', 'by then Reuters had left'])).toEqual([
    'By Ana Lom',
    'BY: ANA LOM FOR THE POST',
  ]));
