import type { Rendering } from '../../../api/responses.ts';

/** What one row of the picture of origins shows in one column. */
export interface RailCell {
  /** Whether the rendering of this row is of this column's origin. */
  readonly here: boolean;
  /** Whether the origin stands in a row above, and in one below. */
  readonly above: boolean;
  readonly below: boolean;
}

/** Beyond so many origins a picture would be wider than the words. */
export const MOST_COLUMNS = 8;

/** One row of the picture: a column for each origin, in order. Empty where there are too many. */
export function railAt(renderings: readonly Rendering[], row: number): readonly RailCell[] {
  const numbers = renderings.map(({ origin }) => origin.number);
  const columns = Math.max(...numbers);
  if (columns > MOST_COLUMNS) return [];
  return Array.from({ length: columns }, (_, column) => {
    const [first, last] = [numbers.indexOf(column + 1), numbers.lastIndexOf(column + 1)];
    return { here: numbers[row] === column + 1, above: first < row && row <= last, below: first <= row && row < last };
  });
}
