import { expect, test } from 'vitest';
import { remainder } from './pages.ts';

const page = (total: number, offset: number, shown: number) => ({
  total,
  offset,
  results: new Array(shown).fill(null),
});

test.each([
  ['nothing where all is shown', page(3, 0, 3), []],
  ['nothing where there is nothing', page(0, 20, 0), []],
  ['how to go on after a part', page(5, 0, 2), ['', '1 to 2 of 5 reports. Go on with --offset 2.']],
  ['where the last part ends', page(5, 4, 1), ['', '5 to 5 of 5 reports.']],
  [
    'that a part behind the end holds nothing',
    page(1, 20, 0),
    ['There is only 1 report: --offset must be less than that.'],
  ],
])('the line under a list says %s', (_, part, lines) => expect(remainder(part, 'report')).toEqual(lines));
