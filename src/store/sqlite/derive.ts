import {
  type AnnotationRecord,
  type Attribution,
  type Document,
  type Entity,
  wordsOfAll,
} from '../../document/index.ts';
import type { SpeakerIdentity } from '../store.ts';
import { foldedWords } from '../words.ts';
import type { Connection } from './connection.ts';
import { clearFigures, insertFigures } from './figure-rows.ts';
import { identify, resettle } from './identities.ts';
import { speakerIn } from './leads.ts';
import { ordinalsOf } from './records.ts';
import { insertRenderings } from './rendering-rows.ts';

/** A document and the record to be shown of it. */
export interface Shown {
  readonly seq: number;
  readonly document: Document;
  readonly record: AnnotationRecord | null;
  readonly identities: readonly SpeakerIdentity[];
}

/** Writes the rows by which a record is found, in place of those of an earlier record. */
export function derive(connection: Connection, { seq, document, record, identities }: Shown): void {
  const left = clear(connection, seq);
  const byEntity = new Map(identities.map((identity) => [identity.entity, identity]));
  const attributions = record?.attributions ?? [];
  const entities = new Map<string, number>();
  for (const entity of record?.entities ?? []) {
    const count = attributions.filter(({ speaker }) => speaker === entity.id).length;
    entities.set(entity.id, insertEntity(connection, { seq, count }, entity, byEntity.get(entity.id)));
  }
  const ordinals = ordinalsOf({ attributions });
  for (const [ordinal, attribution] of attributions.entries()) {
    const rowOf = (label: string | null): number | null => (label === null ? null : (entities.get(label) ?? null));
    const [speaker, target] = [rowOf(attribution.speaker), rowOf(attribution.target)];
    const answers = ordinals.get(attribution.answers ?? '') ?? null;
    insertAttribution(connection, { seq, ordinal, speaker, target, answers, text: document.text }, attribution);
  }
  if (record) insertFigures(connection.sql, { seq, document, record });
  if (record) insertRenderings(connection.sql, { seq, document, record });
  resettle(connection, [...left, ...identities.flatMap(({ key, shortForms }) => [key, ...shortForms])]);
}

/** Takes away what was derived before; gives the keys of the short forms that these rows carried. */
function clear({ sql }: Connection, seq: number): readonly string[] {
  const shortForms = sql<{ key: string }>(
    'SELECT DISTINCT key FROM short_forms WHERE entity IN (SELECT id FROM entities WHERE document = ?)',
  ).all(seq);
  clearFigures(sql, seq);
  sql('DELETE FROM statement_words WHERE rowid IN (SELECT id FROM attributions WHERE document = ?)').run(seq);
  sql('DELETE FROM attributions WHERE document = ?').run(seq);
  sql('DELETE FROM entities WHERE document = ?').run(seq);
  return shortForms.map(({ key }) => key);
}

function insertEntity(
  connection: Connection,
  { seq, count }: { readonly seq: number; readonly count: number },
  entity: Entity,
  identity: SpeakerIdentity | undefined,
): number {
  const { sql } = connection;
  const own = identity ? identify(connection, identity, entity.kind) : null;
  const { lastInsertRowid } = sql(
    `INSERT INTO entities (document, label, kind, side, identity, speaker, statements, json)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    seq,
    entity.id,
    entity.kind,
    entity.side,
    own,
    own === null ? null : speakerIn(connection, seq, own),
    count,
    JSON.stringify(entity),
  );
  const id = Number(lastInsertRowid);
  for (const [name, shared] of namesOf(entity, identity)) {
    sql('INSERT INTO entity_names (name, entity, shared) VALUES (?, ?, ?)').run(name, id, shared ? 1 : 0);
  }
  for (const key of new Set(identity?.shortForms)) {
    sql('INSERT INTO short_forms (key, entity) VALUES (?, ?)').run(key, id);
  }
  for (const { kind, key, words } of identity?.designations ?? []) {
    sql('INSERT OR IGNORE INTO designations (entity, kind, key, words) VALUES (?, ?, ?, ?)').run(id, kind, key, words);
  }
  return id;
}

/** Folded names of an entity, and whether each may be shared by namesakes. */
function namesOf(entity: Entity, identity: SpeakerIdentity | undefined): ReadonlyMap<string, boolean> {
  const own = [entity.name, ...entity.aliases, ...(identity ? [identity.name] : [])];
  const names = new Map(own.map((name) => [foldedWords(name), false]));
  for (const name of identity?.sharedNames ?? []) names.set(foldedWords(name), true);
  names.delete('');
  return names;
}

interface Place {
  readonly seq: number;
  readonly ordinal: number;
  /** Rows of the entity that speaks and of the one that it is aimed at. */
  readonly speaker: number | null;
  readonly target: number | null;
  /** The ordinal of the statement that it answers. */
  readonly answers: number | null;
  readonly text: string;
}

function insertAttribution({ sql }: Connection, place: Place, attribution: Attribution): void {
  const { act, stance, form, polarity, extractionScore, content, source } = attribution;
  const { lastInsertRowid } = sql(
    `INSERT INTO attributions (document, ordinal, speaker, target, answers, act, stance, form, polarity, score)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    ...[place.seq, place.ordinal, place.speaker, place.target, place.answers],
    ...[act, stance, form, polarity, extractionScore],
  );
  sql('INSERT INTO statement_words (rowid, content_words, source_words) VALUES (?, ?, ?)').run(
    lastInsertRowid,
    foldedWords(wordsOfAll(place.text, content)),
    foldedWords(wordsOfAll(place.text, source)),
  );
}
