import { expect, test } from 'vitest';
import { scaleOf } from './scale.ts';

test.each([
  [[26, 31], [0, 10, 20, 30, 40], false],
  [[1, 1], [0, 1], false],
  [[7, 140], [0, 50, 100, 150], false],
  [[0, 3], [0, 1, 2, 3], false],
  [[2, 50], [1, 2, 5, 10, 20, 50], true],
  [[12, 30_000], [10, 100, 1000, 10_000], true],
  [[0, 1, 40], [0, 1, 2, 5, 10, 20, 50], true],
  [[], [0, 1], false],
])('%j stand on a scale with %j, multiplying: %j', (values, ticks, isLog) => {
  const scale = scaleOf(values);
  expect(scale.ticks).toEqual(ticks);
  expect(scale.isLog).toBe(isLog);
  for (const value of [...values, ...ticks]) {
    expect(scale.share(value)).toBeGreaterThanOrEqual(0);
    expect(scale.share(value)).toBeLessThanOrEqual(1);
  }
  const shares = ticks.map(scale.share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(shares).size).toBe(ticks.length);
});
