import { clip, pad, widthOf, wrap } from './layout.ts';
import { type Paint, printable, type Style } from './paint.ts';

/** One column of a table over rows of a kind. A column whose cells are all empty is left out. */
export interface Column<Row> {
  readonly heading: string;
  /** Plain words from anywhere: what a terminal would obey is made visible. */
  readonly cell: (row: Row) => string;
  readonly style?: Style;
  /** How much of the width it is owed beside the others. */
  readonly share: number;
  /** Columns its cell is set in by. */
  readonly indent?: (row: Row) => number;
}

export interface TableOptions<Row> {
  readonly width: number;
  readonly paint: Paint;
  readonly columns: readonly Column<Row>[];
  /** Shortened to what the rest of its row leaves it; stands under the row where the table is too narrow for it. */
  readonly last: Column<Row>;
}

/** Between two columns. */
const GAP = 2;
/** Names and chains may fill this many lines, so that only hostile ones are shortened. */
const MOST_LINES = 8;
/** The last column may always fill this many lines. */
const LAST_LINES = 2;
/** More signs than that many lines show, however wide the terminal. */
const LONGEST_CELL = 4_000;
/** With fewer columns than this a sentence is not read with ease, and is put under its row. */
const READABLE = 32;
/** No column is made narrower than its longest word for a word up to this long. */
const LONGEST_WORD = 14;

/**
 * Rows as aligned columns under their headings, at most `width` columns wide. Long cells are broken between words; what
 * still does not fit ends in an ellipsis after a whole word. Nothing where there are no rows.
 */
export function tableLines<Row>(rows: readonly Row[], { width, paint, columns, last }: TableOptions<Row>): string[] {
  if (rows.length === 0) return [];
  const shown = columns.filter(({ cell }) => rows.some((row) => cell(row).trim() !== ''));
  const beside = widthsOf(rows, [...shown, last], width);
  const isUnder = (beside.at(-1) ?? 0) < Math.min(READABLE, naturalWidth(rows, last));
  const widths = isUnder ? widthsOf(rows, shown, width) : beside;
  const laid = isUnder ? shown : [...shown, last];
  const indent = (widths[0] ?? 0) + GAP;
  const under = isUnder ? { column: last, indent, width: Math.max(1, width - indent) } : null;
  const blocks = rows.map((row) => rowLines(row, laid, widths, under, paint));
  const spaced = blocks.some(({ length }) => length > 1);
  return [
    ...rowLines(null, laid, widths, under, paint),
    paint('faint', '─'.repeat(Math.min(width, sum(widths) + GAP * (widths.length - 1)))),
    ...blocks.flatMap((lines, index) => (spaced && index > 0 ? ['', ...lines] : lines)),
  ];
}

interface Under<Row> {
  readonly column: Column<Row>;
  readonly indent: number;
  readonly width: number;
}

/** The lines of one row, or of the headings where the row is null. */
function rowLines<Row>(
  row: Row | null,
  columns: readonly Column<Row>[],
  widths: readonly number[],
  under: Under<Row> | null,
  paint: Paint,
): string[] {
  const narrow = columns.slice(0, under ? columns.length : -1);
  const cells = narrow.map((column, at) => cellLines(row, column, widths[at] ?? 1, MOST_LINES, paint));
  const height = Math.max(LAST_LINES, ...cells.map(({ length }) => length));
  const wide = columns.at(-1);
  if (!under && wide) cells.push(cellLines(row, wide, widths.at(-1) ?? 1, height, paint));
  const lines = Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, line) =>
    cells
      .map((cell, at) => pad(cell[line] ?? '', widths[at] ?? 1))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
  if (!under) return lines;
  const below = cellLines(row, under.column, under.width, LAST_LINES, paint).filter((line) => line !== '');
  return [...lines, ...below.map((line) => ' '.repeat(under.indent) + line)];
}

function cellLines<Row>(row: Row | null, column: Column<Row>, width: number, most: number, paint: Paint): string[] {
  const { heading, style, indent } = column;
  const margin = row === null ? 0 : Math.min(indent?.(row) ?? 0, width - 1);
  const words = row === null ? heading : wordsIn(row, column);
  const painted = row === null ? 'heading' : style;
  return fitted(words, width - margin, most).map(
    (line) => ' '.repeat(margin) + (painted === undefined ? line : paint(painted, line)),
  );
}

/** At most `most` lines of at most `width` columns, the last one shortened at a word where more would follow. */
function fitted(words: string, width: number, most: number): string[] {
  const lines = wrap(words, { width });
  const kept = lines.slice(0, most).map((line) => clip(line, width));
  const end = kept.at(-1);
  return lines.length > most && end !== undefined ? [...kept.slice(0, -1), shortened(end, width)] : kept;
}

/** Words with an ellipsis after the last whole one that leaves room for it. */
function shortened(line: string, width: number): string {
  const words = line.replace(/…$/, '').split(' ');
  while (words.length > 1 && widthOf(words.join(' ')) >= width) words.pop();
  return clip(`${words.join(' ')}…`, width);
}

/**
 * Every column gets its longest word; what is left goes, column by column, to the one that has least for its share,
 * until each has all it can use.
 */
function widthsOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number): number[] {
  const room = width - GAP * (columns.length - 1);
  const floor = Math.min(LONGEST_WORD, Math.floor(room / columns.length));
  const natural = columns.map((column) => naturalWidth(rows, column));
  const widths = columns.map((column, at) => Math.min(natural[at] ?? 0, floor, longestWord(rows, column)));
  for (let left = room - sum(widths); left > 0; left -= 1) {
    const next = neediest(columns, widths, natural);
    if (next === null) break;
    widths[next] = (widths[next] ?? 0) + 1;
  }
  return widths.map((columnWidth) => Math.max(1, columnWidth));
}

function neediest<Row>(
  columns: readonly Column<Row>[],
  widths: readonly number[],
  natural: readonly number[],
): number | null {
  let found: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { share }] of columns.entries()) {
    const has = (widths[at] ?? 0) / share;
    if ((widths[at] ?? 0) >= (natural[at] ?? 0) || has >= least) continue;
    found = at;
    least = has;
  }
  return found;
}

const naturalWidth = <Row>(rows: readonly Row[], column: Column<Row>): number =>
  widest(rows, column, (words) => widthOf(words));

const longestWord = <Row>(rows: readonly Row[], column: Column<Row>): number =>
  widest(rows, column, (words) => Math.max(...words.split(/\s+/).map(widthOf)));

const widest = <Row>(rows: readonly Row[], column: Column<Row>, measure: (words: string) => number): number =>
  rows.reduce(
    (most, row) => Math.max(most, (column.indent?.(row) ?? 0) + measure(wordsIn(row, column))),
    column.heading.length,
  );

/** A cell's words, and of a whole page in a cell no more than could be seen. */
const wordsIn = <Row>(row: Row, { cell }: Column<Row>): string => printable(cell(row).slice(0, LONGEST_CELL));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
