import { type AnnotationRecord, type Document, signs, wordsOf } from '../../document/index.ts';
import { sentencesAround } from '../around.ts';
import { foldedWords } from '../words.ts';
import type { Prepare } from './prepared.ts';

interface Placed {
  readonly seq: number;
  readonly document: Document;
  readonly record: Pick<AnnotationRecord, 'attributions' | 'figures'>;
}

/** Writes the rows by which the figures of a record are found; those of its attributions stand already. */
export function insertFigures(sql: Prepare, { seq, document, record }: Placed): void {
  const { headline, text } = document;
  const { attributions, figures } = record;
  const ordinals = new Map(attributions.map((one, ordinal) => [one.id, { one, ordinal }]));
  const sentences = sentencesAround(
    text,
    figures.map(({ span }) => span),
  );
  for (const [ordinal, { kind, attribution }] of figures.entries()) {
    const around = ordinals.get(attribution ?? '');
    const [start, end] = sentences[ordinal]!;
    const { lastInsertRowid } = sql(
      `INSERT INTO figures (document, ordinal, kind, attribution, sentence_start, sentence_end)
       VALUES (?, ?, ?, (SELECT id FROM attributions WHERE document = ? AND ordinal = ?), ?, ?)`,
    ).run(seq, ordinal, kind, seq, signs(around?.one) ? around!.ordinal : null, start, end);
    sql('INSERT INTO figure_words (rowid, sentence, headline) VALUES (?, ?, ?)').run(
      lastInsertRowid,
      foldedWords(wordsOf(text, [start, end])),
      foldedWords(headline ?? ''),
    );
  }
}

/** Takes away the rows of a document's figures. */
export function clearFigures(sql: Prepare, seq: number): void {
  sql('DELETE FROM figure_words WHERE rowid IN (SELECT id FROM figures WHERE document = ?)').run(seq);
  sql('DELETE FROM figures WHERE document = ?').run(seq);
}
