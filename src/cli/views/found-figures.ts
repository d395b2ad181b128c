import { cueSpeaks } from '../../document/index.ts';
import type { FigureSigner, FoundFigure } from '../../store/store.ts';
import { clip, pad, widthOf } from '../terminal/layout.ts';
import type { Output } from '../terminal/output.ts';
import { type Paint, printable } from '../terminal/paint.ts';
import { dayColumn } from './dates.ts';
import { NO_OUTLET } from './unstated.ts';

/** What a reader is told where the report asserts a number itself, or credits it to no one. */
const NOBODY = 'nobody signs it';

/** The cells of one line. The first three and the last are shown whole; the others share what they leave. */
interface Cells {
  readonly day: string;
  readonly kind: string;
  readonly report: string;
  readonly number: string;
  readonly signer: string;
  readonly outlet: string;
}

type Widths = { readonly [Cell in keyof Cells]: number };

/** Between two cells. */
const GAP = 2;
/** Of the room that is left, what who says so and the outlet may take; the number gets the rest. */
const [OF_SIGNER, OF_OUTLET] = [0.4, 0.26];

/** Figures found, a line each: the day, the number as written, what it counts, who says so, the outlet and the report. */
export function foundFigureLines(
  figures: readonly FoundFigure[],
  { width, paint }: Pick<Output, 'width' | 'paint'>,
): readonly string[] {
  const rows = figures.map(cellsOf);
  const widths = widthsOf(rows, width);
  return rows.map((cells) => lineOf(cells, widths, paint));
}

const cellsOf = ({ document, figure, words, signer }: FoundFigure): Cells => ({
  day: dayColumn(document.published),
  kind: figure.kind,
  report: `${document.id} ${figure.id}`,
  number: printable(words),
  signer: signer === null ? NOBODY : printable(signedWords(signer)),
  outlet: printable(document.outlet ?? NO_OUTLET),
});

/** The speaker, and the cue as the report has it: whoever denies a number is not told as one who gives it. */
const signedWords = ({ speaker, sourceWords, cueWords }: FigureSigner): string =>
  [speaker?.name ?? sourceWords, ...(cueSpeaks(cueWords) ? [cueWords] : [])].join(', ');

function widthsOf(rows: readonly Cells[], width: number): Widths {
  const natural = (cell: keyof Cells) => rows.reduce((most, row) => Math.max(most, widthOf(row[cell])), 0);
  const [day, kind, report] = [natural('day'), natural('kind'), natural('report')];
  const room = Math.max(0, width - day - kind - report - GAP * 5);
  const [number, signer, outlet] = [natural('number'), natural('signer'), natural('outlet')];
  if (number + signer + outlet <= room) return { day, kind, report, number, signer, outlet };
  const signed = Math.min(signer, Math.floor(room * OF_SIGNER));
  const named = Math.min(outlet, Math.floor(room * OF_OUTLET));
  return { day, kind, report, number: Math.min(number, room - signed - named), signer: signed, outlet: named };
}

function lineOf(cells: Cells, widths: Widths, paint: Paint): string {
  const cell = (name: keyof Cells) => pad(clip(cells[name], widths[name]), widths[name]);
  return [
    paint('faint', cell('day')),
    paint('content', cell('number')),
    cell('kind'),
    paint('source', cell('signer')),
    paint('faint', cell('outlet')),
    paint('faint', cell('report').trimEnd()),
  ].join(' '.repeat(GAP));
}
