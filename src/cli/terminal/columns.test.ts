import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Column, tableLines } from './columns.ts';
import { widthOf } from './layout.ts';
import { colourful, plain, printable } from './paint.ts';

type Row = readonly [id: string, name: string, words: string];

const columns: readonly Column<Row>[] = [
  { heading: 'id', share: 4, cell: ([id]) => id, indent: ([id]) => (id === 'b' ? 2 : 0) },
  { heading: 'name', share: 2, style: 'source', cell: ([, name]) => name },
];
const last: Column<Row> = { heading: 'words', share: 3, cell: ([, , words]) => words };
const table = (rows: readonly Row[], width: number, paint = plain): string[] =>
  tableLines(rows, { width, paint, columns, last });

test('rows stand aligned under their headings, and what is inside another is set in', () => {
  const rows: Row[] = [
    ['a', 'Ana Tolvaj', 'The bridge is safe.'],
    ['b', 'Ivo', 'It is not.'],
  ];
  expect(table(rows, 60)).toEqual([
    'id   name        words',
    '─'.repeat(36),
    'a    Ana Tolvaj  The bridge is safe.',
    '  b  Ivo         It is not.',
  ]);
});

test('long words beside short ones are broken at a word and end in an ellipsis', () => {
  const long = 'the bridge over the river is as safe as any bridge that was ever built in the whole of the valley';
  expect(table([['a', 'Ana', long]], 46)).toEqual([
    'id  name  words',
    '─'.repeat(46),
    'a   Ana   the bridge over the river is as safe',
    '          as any bridge that was ever built…',
  ]);
});

test('where there is no room for it beside, the last column stands under its row', () => {
  const words = 'the bridge over the river is safe';
  expect(table([['a', 'Ana Tolvaj of Brenica', words]], 40)).toEqual([
    'id  name',
    '    words',
    '─'.repeat(25),
    'a   Ana Tolvaj of Brenica',
    `    ${words}`,
  ]);
});

test('a column without a word in it, and a table without rows, are left out', () => {
  expect(table([['a', '', 'yes']], 60)[0]).toBe('id  words');
  expect(table([], 60)).toEqual([]);
});

test('colour changes no width', () => {
  const rows: Row[] = [['a', 'Ana Tolvaj', 'yes']];
  expect(table(rows, 60, colourful).map(widthOf)).toEqual(table(rows, 60).map(widthOf));
});

test('no line is wider than asked, and a terminal has nothing to obey, whatever the cells hold', () => {
  const words = fc.string({ unit: 'binary', maxLength: 80 });
  const rows = fc.array(fc.tuple(words, words, words), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 40, max: 200 }), (cells, width) => {
      for (const line of table(cells, width)) {
        expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(line).toBe(printable(line));
        expect(line).not.toMatch(/[\n\t]/);
      }
    }),
  );
});
