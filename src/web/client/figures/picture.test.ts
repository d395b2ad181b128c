import { expect, test } from 'vitest';
import type { FoundFigure } from '../../../api/responses.ts';
import { HEIGHT, pictureOf } from './picture.ts';

const found = (
  published: string | null,
  min: number | null,
  max: number | null,
  bound: FoundFigure['figure']['bound'] = 'exact',
): FoundFigure =>
  ({
    document: { id: 'd', headline: null, outlet: 'The Tarn Herald', published, url: null },
    figure: { id: 'f1', min, max, bound, kind: 'killed' },
    signer: null,
  }) as unknown as FoundFigure;

test('days stand from left to right, numbers from below upwards', () => {
  const { marks, days } = pictureOf(
    [found('2026-03-05', 30, 30), found('2026-03-01T23:00:00-10:00', 10, 10), found('2026-03-03', 20, 20, 'about')],
    800,
  );
  expect(marks.map(({ found: { figure } }) => figure.min)).toEqual([10, 20, 30]);
  const [first, middle, last] = marks;
  expect([first!.x < middle!.x, middle!.x < last!.x, middle!.x - first!.x]).toEqual([true, true, last!.x - middle!.x]);
  expect([first!.low > middle!.low, middle!.low > last!.low]).toEqual([true, true]);
  expect(days.map(({ day }) => day)).toEqual(['2026-03-01', '2026-03-03', '2026-03-05']);
  for (const { low, high } of marks) expect([low === high, low > 0, low < HEIGHT]).toEqual([true, true, true]);
});

test.each([
  [26, null, 'at-least', 'up', true],
  [null, 40, 'at-most', 'down', true],
  [0, 40, 'at-most', 'down', true],
  [40, 50, 'range', null, false],
  [24, 99, 'vague', null, false],
  [26, 26, 'about', null, true],
] as const)('%j to %j, %s, is open %s', (min, max, bound, open, isOne) => {
  const [mark] = pictureOf([found('2026-03-01', min, max, bound)], 800).marks;
  expect([mark!.open, mark!.low === mark!.high]).toEqual([open, isOne]);
  expect(mark!.high).toBeLessThanOrEqual(mark!.low);
});

test('marks of one day and number stand beside each other, and those without room are counted', () => {
  const same = Array.from({ length: 30 }, () => found('2026-03-01', 31, null, 'at-least'));
  const { marks, crowded } = pictureOf(same, 800);
  expect(new Set(marks.map(({ x }) => x)).size).toBe(marks.length);
  expect(marks.length + crowded).toBe(30);
  expect([marks.length > 10, crowded > 0]).toEqual([true, true]);
});

test('marks of a day with many do not stand among those of the day beside it', () => {
  const many = Array.from({ length: 30 }, () => found('2026-03-01', 31, 31));
  const { marks } = pictureOf([...many, found('2026-03-02', 40, 40), found('2026-03-03', 31, 31)], 320);
  const next = marks.find(({ found: { figure } }) => figure.min === 40)!;
  const last = marks.at(-1)!;
  for (const { x } of marks.slice(0, -2)) expect(x).toBeLessThan((next.x + next.x - (last.x - next.x)) / 2);
});

test('what has no date or no number is counted and not drawn, and nothing at all makes no picture', () => {
  const { undated, unnumbered, marks } = pictureOf([found(null, 3, 3), found('2026-03-01', null, null, 'vague')], 800);
  expect({ undated, unnumbered, marks }).toEqual({ undated: 1, unnumbered: 1, marks: [] });
  expect(pictureOf([], 800)).toMatchObject({ marks: [], days: [] });
});

test('on a narrow page only the first and the last day are written, within the picture', () => {
  const { days, marks } = pictureOf(
    ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'].map((day) => found(day, 5, 5)),
    300,
  );
  expect(days.map(({ day }) => day)).toEqual(['2026-03-01', '2026-03-04']);
  for (const { x } of marks) expect([x > 0, x < 300]).toEqual([true, true]);
});
