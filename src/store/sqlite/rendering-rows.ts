import type { AnnotationRecord, Document } from '../../document/index.ts';
import { differenceOf } from '../wording/compare-quoted.ts';
import { quotedOtherwise } from '../wording/difference.ts';
import { likenessOf } from '../wording/likeness.ts';
import { pairsOf, type Wording, wordingsOf } from '../wording/wording.ts';
import type { Prepare } from './prepared.ts';

interface Placed {
  readonly seq: number;
  readonly document: Pick<Document, 'text'>;
  readonly record: Pick<AnnotationRecord, 'attributions'>;
}

/** A pair that more statements have ("prime minister") leads to the first of them, so that what hundreds tell is linked with one and the same. */
const MOST_OF_A_PAIR = 200;
/** Of more statements that share pairs, those that share most, then those that were added first. */
const MOST_CANDIDATES = 50;

/**
 * Writes the wordings of a record's attributions, whose rows stand already, and links them with those of other reports
 * that render the same statement.
 */
export function insertRenderings(sql: Prepare, { seq, document, record }: Placed): void {
  const rows = sql<{ id: number }>('SELECT id FROM attributions WHERE document = ? ORDER BY ordinal').all(seq);
  for (const [at, wording] of wordingsOf(document.text, record.attributions).entries()) {
    const { id } = rows[at]!;
    const quoted = wording.quoted.reduce((sum, { length }) => sum + length, 0);
    sql('INSERT INTO wordings (attribution, quoted, json) VALUES (?, ?, ?)').run(id, quoted, JSON.stringify(wording));
    const pairs = pairsOf(wording);
    for (const candidate of candidates(sql, seq, pairs)) link(sql, [id, wording], candidate);
    for (const pair of pairs) sql('INSERT INTO wording_pairs (pair, attribution) VALUES (?, ?)').run(pair, id);
  }
}

/** Statements of other documents that share pairs of words, those that share most first. */
function candidates(sql: Prepare, seq: number, pairs: ReadonlySet<string>): readonly number[] {
  const shared = new Map<number, number>();
  for (const pair of pairs) {
    const having = sql<{ id: number; document: number }>(
      `SELECT a.id, a.document FROM wording_pairs p JOIN attributions a ON a.id = p.attribution
       WHERE p.pair = ? ORDER BY p.attribution LIMIT ?`,
    ).all(pair, MOST_OF_A_PAIR);
    for (const { id, document } of having) if (document !== seq) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  return [...shared]
    .sort(([idA, a], [idB, b]) => b - a || idA - idB)
    .slice(0, MOST_CANDIDATES)
    .map(([id]) => id);
}

function link(sql: Prepare, [id, wording]: readonly [number, Wording], other: number): void {
  const { json } = sql<{ json: string }>('SELECT json FROM wordings WHERE attribution = ?').get(other)!;
  const others = JSON.parse(json) as Wording;
  const likeness = likenessOf(wording, others);
  if (likeness === null) return;
  const insert = sql('INSERT INTO renderings (attribution, other, by_words, quoted_otherwise) VALUES (?, ?, ?, ?)');
  const otherwise = (base: Wording, rendering: Wording): number =>
    quotedOtherwise(differenceOf(base.quoted, rendering.quoted)) ? 1 : 0;
  insert.run(id, other, likeness.byWords ? 1 : 0, otherwise(wording, others));
  insert.run(other, id, likeness.byWords ? 1 : 0, otherwise(others, wording));
}

/** Takes away what `insertRenderings` wrote for a document whose attributions stay. */
export function clearRenderings(sql: Prepare, seq: number): void {
  const own = 'IN (SELECT id FROM attributions WHERE document = ?)';
  sql(`DELETE FROM renderings WHERE attribution ${own} OR other ${own}`).run(seq, seq);
  sql(`DELETE FROM wording_pairs WHERE attribution ${own}`).run(seq);
  sql(`DELETE FROM wordings WHERE attribution ${own}`).run(seq);
}
