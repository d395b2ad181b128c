import { type Act, type EntityKind, SIDES, type Side } from '../../document/index.ts';
import { pageBounds } from '../paging.ts';
import type { Page, Speaker, SpeakerQuery, SpeakerSummary } from '../store.ts';
import { foldedWords } from '../words.ts';
import { allOf, type Condition, condition, NONE } from './conditions.ts';
import type { Connection } from './connection.ts';
import { rowOf } from './leads.ts';
import { linksOf } from './links.ts';
import { parseJson } from './pack.ts';
import { reconciliationsOf } from './reconciliations.ts';
import { type KeptEntity, wholeEntity } from './records.ts';
import { statedDate, usagesOf } from './usages.ts';

interface SpeakerRow {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly statements: number;
  readonly documents: number;
  /** Instant, blank, date as stated. */
  readonly first: string | null;
  readonly latest: string | null;
}

const COUNTED = `
  SELECT s.id, s.slug, coalesce(s.preferred, s.name) AS name, s.kind, sum(e.statements) AS statements,
    count(DISTINCT CASE WHEN e.statements > 0 THEN e.document END) AS documents,
    min(CASE WHEN e.statements > 0 THEN d.published_key END) AS first,
    max(CASE WHEN e.statements > 0 THEN d.published_key END) AS latest
  FROM speakers s JOIN entities e ON e.speaker = s.id JOIN documents d ON d.seq = e.document`;

/** Those who say something, most statements first. */
export function speakerSummaries(connection: Connection, query: SpeakerQuery): Page<SpeakerSummary> {
  const { offset, limit } = pageBounds(query);
  const { sql, values } = allOf(speakerFilters(query));
  const speaking = `FROM speakers s WHERE ${sql} AND EXISTS
    (SELECT 1 FROM entities e WHERE e.speaker = s.id AND e.statements > 0)`;
  const { total } = connection.sql<{ total: number }>(`SELECT count(*) AS total ${speaking}`).get(...values)!;
  const rows = connection
    .sql<SpeakerRow>(
      `${COUNTED} WHERE ${sql} GROUP BY s.id HAVING sum(e.statements) > 0
       ORDER BY statements DESC, s.slug LIMIT ? OFFSET ?`,
    )
    .all(...values, limit, offset);
  return { total, offset, results: rows.map((row) => summary(connection, row)) };
}

function speakerFilters({ name, kind }: SpeakerQuery): readonly Condition[] {
  const part = foldedWords(name ?? '');
  // Nothing to look for is not the same as nothing asked.
  if (part === '' && (name ?? '').trim() !== '') return [NONE];
  return [
    ...(kind === undefined ? [] : [condition('s.kind = ?', kind)]),
    ...(part === ''
      ? []
      : [
          condition(
            `s.id IN (SELECT e.speaker FROM entity_names n JOIN entities e ON e.id = n.entity
               WHERE instr(n.name, ?) > 0) OR instr(s.preferred_folded, ?) > 0`,
            part,
            part,
          ),
        ]),
  ];
}

function summary(connection: Connection, row: SpeakerRow): SpeakerSummary {
  return {
    id: row.slug,
    name: row.name,
    kind: row.kind,
    sides: sidesOf(connection, row.id),
    statements: row.statements,
    documents: row.documents,
    first: statedDate(row.first),
    latest: statedDate(row.latest),
  };
}

function sidesOf({ sql }: Connection, id: number): readonly Side[] {
  const rows = sql<{ side: Side }>('SELECT DISTINCT side FROM entities WHERE speaker = ?').all(id);
  const found = new Set(rows.map(({ side }) => side));
  return SIDES.filter((side) => found.has(side));
}

/** By slug; that of a short form or of a merged speaker gives the speaker to whom it leads. */
export function speakerPage(connection: Connection, slug: string): Speaker | null {
  const row = connection.sql<SpeakerRow>(`${COUNTED} WHERE s.id = ? GROUP BY s.id`).get(rowOf(connection, slug));
  if (!row) return null;
  const entities = entitiesOf(connection, row.id);
  const names = new Set(entities.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
  names.delete(row.name);
  return {
    ...summary(connection, row),
    aliases: [...names],
    ...usagesOf(connection, row.id),
    formerIds: formerIdsOf(connection, row.id),
    links: linksOf(connection, row.id),
    reconciliations: reconciliationsOf(connection, row.id),
    acts: actsOf(connection, 'speaker', row.id),
    actsAimedAt: actsOf(connection, 'target', row.id),
    outlets: outletsOf(connection, row.id),
    namesakes: namesakesOf(connection, row.id),
    entities,
  };
}

const entitiesOf = ({ sql }: Connection, id: number): Speaker['entities'] =>
  sql<{ document: string; json: string }>(
    `SELECT d.id AS document, e.json FROM entities e JOIN documents d ON d.seq = e.document
     WHERE e.speaker = ? ORDER BY d.seq, e.id`,
  )
    .all(id)
    .map(({ document, json }) => ({ document, entity: wholeEntity(parseJson<KeptEntity>(json)) }));

const formerIdsOf = ({ sql }: Connection, id: number): readonly string[] =>
  sql<{ slug: string }>('SELECT slug FROM speakers WHERE leads_to = ? ORDER BY slug')
    .all(id)
    .map(({ slug }) => slug);

function actsOf({ sql }: Connection, role: 'speaker' | 'target', id: number): Speaker['acts'] {
  const rows = sql<{ act: Act; statements: number }>(
    `SELECT act, count(*) AS statements FROM attributions
     WHERE ${role} IN (SELECT id FROM entities WHERE speaker = ?) GROUP BY act ORDER BY statements DESC, act`,
  ).all(id);
  return Object.fromEntries(rows.map(({ act, statements }) => [act, statements]));
}

const outletsOf = ({ sql }: Connection, id: number): Speaker['outlets'] =>
  sql<Speaker['outlets'][number]>(
    `SELECT outlet, count(*) AS statements FROM attributions a JOIN documents d ON d.seq = a.document
     WHERE a.speaker IN (SELECT id FROM entities WHERE speaker = ?) AND outlet IS NOT NULL
     GROUP BY outlet ORDER BY statements DESC, outlet`,
  ).all(id);

/** More than this are no help to a reader who wonders whether two are one. */
const MOST_NAMESAKES = 20;

const namesakesOf = ({ sql }: Connection, id: number): Speaker['namesakes'] =>
  sql<{ id: string; name: string; kind: EntityKind; statements: number }>(
    `SELECT s.slug AS id, coalesce(s.preferred, s.name) AS name, s.kind, sum(e.statements) AS statements
     FROM speakers s JOIN entities e ON e.speaker = s.id
     WHERE s.id <> @id AND s.id IN (
       SELECT other.speaker FROM entity_names theirs JOIN entities other ON other.id = theirs.entity
       WHERE theirs.shared = 1 AND theirs.name IN (
         SELECT ours.name FROM entity_names ours JOIN entities e ON e.id = ours.entity
         WHERE e.speaker = @id AND ours.shared = 1))
     GROUP BY s.id HAVING sum(e.statements) > 0 ORDER BY statements DESC, s.slug LIMIT ${MOST_NAMESAKES}`,
  ).all({ id });
