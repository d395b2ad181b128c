import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database, { type Database as SqliteDatabase } from 'better-sqlite3';
import { StoreError } from '../store.ts';
import { namedFault, storeError } from './errors.ts';
import { APPLICATION_ID, migrate, NEWEST_VERSION, versionOf } from './migrations.ts';
import { type Prepare, preparedOnce } from './prepared.ts';

/** How a store's file is opened. */
export interface SqliteOptions {
  /**
   * Opens an existing store and changes nothing in it. SQLite still makes its small `-shm` file beside it while it is
   * open, so that the folder must be one that can be written to.
   */
  readonly readonly?: boolean;
  /** Whether a store is made where there is none; default true. Without it a path that leads nowhere is `missing`. */
  readonly create?: boolean;
  /** How long to wait for another process that writes, in milliseconds, before `locked`. Default 5000. */
  readonly patience?: number;
  /**
   * The largest the file may become, in bytes, its log beside it not counted: a quota, beyond which an add fails with
   * `full`. Default none.
   */
  readonly maxBytes?: number;
}

/** The path that names no file. */
const MEMORY = ':memory:';
const PATIENCE = 5000;
/** Milliseconds. */
const BETWEEN_TRIES = 10;

/** An open file and its prepared statements. */
export interface Connection {
  readonly path: string;
  readonly db: SqliteDatabase;
  /** Prepares a text once and keeps it. */
  readonly sql: Prepare;
}

/** Opens, recognises and brings up to date; `:memory:` gives a store that lives as long as it is open. */
export function connect(path: string, options: SqliteOptions = {}): Connection {
  requireSound(path, options);
  const readonly = options.readonly ?? false;
  let db: SqliteDatabase | null = null;
  try {
    if (path !== MEMORY) {
      requireFile(path, !readonly && (options.create ?? true));
      (readonly ? requireReadable : requireWritable)(path);
      requireSqliteHeader(path);
    }
    db = new Database(path, { readonly, timeout: options.patience ?? PATIENCE });
    const opened = db;
    opened.transaction(() => recognise(opened, path, readonly)).deferred();
    if (!readonly) insisting(options.patience ?? PATIENCE, () => prepareForWriting(opened, options));
    return { path, db, sql: preparedOnce(db) };
  } catch (fault) {
    db?.close();
    throw namedFault(fault, path);
  }
}

/** SQLite takes an empty path for a nameless store that is gone when it is closed. */
function requireSound(path: string, { readonly, patience, maxBytes }: SqliteOptions): void {
  if (typeof path !== 'string' || path.trim() === '') {
    throw new TypeError("Give the path of the store's file, or :memory: for a store without one.");
  }
  if (path === MEMORY && readonly) {
    throw new RangeError('A store in memory begins empty, so that there is nothing in it to open for reading alone.');
  }
  for (const [name, value] of Object.entries({ patience, maxBytes })) {
    if (value !== undefined && !(Number.isFinite(value) && value >= 0)) {
      throw new RangeError(`"${name}" must be a number from 0; it is ${value}.`);
    }
  }
}

/** Anything but a file cannot hold a store, and is not to be told as one without permission. */
function requireFile(path: string, mayMake: boolean): void {
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about) {
    if (!mayMake) throw storeError('missing', path);
    return;
  }
  if (about.isFile()) return;
  const what = about.isDirectory() ? 'a folder' : 'no file';
  throw new StoreError(
    'not-a-store',
    `${path} is ${what}, and so cannot hold a store. Nothing was changed. Give the path of a file, such as hearsay.db in a folder of your own.`,
  );
}

const requireReadable = (path: string): void => accessSync(path, constants.R_OK);

/** Asked beforehand because SQLite quietly opens a file without write permission for reading alone. */
function requireWritable(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // The folder too: the log beside the file is created there.
  accessSync(dirname(path), constants.W_OK);
  if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK);
}

const SQLITE_HEADER = 'SQLite format 3\0';

/** SQLite takes a file that is shorter than its header for an empty one, and would write over it. */
function requireSqliteHeader(path: string): void {
  if (!existsSync(path)) return;
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(SQLITE_HEADER.length);
    const length = readSync(file, start);
    if (length > 0 && start.toString('latin1') !== SQLITE_HEADER) throw storeError('not-a-store', path);
  } finally {
    closeSync(file);
  }
}

/**
 * Refuses what is no store of ours before anything is written to it. An empty file is a store that begins. To be
 * called in a transaction: between two questions another process may have made the tables.
 */
function recognise(db: SqliteDatabase, path: string, readonly: boolean): void {
  const application = db.pragma('application_id', { simple: true });
  const empty = application === 0 && db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
  if (application !== APPLICATION_ID && !(empty && !readonly)) throw storeError('not-a-store', path);
  if (versionOf(db) > NEWEST_VERSION) throw storeError('newer-version', path);
  if (readonly && versionOf(db) < NEWEST_VERSION) throw outdated(path);
}

const outdated = (path: string): StoreError =>
  new StoreError(
    'unwritable',
    `The store ${path} was written by an older version of Hearsay and must be brought up to date, which opening it for ` +
      'reading alone cannot do. Everything stored is kept. Open it once for writing.',
  );

/**
 * WAL lets others read while one writes. FULL syncs the log at every commit: what was reported as stored survives a
 * power cut, not only the end of the process.
 */
function prepareForWriting(db: SqliteDatabase, { maxBytes }: SqliteOptions): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('cell_size_check = ON');
  if (maxBytes !== undefined) {
    db.pragma(`max_page_count = ${Math.floor(maxBytes / (db.pragma('page_size', { simple: true }) as number))}`);
  }
  migrate(db);
}

/**
 * Two processes that turn a new file's log to WAL at once would each wait for the other, so SQLite refuses one of them
 * without waiting. That one comes again until its patience ends.
 */
function insisting(patience: number, work: () => void): void {
  const end = Date.now() + patience;
  for (;;) {
    try {
      work();
      return;
    } catch (fault) {
      const busy = fault instanceof Database.SqliteError && fault.code.startsWith('SQLITE_BUSY');
      if (!busy || Date.now() >= end) throw fault;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN_TRIES);
    }
  }
}
