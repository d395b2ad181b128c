import { type AnnotatorVersion, type Capture, type Document, documentIdOf } from '../../document/index.ts';
import { sound, soundId } from '../questions.ts';
import type { Store } from '../store.ts';
import { add, hasRecord } from './add.ts';
import { captureBytes, hashOf, sightingsOf } from './captures.ts';
import { checkAll } from './check.ts';
import { type Connection, connect, type SqliteOptions } from './connection.ts';
import { decide } from './decisions.ts';
import { findDisputes } from './disputes.ts';
import { documentSummaries, idsBeginning, nextDocument, outletCounts, storedDocument } from './documents.ts';
import { namedFault, storeError } from './errors.ts';
import { findFigures } from './figures.ts';
import { decisionsPage } from './log.ts';
import { keepReconciliations, reconciledSpeakers } from './reconciliations.ts';
import { renderingsOf, retoldIn, retoldStatements } from './renderings.ts';
import { speakerPage, speakerSummaries } from './speakers.ts';
import { searchStatements } from './statements.ts';

export type { SqliteOptions } from './connection.ts';

/** A store that the end of its block closes: `await using store = await openSqliteStore(path)`. */
export interface SqliteStore extends Store {
  /** As `close`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Opens the store in this file; makes file and folder where there are none (not with `readonly` or `create: false`). Several processes
 * may have the same store open, and all may write. `:memory:` gives a store without a file.
 *
 * Rejects with a StoreError: `not-a-store`, `missing`, `newer-version`, `damaged`, `unwritable`, `locked` or `full`; with
 * a TypeError or a RangeError where path or options mean nothing.
 */
export async function openSqliteStore(path: string, options: SqliteOptions = {}): Promise<SqliteStore> {
  const connection = connect(path, options);
  const ask = <Answer>(question: () => Answer): Promise<Answer> => asking(connection, question);
  const change = <Answer>(write: () => Answer): Promise<Answer> =>
    guarded(connection, () => connection.db.transaction(write).immediate());

  const close = async (): Promise<void> => void connection.db.close();

  return {
    async add(capture, document, record, identities = []) {
      requireOwnHash(capture, document);
      return guarded(connection, () => add(connection, { capture, document, record, identities }));
    },
    has: (id, annotator) => ask(() => has(connection, id, annotator)),
    document: (id) => ask(() => storedDocument(connection, soundId(id))),
    idsBeginning: (prefix) => ask(() => idsBeginning(connection, soundId(prefix))),
    captureBytes: (hash) => ask(() => captureBytes(connection, soundId(hash))),
    sightings: (hash) => ask(() => sightingsOf(connection, soundId(hash))),
    documents: (query = {}) => ask(() => documentSummaries(connection, sound('documents', query))),
    search: (query = {}) => ask(() => searchStatements(connection, sound('statements', query))),
    figures: (query = {}) => ask(() => findFigures(connection, sound('figures', query))),
    disputes: (query = {}) => ask(() => findDisputes(connection, sound('disputes', query))),
    retold: (query = {}) => ask(() => retoldStatements(connection, sound('retold', query))),
    retoldIn: (documentId) => ask(() => retoldIn(connection, soundId(documentId))),
    renderings: (documentId, attributionId) =>
      ask(() => renderingsOf(connection, soundId(documentId), soundId(attributionId))),
    speakers: (query = {}) => ask(() => speakerSummaries(connection, sound('speakers', query))),
    speaker: (id) => ask(() => speakerPage(connection, soundId(id))),
    decide: (decision, deciding) => change(() => decide(connection, decision, deciding)),
    decisions: (query = {}) => ask(() => decisionsPage(connection, sound('decisions', query))),
    keepReconciliations: (answers) => change(() => keepReconciliations(connection, answers)),
    reconciled: (service) => ask(() => reconciledSpeakers(connection, service)),
    outlets: () => ask(() => outletCounts(connection)),
    async *export() {
      let next = await ask(() => nextDocument(connection, 0));
      while (next) {
        yield next.stored;
        const { seq } = next;
        next = await ask(() => nextDocument(connection, seq));
      }
    },
    check: () => ask(() => checkAll(connection)),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Gives every fault its name and its remedy. */
async function guarded<Result>({ db, path }: Connection, work: () => Result | Promise<Result>): Promise<Result> {
  if (!db.open) throw storeError('closed', path);
  try {
    return await work();
  } catch (fault) {
    throw db.open ? namedFault(fault, path) : storeError('closed', path, fault);
  }
}

/** All that one question reads, it reads of one state of the store. */
const asking = <Answer>(connection: Connection, question: () => Answer): Promise<Answer> =>
  guarded(connection, () => connection.db.transaction(question).deferred());

function has(connection: Connection, id: string, annotator: AnnotatorVersion | undefined): boolean {
  const row = connection.sql<{ seq: number }>('SELECT seq FROM documents WHERE id = ?').get(id);
  if (!row || !annotator) return row !== undefined;
  if (hasRecord(connection, row.seq, annotator)) return true;
  const problem = storedDocument(connection, id)?.document.problem ?? null;
  return problem !== null;
}

/** Bytes that do not match their hash could later not be told from damage. */
function requireOwnHash({ hash, bytes }: Capture, document: Document): void {
  if (hashOf(bytes) !== hash) throw new RangeError(`The captured bytes do not match their hash ${hash}.`);
  if (document.id !== documentIdOf(hash)) {
    throw new RangeError(`Document ${document.id} is not read from the capture ${hash}.`);
  }
}
