import { expect, test } from 'vitest';
import { markOf } from './outlet-marks.ts';

test('an outlet has the same mark whichever others stand on the page, and twelve have twelve', () => {
  const outlets = Array.from({ length: 12 }, (_, i) => `Outlet ${String.fromCharCode(65 + i)}`);
  expect(markOf('Outlet F', outlets)).toEqual(markOf('Outlet F', [...outlets].reverse()));
  expect(new Set(outlets.map((one) => JSON.stringify(markOf(one, outlets)))).size).toBe(12);
});
