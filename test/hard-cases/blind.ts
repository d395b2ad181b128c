import { readFileSync } from 'node:fs';
import { type Form, maybe, type Row, row, says } from './row.ts';

/**
 * Rows that language models wrote and marked by the guidelines without having seen the annotator, its tests or what it finds. What each set was
 * answered by before anything was mended on it stands in decision 16; what has been mended on them since makes them no measure any more.
 */
const SETS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'] as const;

interface BlindRow {
  readonly form: string;
  readonly name: string;
  readonly text: string;
  readonly marks: readonly {
    readonly source: string | readonly string[] | null;
    readonly cue: string | readonly string[] | null;
    readonly content: readonly string[];
    readonly optional?: true;
  }[];
}

export const BLIND: readonly Form[] = SETS.flatMap((set) => {
  const lines = readFileSync(`test/hard-cases/blind/${set}.jsonl`, 'utf8').trim().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as BlindRow);
  return [...new Set(rows.map(({ form }) => form))].map((form) => ({
    form: `${form} (blind, ${set})`,
    rows: rows.filter((one) => one.form === form).map(rowOf),
  }));
});

function rowOf({ name, text, marks }: BlindRow): Row {
  return row(
    name,
    text,
    ...marks.map(({ source, cue, content, optional }) =>
      optional ? maybe(source, cue, ...content) : says(source, cue, ...content),
    ),
  );
}
