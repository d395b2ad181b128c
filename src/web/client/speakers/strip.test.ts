import { expect, test } from 'vitest';
import type { Finding } from '../../../api/responses.ts';
import { rolesOverTime } from './roles.ts';
import { MOST, strip } from './strip.ts';

const finding = (published: string | null, form: string, outlet: string, side = 'official'): Finding =>
  ({
    document: { id: 'd', headline: null, outlet, published, url: null },
    attribution: { id: 'a1', form },
    speaker: { id: 's', name: 'S', kind: 'person', side },
  }) as unknown as Finding;

test('ticks stand between the first day and the last, direct above the line and indirect below', () => {
  const { ticks, days, above, below, undated } = strip(
    [
      finding('2026-03-05', 'indirect', 'B'),
      finding('2026-03-01T23:00:00-10:00', 'direct', 'A'),
      finding('2026-03-03T10:00:00Z', 'mixed', 'A'),
      finding('2026-03-05', 'indirect', 'A'),
      finding(null, 'direct', 'A'),
    ],
    112,
  );
  expect(ticks.map(({ x, above: up, step, outlet }) => [x, up, step, outlet])).toEqual([
    [6, true, 0, 'A'],
    [56, true, 0, 'A'],
    [106, false, 0, 'A'],
    [106, false, 1, 'B'],
  ]);
  expect({ days, above, below, undated }).toEqual({
    days: ['2026-03-01', '2026-03-05'],
    above: 1,
    below: 2,
    undated: 1,
  });
});

test('a single day stands in the middle, and nothing at all makes no strip', () => {
  expect(strip([finding('2026-03-05', 'direct', 'A')], 100)).toMatchObject({
    ticks: [{ x: 50 }],
    days: ['2026-03-05'],
  });
  expect(strip([], 100)).toMatchObject({ ticks: [], days: [], above: 0, below: 0 });
});

test('a pile that would be a wall is cut, and the rest of it counted', () => {
  const day = Array.from({ length: MOST + 5 }, () => finding('2026-03-05', 'indirect', 'A'));
  const { ticks, hidden, above, below } = strip([...day, finding('2026-03-05', 'mixed', 'A')], 100);
  expect(ticks).toHaveLength(MOST + 1);
  expect(hidden).toEqual([{ x: 50, above: false, count: 5 }]);
  expect({ above, below }).toEqual({ above: 1, below: MOST });
});

test('roles come in the order in which reports gave them', () => {
  const findings = [
    finding('2026-03-05', 'direct', 'A', 'opposition'),
    finding('2026-03-01', 'direct', 'A', 'official'),
    finding('2026-03-02', 'direct', 'A', 'official'),
    finding(null, 'direct', 'A', 'opposition'),
  ];
  expect(rolesOverTime(findings)).toEqual([
    { role: 'official', from: '2026-03-01', to: '2026-03-02', statements: 2 },
    { role: 'opposition', from: '2026-03-05', to: '2026-03-05', statements: 2 },
  ]);
});
