import { comparableOrThrow } from '../dates.ts';
import type { DocumentQuery, StatementQuery } from '../store.ts';
import { foldedWords, type Phrase, phrasesOf } from '../words.ts';
import type { Connection } from './connection.ts';
import { rowOf } from './leads.ts';

/** A piece of a WHERE clause and its values, in order. Values never stand in the text. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

export const condition = (sql: string, ...values: readonly unknown[]): Condition => ({ sql, values });

/** Nothing passes. */
export const NONE: Condition = condition('FALSE');

/** All of the conditions; true where there are none. */
export const allOf = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(' AND ') || 'TRUE',
  values: conditions.flatMap(({ values }) => values),
});

/** On `d`, a row of documents: outlet and dates. */
export function documentConditions({ outlet, from, to }: DocumentQuery): readonly Condition[] {
  return [
    ...(outlet === undefined ? [] : [condition('d.outlet_folded = ?', foldedWords(outlet))]),
    ...(from === undefined ? [] : [fromCondition(from)]),
    ...(to === undefined ? [] : [toCondition(to)]),
  ];
}

function fromCondition(from: string): Condition {
  const { day, instant, timed } = comparableOrThrow(from);
  return timed ? condition('d.published_key >= ?', instant) : condition('d.published_day >= ?', day);
}

function toCondition(to: string): Condition {
  const { day, instant, timed } = comparableOrThrow(to);
  // "!" sorts right behind the blank that ends the instant.
  return timed ? condition('d.published_key < ?', `${instant}!`) : condition('d.published_day <= ?', day);
}

/** On `a`, a row of attributions: how the statement was made. */
export function statementConditions(query: StatementQuery): readonly Condition[] {
  const columns = [
    ['act', query.act],
    ['stance', query.stance],
    ['form', query.form],
    ['polarity', query.polarity],
  ] as const;
  return [
    ...columns.flatMap(([column, value]) => (value === undefined ? [] : [condition(`a.${column} = ?`, value)])),
    ...(query.minScore === undefined ? [] : [condition('a.score >= ?', query.minScore)]),
  ];
}

/** On `a`, a row of attributions: its speaker, or its target, is the one with this id, else one who goes by this name. */
export function partyConditions(
  connection: Connection,
  role: 'speaker' | 'target',
  party: string | undefined,
): readonly Condition[] {
  if (party === undefined) return [];
  const known = rowOf(connection, party);
  if (known !== null) return [condition(`a.${role} IN (SELECT id FROM entities WHERE speaker = ?)`, known)];
  const name = foldedWords(party);
  return [
    condition(
      `a.${role} IN (SELECT entity FROM entity_names WHERE name = ?
         UNION SELECT e.id FROM entities e JOIN speakers s ON s.id = e.speaker WHERE s.preferred_folded = ?)`,
      name,
      name,
    ),
  ];
}

/** Phrases as FTS5 takes them: folded words hold letters and digits only, so that nothing in them can be syntax. */
export const matchExpression = (phrases: readonly Phrase[]): string =>
  phrases.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? ' *' : ''}`).join(' AND ');

/** On the rows that this index is of: they hold all these words. Blank ones are no condition, ones without a letter pass nothing. */
export function wordConditions(
  row: 'd.seq' | 'f.id' | 'a.id',
  index: 'document_words' | 'figure_words' | 'statement_words',
  words: string | undefined,
): readonly Condition[] {
  if (words === undefined || words.trim() === '') return [];
  const phrases = phrasesOf(words);
  if (phrases.length === 0) return [NONE];
  return [condition(`${row} IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ?)`, matchExpression(phrases))];
}
