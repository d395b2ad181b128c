import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../document/index.ts';
import { untilPrompt, withoutBios, withoutOutlet, withWriterCredited } from './ending.ts';
import type { Line } from './outline.ts';

const BODY = ['The hall burned on Monday.', 'Nobody was inside.', 'The mayor wept.', 'The roof fell.'];

const placed = (texts: readonly string[]) =>
  texts.map((text) => ({ kind: 'paragraph' as BlockKind, line: { text } as Line }));
const textsOf = (lines: readonly { readonly line: Line }[]): readonly string[] => lines.map(({ line }) => line.text);

describe('a prompt to subscribe ends a report', () => {
  test.each([
    'To view the full story, please subscribe to the Tarn Herald.',
    'To continue reading this article, log in or register.',
    'Subscribe now to our paper edition for the full story.',
    'Please sign in to continue reading.',
  ])('%s', (prompt) => expect(textsOf(untilPrompt(placed([...BODY, prompt, 'It costs 5 a week.'])))).toEqual(BODY));

  test.each([
    'To read the full order, ministers met at night.',
    'Subscribers to the Herald had to wait for the full story.',
    'He told them to register to vote.',
  ])('but not: %s', (line) => {
    const lines = placed([...BODY, line, 'She left.']);
    expect(untilPrompt(lines)).toEqual(lines);
  });

  test('nor one with the report behind it', () => {
    const lines = placed([BODY[0]!, 'Please sign in to continue reading.', ...Array(20).fill('The roof fell.')]);
    expect(untilPrompt(lines)).toEqual(lines);
  });
});

describe('the last lines that tell of who signs are none of the report', () => {
  const writers = ['Ann Roe', 'Tobias Orrin'];
  test.each([
    'Ann Roe is a reporter at the Tarn Herald.',
    'Ann B. Roe, our critic in Krel, is the author of “Roofs”.',
    'Tobias Orrin covers halls and their roofs.',
    'Ann Roe has written about Norvel since 2012.',
    'Ann Roe is Tarn’s roof critic and spends her pay on tiles.',
    'Mara Venn’s book on halls is out. Follow her on Twitter @venn. Follow us on Twitter @tarn or Facebook.',
  ])('%s', (bio) => expect(textsOf(withoutBios(placed([...BODY, bio]), writers))).toEqual(BODY));

  test.each([
    'Mara Venn is a reporter at the Tarn Herald.',
    'Ann is a reporter at the Tarn Herald.',
    'Ann Roe wept.',
    'Ann Roe said that she was a reporter.',
    'Ann Roe, Mara Venn and the mayor are friends.',
    '“Follow me on Twitter,” the mayor said.',
    `${'The mayor wept and left the hall. '.repeat(9)}Follow us on Twitter @tarn.`,
    'Fans who follow her on Instagram saw the post first.',
    'The police said that residents could follow them on Facebook for news of the fire.',
  ])('but this is: %s', (line) => {
    const lines = placed([...BODY, line]);
    expect(withoutBios(lines, writers)).toEqual(lines);
  });

  test('as is one further up', () => {
    const lines = placed(['Ann Roe is a reporter at the Tarn Herald.', ...BODY]);
    expect(withoutBios(lines, writers)).toEqual(lines);
  });
});

describe('the last lines in which an outlet tells of itself are none of the report', () => {
  test.each(['Tarn Herald is committed to halls of every kind.', 'Tarn Herald is a non-profit paper of the valley.'])(
    '%s',
    (line) => expect(textsOf(withoutOutlet(placed([...BODY, line]), 'Tarn Herald'))).toEqual(BODY),
  );

  test.each<readonly [line: string, outlet: string | null]>([
    ['Tarn Herald is to be sold.', 'Tarn Herald'],
    ['Krel Post is committed to halls of every kind.', 'Tarn Herald'],
    ['Tarn Herald is committed to halls of every kind.', null],
  ])('but this is: %s', (line, outlet) => {
    const lines = placed([...BODY, line]);
    expect(withoutOutlet(lines, outlet)).toEqual(lines);
  });
});

describe('the last line of a report that nobody signs, where it tells of a writer, is a credit', () => {
  const BIO = 'Ann Roe is an award-winning journalist and the author of several books on roofs.';
  const kinds = (texts: readonly string[], writers: readonly string[] = []) =>
    withWriterCredited(placed(texts), writers).map(({ kind }) => kind);
  const PARAGRAPHS = BODY.map(() => 'paragraph');

  test('so it is', () => expect(kinds([...BODY, BIO])).toEqual([...PARAGRAPHS, 'credit']));

  test.each<readonly [why: string, lines: readonly string[], writers: readonly string[]]>([
    ['where the report names him', [...BODY.slice(0, 3), 'Roe wept.', BIO], []],
    ['where somebody signs', [...BODY, BIO], ['Mara Venn']],
    ['where it is told as news', [...BODY, 'Ann Roe is a journalist, and she wept.'], []],
    ['further up', [BIO, ...BODY], []],
  ])('but not %s', (_why, lines, writers) => expect(kinds(lines, writers)).not.toContain('credit'));

  test('as nothing is of nothing', () => expect(kinds([])).toEqual([]));
});
