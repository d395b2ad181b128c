import { type Figure, type Span, wordsOf } from '../document/index.ts';
import type { StoredDocument } from '../store/store.ts';
import { type CsvOptions, type CsvRow, csvLine, csvRow, reportFields, speakerFields } from './csv.ts';

const COLUMNS = [
  'document',
  'outlet',
  'published',
  'headline',
  'url',
  'figure',
  'words',
  'min',
  'max',
  'bound',
  'kind',
  'of',
  'event',
  'place',
  'when',
  'attribution',
  'speaker',
  'speaker_id',
  'revises',
  'start',
  'end',
  'path',
  'line',
  'input_id',
] as const;

/** The line that names the columns, with its line break. */
export const figuresHeader = (): string => csvLine(COLUMNS);

/**
 * One line a figure, as `csvRows` writes statements. `attribution` is the innermost statement that holds the number and
 * `speaker` who makes it; where both are empty the report itself asserts the number. `start` and `end` are the offsets of
 * the number's words, UTF-16 code units, end exclusive.
 */
export const figureRows = (stored: StoredDocument, options: CsvOptions = {}): readonly string[] =>
  (stored.record?.figures ?? []).map((figure) => csvRow(COLUMNS, rowOf(stored, figure), options));

function rowOf(
  stored: StoredDocument,
  { id, span, min, max, bound, kind, of, event, place, when, attribution, revises }: Figure,
): CsvRow<(typeof COLUMNS)[number]> {
  const { document, record } = stored;
  const words = (part: Span | null): string | null => part && wordsOf(document.text, part);
  const signs = record?.attributions.find((one) => one.id === attribution)?.speaker ?? null;
  const speaker = record?.entities.find((entity) => entity.id === signs);
  return {
    ...reportFields(stored),
    figure: id,
    words: words(span),
    ...{ min, max, bound, kind, of },
    event: words(event),
    place: words(place),
    when: words(when),
    attribution,
    ...speakerFields(stored, speaker),
    revises,
    start: span[0],
    end: span[1],
  };
}
