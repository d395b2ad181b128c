import type { EntityKind } from '../../document/index.ts';
import {
  type Accept,
  type Deciding,
  type Decision,
  DecisionRefused,
  type Link,
  type LoggedDecision,
  type Merge,
  type Naming,
  requireSound,
  type Split,
  type Undo,
} from '../store.ts';
import type { Connection } from './connection.ts';
import { applyDecisions, splitKey } from './effects.ts';
import { required } from './errors.ts';
import { makeSpeaker } from './identities.ts';
import { rowOf } from './leads.ts';
import {
  acceptedLinks,
  append,
  type Entry,
  entryAt,
  inForce,
  type KeptDecision,
  logAbout,
  logger,
  logOfRows,
  nextId,
} from './log.ts';

/** A decision with its speakers settled, and the rows of all whom it concerns. */
interface Settled {
  readonly decision: KeptDecision;
  readonly speakers: readonly number[];
}

/** Appends the decision and lets it take effect; to be called in a transaction that writes. */
export function decide(connection: Connection, decision: Decision, deciding: Deciding): LoggedDecision {
  requireSound(decision, deciding);
  const id = nextId(connection);
  const { by, decider, why } = deciding;
  const settled = settle(connection, decision, { id, deciding });
  const entry: Entry = { id, ...{ by, decider, why }, at: new Date().toISOString(), decision: settled.decision };
  append(connection, entry, settled.speakers);
  if (changesSpeakers(connection, settled.decision)) applyDecisions(connection);
  return logger(connection, logOfRows(connection, settled.speakers))(entry);
}

/** Links and what is decided about them move no statement from one speaker to another. */
function changesSpeakers(connection: Connection, decision: KeptDecision): boolean {
  if (decision.kind === 'undo') return changesSpeakers(connection, entryOf(connection, decision.decision).decision);
  return decision.kind !== 'link' && decision.kind !== 'accept';
}

interface Circumstances {
  /** Of the new entry. */
  readonly id: number;
  readonly deciding: Deciding;
}

function settle(connection: Connection, decision: Decision, circumstances: Circumstances): Settled {
  switch (decision.kind) {
    case 'merge':
      return settleMerge(connection, decision);
    case 'split':
      return settleSplit(connection, decision, circumstances);
    case 'name':
      return settleNaming(connection, decision);
    case 'link':
      return settleLink(connection, decision, circumstances);
    default:
      return settleAnswer(connection, decision);
  }
}

function settleMerge(connection: Connection, { kind, from, into }: Merge): Settled {
  const [one, other] = [speakerAt(connection, from), speakerAt(connection, into)];
  if (one.id === other.id) throw unchanged(`${from} and ${into} are one speaker already.`);
  return { decision: { kind, from: one.slug, into: other.slug }, speakers: [one.id, other.id] };
}

function settleSplit(connection: Connection, decision: Split, { id }: Circumstances): Settled {
  const { kind, occurrences, name } = decision;
  const speaker = speakerAt(connection, decision.speaker);
  const found = occurrences.map(({ document, entity }) => {
    const row = entityAt(connection, document, entity);
    if (row?.speaker === speaker.id) return { document, entity, identity: row.identity };
    const fault = row ? `is not ${speaker.slug}` : 'is not there, or is nobody beyond its report';
    throw new DecisionRefused(row ? 'invalid' : 'not-found', `Entity ${entity} of the report ${document} ${fault}.`);
  });
  requireSomeLeft(connection, speaker, found);
  const target =
    decision.into === null ? partedFrom(connection, speaker, id, name) : speakerAt(connection, decision.into);
  if (target.id === speaker.id) throw unchanged(`They are ${speaker.slug} already.`);
  return {
    decision: { kind, speaker: speaker.slug, occurrences: found, into: target.slug, name },
    speakers: [speaker.id, target.id],
  };
}

/** Without any occurrence a speaker's address would lead nowhere. */
function requireSomeLeft(
  { sql }: Connection,
  { id, slug }: SpeakerRow,
  leaving: readonly { readonly document: string; readonly identity: string }[],
): void {
  const gone = new Set(leaving.map(({ document, identity }) => `${document} ${identity}`));
  const all = sql<{ document: string; identity: string }>(
    `SELECT d.id AS document, s.slug AS identity FROM entities e
     JOIN documents d ON d.seq = e.document JOIN speakers s ON s.id = e.identity WHERE e.speaker = ?`,
  ).all(id);
  if (all.some(({ document, identity }) => !gone.has(`${document} ${identity}`))) return;
  throw new DecisionRefused('invalid', `That is all there is of ${slug}. Merge it into the other, or give it a name.`);
}

function partedFrom(connection: Connection, speaker: SpeakerRow, decision: number, name: string | null): SpeakerRow {
  const own = name ?? speaker.preferred ?? speaker.name;
  const { kind, slug } = speaker;
  const id = makeSpeaker(connection, { key: splitKey(decision), slug, name: own, kind });
  return required(connection.sql<SpeakerRow>(`${SPEAKER} WHERE id = ?`).get(id));
}

function settleNaming(connection: Connection, { kind, speaker, name }: Naming): Settled {
  const row = speakerAt(connection, speaker);
  const words = name.trim();
  if (words === (row.preferred ?? row.name)) throw unchanged(`${row.slug} is called so already.`);
  return { decision: { kind, speaker: row.slug, name: words }, speakers: [row.id] };
}

function settleLink(connection: Connection, link: Link, { deciding }: Circumstances): Settled {
  const row = speakerAt(connection, link.speaker);
  const log = logAbout(connection, row.id);
  const force = inForce(log);
  const accepted = acceptedLinks(log, force);
  const standing = log.filter(
    ({ id, decision }) =>
      force.has(id) &&
      decision.kind === 'link' &&
      decision.service === link.service &&
      decision.identifier === link.identifier,
  );
  if (standing.some(({ id }) => deciding.decider === 'machine' || accepted.has(id))) {
    throw unchanged(`${row.slug} has the identifier ${link.identifier} already.`);
  }
  return { decision: { ...link, speaker: row.slug }, speakers: [row.id] };
}

function settleAnswer(connection: Connection, answer: Accept | Undo): Settled {
  const { id, decision } = entryOf(connection, answer.decision);
  const speakers = speakersOf(connection, id);
  const log = logOfRows(connection, speakers);
  const force = inForce(log);
  if (!force.has(id)) throw unchanged(`Decision ${id} is undone already.`);
  if (answer.kind === 'accept') {
    if (decision.kind !== 'link')
      throw new DecisionRefused('invalid', `Decision ${id} is no link. Only links are accepted.`);
    if (acceptedLinks(log, force).has(id)) throw unchanged(`Decision ${id} is accepted already.`);
  }
  return { decision: answer, speakers };
}

const unchanged = (message: string): DecisionRefused => new DecisionRefused('no-change', message);

function entryOf(connection: Connection, id: number): Entry {
  const entry = entryAt(connection, id);
  if (!entry) throw new DecisionRefused('not-found', `There is no decision ${id}.`);
  return entry;
}

const speakersOf = ({ sql }: Connection, decision: number): readonly number[] =>
  sql<{ speaker: number }>('SELECT speaker FROM decision_speakers WHERE decision = ?')
    .all(decision)
    .map(({ speaker }) => speaker);

interface SpeakerRow {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly preferred: string | null;
  readonly kind: EntityKind;
}

const SPEAKER = 'SELECT id, slug, name, preferred, kind FROM speakers';

/** The speaker that this id leads to. */
function speakerAt(connection: Connection, slug: string): SpeakerRow {
  const row = rowOf(connection, slug);
  if (row === null) throw new DecisionRefused('not-found', `There is no speaker ${slug}.`);
  return required(connection.sql<SpeakerRow>(`${SPEAKER} WHERE id = ?`).get(row));
}

const entityAt = ({ sql }: Connection, document: string, label: string) =>
  sql<{ speaker: number; identity: string }>(
    `SELECT e.speaker, s.slug AS identity FROM entities e
     JOIN documents d ON d.seq = e.document JOIN speakers s ON s.id = e.identity WHERE d.id = ? AND e.label = ?`,
  ).get(document, label);
