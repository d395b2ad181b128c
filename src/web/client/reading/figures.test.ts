import { describe, expect, test } from 'vitest';
import { colliery } from '../../../../test/room/reports.ts';
import type { Figure } from '../../../document/index.ts';
import { numberWords } from '../numbers.ts';
import { figureWords, isUnsigned } from './figures.ts';
import { itemsOf } from './items.ts';
import { openedReport } from './opened-report.ts';

const { document, ...found } = colliery;
const opened = openedReport(document, { annotator: { version: '0.1.0', model: null }, ...found });

const TEXT = 'Dozens of people';
const figure = (
  min: number | null,
  max: number | null,
  bound: Figure['bound'],
  kind: Figure['kind'] = 'killed',
): Figure => ({
  id: 'f1',
  span: [0, TEXT.length],
  min,
  max,
  bound,
  kind,
  of: null,
  event: null,
  place: null,
  when: null,
  attribution: null,
  revises: null,
});

test.each([
  [26, 26, 'exact', '26'],
  [1200, 1200, 'exact', '1,200'],
  [1_500_000, 1_500_000, 'about', 'about 1.5 million'],
  [1_234_567, 1_234_567, 'exact', '1,234,567'],
  [26, null, 'at-least', 'at least 26'],
  [null, 300, 'at-most', 'at most 300'],
  [0, 300, 'at-most', 'at most 300'],
  [40, 50, 'range', '40 to 50'],
  [24, 99, 'vague', TEXT],
  [null, null, 'exact', TEXT],
] as const)('%j to %j, %s, is told as “%s”', (min, max, bound, words) => {
  expect(numberWords(figure(min, max, bound), TEXT)).toBe(words);
});

describe('a figure in the margin', () => {
  test.each([
    ['f1', 'at most 300 people | overnight | nobody'],
    ['f2', '4 missing | men | nobody'],
    ['f3', 'at least 26 killed | miners, Velnar | says Mines Ministry'],
    ['f4', '19 killed | the day before | says Mines Ministry'],
    ['f5', '40 to 50 men | that morning | says Ida Marrow'],
    ['f6', 'Dozens of people injured |  | nobody'],
    ['f7', '1.5 million crowns |  | nobody'],
  ])('%s says %s', (id, line) => {
    const { number, counted, circumstances, says } = figureWords(opened.figure(id)!, opened);
    expect([`${number} ${counted}`.trim(), circumstances, says ?? 'nobody'].join(' | ')).toBe(line);
  });

  test('is denied by whoever denies it', () => {
    const denied = {
      ...opened,
      attribution: (id: string | null) => {
        const attribution = opened.attribution(id);
        return attribution && { ...attribution, act: 'deny' as const };
      },
    };
    expect(figureWords(opened.figure('f3')!, denied).says).toBe('denied by Mines Ministry');
  });

  test('that is credited to no one is as unsigned as one that the report itself asserts', () => {
    expect(found.figures.filter((one) => isUnsigned(one, opened)).map(({ id }) => id)).toEqual([
      'f1',
      'f2',
      'f6',
      'f7',
    ]);
    expect(opened.figure('f6')!.attribution).toBe('a8');
  });

  test('knows what it replaces and what replaces it', () => {
    expect(opened.figure('f3')!.revises).toBe('f4');
    expect(opened.revisionsOf('f4').map(({ id }) => id)).toEqual(['f3']);
  });
});

test('statements and figures stand in the margin in the order of the text', () => {
  const ids = itemsOf(found.attributions, found.figures).map(({ id }) => id);
  expect(ids.slice(0, 8)).toEqual(['a1', 'f1', 'f2', 'f3', 'a2', 'f4', 'a3', 'a4']);
  expect(ids).toHaveLength(found.attributions.length + found.figures.length);
});
