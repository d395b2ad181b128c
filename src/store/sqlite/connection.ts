import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database, { type Database as SqliteDatabase, type Statement } from 'better-sqlite3';
import { namedFault, storeError } from './errors.ts';
import { APPLICATION_ID, migrate, NEWEST_VERSION, versionOf } from './migrations.ts';

export interface SqliteOptions {
  /** Opens an existing store and never writes to it. */
  readonly readonly?: boolean;
  /** How long to wait for another process that writes, in milliseconds, before `locked`. Default 5000. */
  readonly patience?: number;
  /** The largest the file may become, in bytes: a quota, beyond which an add fails with `full`. Default none. */
  readonly maxBytes?: number;
}

const PATIENCE = 5000;

/** An open file and its prepared statements. */
export interface Connection {
  readonly path: string;
  readonly db: SqliteDatabase;
  /** Prepares a text once and keeps it. */
  readonly sql: <Row = unknown>(text: string) => Statement<unknown[], Row>;
}

/** Opens, recognises and brings up to date; `:memory:` gives a store that lives as long as it is open. */
export function connect(path: string, options: SqliteOptions = {}): Connection {
  const readonly = options.readonly ?? false;
  let db: SqliteDatabase | null = null;
  try {
    if (path !== ':memory:') (readonly ? requireReadable : requireWritable)(path);
    db = new Database(path, { readonly, timeout: options.patience ?? PATIENCE });
    recognise(db, path, readonly);
    if (!readonly) prepareForWriting(db, options);
    return { path, db, sql: statementsOf(db) };
  } catch (fault) {
    db?.close();
    throw namedFault(fault, path);
  }
}

function requireReadable(path: string): void {
  if (!existsSync(path)) throw storeError('not-a-store', path);
  accessSync(path, constants.R_OK);
}

/** Asked beforehand because SQLite quietly opens a file without write permission for reading alone. */
function requireWritable(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // The folder too: the log beside the file is created there.
  accessSync(dirname(path), constants.W_OK);
  if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK);
}

/** Refuses what is no store of ours before anything is written to it. An empty file is a store that begins. */
function recognise(db: SqliteDatabase, path: string, readonly: boolean): void {
  const application = applicationOf(db, path);
  const empty = application === 0 && db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
  if (application !== APPLICATION_ID && !(empty && !readonly)) throw storeError('not-a-store', path);
  if (versionOf(db) > NEWEST_VERSION) throw storeError('newer-version', path);
  // Only a writer may bring an older store up to date.
  if (readonly && versionOf(db) < NEWEST_VERSION) throw storeError('unwritable', path);
}

function applicationOf(db: SqliteDatabase, path: string): number {
  try {
    return db.pragma('application_id', { simple: true }) as number;
  } catch (fault) {
    const noDatabase = fault instanceof Database.SqliteError && fault.code === 'SQLITE_NOTADB';
    throw noDatabase ? storeError('not-a-store', path, fault) : fault;
  }
}

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

function statementsOf(db: SqliteDatabase): Connection['sql'] {
  const prepared = new Map<string, Statement<unknown[]>>();
  return <Row>(text: string) => {
    const statement = prepared.get(text) ?? db.prepare<unknown[]>(text);
    prepared.set(text, statement);
    return statement as Statement<unknown[], Row>;
  };
}
