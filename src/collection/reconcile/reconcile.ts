import type { EntityKind } from '../../document/index.ts';
import { MOST_ROWS } from '../../store/paging.ts';
import {
  type Candidate,
  DecisionRefused,
  type Link,
  type LoggedDecision,
  type Reconciliation,
  type Speaker,
  type Store,
} from '../../store/store.ts';
import { BODIES } from '../speakers.ts';
import { batchOf, candidatesOf, type Query, type Service, serviceOf } from './protocol.ts';

/** Asks the service: for its manifest where there is no batch, else by a form with `queries`. Gives parsed JSON. */
export type AskService = (batch: string | null, signal?: AbortSignal) => Promise<unknown>;

export interface ReconcileOptions {
  /** Ids of the speakers to ask about; null: all, those with the most statements first. */
  readonly speakers: readonly string[] | null;
  /** About how many speakers to ask at most. */
  readonly limit: number;
  /** Suggest the best candidate where it alone has more than this score; null: suggest none. */
  readonly acceptAbove: number | null;
  /** Ask also about speakers of whom the service answered before. */
  readonly again: boolean;
  /** Ids of the service's types for kinds of speakers, beside those that its manifest lets one know. */
  readonly types: Readonly<Partial<Record<EntityKind, string>>>;
  /** The service's property for an office, by which the speaker's latest roles are sent; null: none is sent. */
  readonly roleProperty: string | null;
  /** What the log calls the program that suggests. */
  readonly by: string;
  readonly signal?: AbortSignal;
}

export interface Reconciled {
  readonly speaker: Speaker;
  readonly candidates: readonly Candidate[];
  /** The link that was suggested in the log; null where none was. */
  readonly suggested: LoggedDecision | null;
}

export const openService = async (ask: AskService, signal?: AbortSignal): Promise<Service> =>
  serviceOf(await ask(null, signal));

/** Names sent at once, where the service wants no fewer: an answer comes within seconds, and little is lost by a fault. */
const BATCH = 10;

/**
 * Asks a service about speakers, one batch after the other. Each answer is kept before it is given, and a speaker of
 * whom the service answered, or who has a link to it, is not asked about again; so a run that was stopped goes on
 * where it was. Nothing is linked: at most a suggestion is logged, which a person accepts or undoes.
 * Throws what `ask` throws, a ServiceFault, a StoreError, or the signal's reason; what was given before stands.
 */
export async function* reconcile(
  store: Store,
  service: Service,
  ask: AskService,
  options: ReconcileOptions,
): AsyncGenerator<Reconciled> {
  const size = Math.min(BATCH, service.batchSize ?? BATCH);
  let batch: Speaker[] = [];
  let left = options.limit;
  for await (const speaker of wanted(store, service, options)) {
    batch.push(speaker);
    left--;
    if (batch.length === size || left === 0) {
      yield* askAbout(store, service, ask, batch, options);
      batch = [];
    }
    if (left === 0) return;
  }
  if (batch.length > 0) yield* askAbout(store, service, ask, batch, options);
}

async function* wanted(store: Store, service: Service, options: ReconcileOptions): AsyncGenerator<Speaker> {
  const answered = new Set(options.again ? [] : await store.reconciled(service.identifierSpace));
  for (const id of options.speakers ?? (await idsOf(store))) {
    if (answered.has(id)) continue;
    const speaker = await store.speaker(id);
    if (speaker && !answered.has(speaker.id) && !isLinked(speaker, service)) yield speaker;
  }
}

/** Taken before anything is asked, so that what changes meanwhile moves nobody from one page to another. */
async function idsOf(store: Store): Promise<readonly string[]> {
  const ids: string[] = [];
  for (;;) {
    const { total, results } = await store.speakers({ offset: ids.length, limit: MOST_ROWS });
    ids.push(...results.map(({ id }) => id));
    if (results.length === 0 || ids.length >= total) return ids;
  }
}

const isLinked = ({ links }: Speaker, service: Service): boolean =>
  links.some((link) => link.service === service.identifierSpace);

async function* askAbout(
  store: Store,
  service: Service,
  ask: AskService,
  speakers: readonly Speaker[],
  options: ReconcileOptions,
): AsyncGenerator<Reconciled> {
  options.signal?.throwIfAborted();
  const queries = speakers.map((speaker) => queryOf(speaker, service, options));
  const found = candidatesOf(await ask(batchOf(queries), options.signal), service, queries.length);
  const askedAt = new Date().toISOString();
  const answers = speakers.map(({ id }, at): Reconciliation => {
    return { speaker: id, service: service.identifierSpace, askedAt, candidates: found[at]! };
  });
  await store.keepReconciliations(answers);
  for (const [at, speaker] of speakers.entries()) {
    const candidates = found[at]!;
    yield { speaker, candidates, suggested: await suggest(store, service, speaker, candidates, options) };
  }
}

/** More roles than this tell a service nothing more. */
const MOST_ROLES = 3;

function queryOf({ name, kind, roles }: Speaker, service: Service, { types, roleProperty }: ReconcileOptions): Query {
  const v = roles.slice(0, MOST_ROLES).map(({ words }) => words);
  return {
    name,
    type: types[kind] ?? typeFor(kind, service),
    properties: roleProperty === null || v.length === 0 ? [] : [{ pid: roleProperty, v }],
  };
}

/** What services call persons and bodies among the types that they propose. */
const PERSON = /^(?:person|human(?: being)?|people|individual|agent)$/i;
const BODY = /^(?:organi[sz]ation|corporate body|agent)$/i;

function typeFor(kind: EntityKind, { types }: Service): string | null {
  const pattern = kind === 'person' ? PERSON : BODIES.has(kind) ? BODY : null;
  return (pattern && types.find(({ name }) => pattern.test(name))?.id) ?? null;
}

/** Suggests the one candidate above the score, unless a person decided about it before. */
async function suggest(
  store: Store,
  service: Service,
  speaker: Speaker,
  candidates: readonly Candidate[],
  { acceptAbove, by }: ReconcileOptions,
): Promise<LoggedDecision | null> {
  if (acceptAbove === null) return null;
  const [best, second] = candidates.filter(({ score }) => score > acceptAbove);
  if (!best || second || (await wasDecided(store, service, speaker.id, best.identifier))) return null;
  const { identifier, name: label, url, score } = best;
  const link: Link = {
    ...{ kind: 'link', speaker: speaker.id, service: service.identifierSpace },
    ...{ identifier, label, url, score },
  };
  const why = `${service.name} gave it a score of ${score}, above ${acceptAbove}, and no other.`;
  return store.decide(link, { by, decider: 'machine', why }).catch((fault: unknown) => {
    // Another run may have suggested it meanwhile.
    if (fault instanceof DecisionRefused && fault.code === 'no-change') return null;
    throw fault;
  });
}

/** Whether the log has this link already: one that a person undid is not suggested again. */
async function wasDecided(store: Store, service: Service, speaker: string, identifier: string): Promise<boolean> {
  for (let offset = 0; ; ) {
    const { total, results } = await store.decisions({ speaker, offset, limit: MOST_ROWS });
    const same = results.some(
      ({ decision }) =>
        decision.kind === 'link' && decision.service === service.identifierSpace && decision.identifier === identifier,
    );
    offset += results.length;
    if (same || results.length === 0 || offset >= total) return same;
  }
}
