import { expect, test } from 'vitest';
import type { Rendering } from '../../../api/responses.ts';
import { MOST_COLUMNS, railAt } from './rail.ts';

const renderings = (...numbers: readonly number[]): readonly Rendering[] =>
  numbers.map((number) => ({ origin: { number, follows: null } }) as Rendering);
/** "●" a rendering, "│" its origin's line beside it, "·" nothing; above and below as "╵" and "╷" where the line ends. */
const drawn = (numbers: readonly number[]): readonly string[] =>
  numbers.map((_, row) =>
    railAt(renderings(...numbers), row)
      .map(
        ({ here, above, below }) => (here ? '●' : above && below ? '│' : '·') + (above ? '↑' : '') + (below ? '↓' : ''),
      )
      .join(' '),
  );

test('each origin has a column, with a line from its first report to its last', () => {
  expect(drawn([1, 2, 1, 2, 3])).toEqual(['●↓ · ·', '│↑↓ ●↓ ·', '●↑ │↑↓ ·', '· ●↑ ·', '· · ●']);
  expect(drawn([1])).toEqual(['●']);
});

test('more origins than fit are told by their letters alone', () => {
  const many = Array.from({ length: MOST_COLUMNS + 1 }, (_, index) => index + 1);
  expect(drawn(many)[0]).toBe('');
});
