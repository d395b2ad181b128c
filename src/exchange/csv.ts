import { type Attribution, type Entity, hull, wordsOf, wordsOfAll } from '../document/index.ts';
import type { StoredDocument } from '../store/store.ts';

export interface CsvOptions {
  /**
   * Puts an apostrophe before a field that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab, carriage
   * return first). Off by default, since it changes the words: a program that reads the file gets them as they stand.
   */
  readonly spreadsheet?: boolean;
}

const COLUMNS = [
  'document',
  'outlet',
  'published',
  'headline',
  'url',
  'attribution',
  'speaker',
  'speaker_id',
  'kind',
  'side',
  'stands_for',
  'anonymity',
  'source',
  'cue',
  'content',
  'form',
  'act',
  'stance',
  'polarity',
  'target',
  'parent',
  'hedges',
  'answers',
  'via',
  'extraction_score',
  'start',
  'end',
  'path',
  'line',
  'input_id',
] as const;

type Row = CsvRow<(typeof COLUMNS)[number]>;

/** The line that names the columns, with its line break. */
export const csvHeader = (): string => csvLine(COLUMNS);

/**
 * One line a statement (RFC 4180: CRLF, quotes doubled), with its line break. `start` and `end` are the offsets of the
 * content in the document's text, UTF-16 code units, end exclusive; a gap inside a role is shown as ` … `.
 */
export const csvRows = (stored: StoredDocument, options: CsvOptions = {}): readonly string[] =>
  (stored.record?.attributions ?? []).map((attribution) => csvRow(COLUMNS, rowOf(stored, attribution), options));

/** What every row says of the report that it is from, and of where that came from. */
export const reportFields = ({ document, capture }: StoredDocument) => ({
  document: document.id,
  outlet: document.outlet,
  published: document.published,
  headline: document.headline,
  url: document.url,
  path: capture.path,
  line: capture.line,
  input_id: capture.inputId,
});

/** What a row says of who speaks, where somebody does. */
export const speakerFields = ({ speakers }: StoredDocument, speaker: Entity | undefined) => ({
  speaker: speaker?.name ?? null,
  speaker_id: speaker ? (speakers[speaker.id] ?? null) : null,
});

function rowOf(stored: StoredDocument, attribution: Attribution): Row {
  const { document, record } = stored;
  const entities = new Map(record?.entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: string | null): string | null => (id === null ? null : (entities.get(id)?.name ?? null));
  const speaker = attribution.speaker === null ? undefined : entities.get(attribution.speaker);
  const [start, end] = hull(attribution.content) ?? [null, null];
  return {
    ...reportFields(stored),
    attribution: attribution.id,
    ...speakerFields(stored, speaker),
    kind: speaker?.kind ?? null,
    side: speaker?.side ?? null,
    stands_for: speaker?.standsFor ?? null,
    anonymity: speaker?.anonymity ? wordsOf(document.text, speaker.anonymity) : null,
    source: wordsOfAll(document.text, attribution.source),
    cue: wordsOfAll(document.text, attribution.cue),
    content: wordsOfAll(document.text, attribution.content),
    form: attribution.form,
    act: attribution.act,
    stance: attribution.stance,
    polarity: attribution.polarity,
    target: nameOf(attribution.target),
    parent: attribution.parent,
    hedges: attribution.hedges.map((span) => wordsOf(document.text, span)).join('; '),
    answers: attribution.answers,
    via: attribution.via.map(({ kind, entity }) => [kind, nameOf(entity)].filter(Boolean).join(': ')).join('; '),
    extraction_score: attribution.extractionScore,
    start,
    end,
  };
}

type Field = string | number | null;

/** A row of a table with these columns. */
export type CsvRow<Column extends string> = Readonly<Record<Column, Field>>;

/** The line of these fields, with its line break. */
export const csvLine = (fields: readonly Field[]): string => `${fields.map(quoted).join(',')}\r\n`;

/** A row in the order of the columns, guarded for a spreadsheet where that is wished for. */
export function csvRow<Column extends string>(
  columns: readonly Column[],
  row: CsvRow<Column>,
  { spreadsheet = false }: CsvOptions,
): string {
  const guard = (field: Field): Field => (spreadsheet && typeof field === 'string' ? withoutFormula(field) : field);
  return csvLine(columns.map((column) => guard(row[column])));
}

const quoted = (field: Field): string => {
  const text = field === null ? '' : String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const withoutFormula = (field: string): string => (/^[=+\-@\t\r]/.test(field) ? `'${field}` : field);
