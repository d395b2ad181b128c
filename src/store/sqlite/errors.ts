import { StoreError, type StoreErrorCode } from '../store.ts';

/** What a person is told about each fault: what happened, what is kept, what to do. */
const MESSAGES: Readonly<Record<StoreErrorCode, (path: string) => string>> = {
  locked: (path) =>
    `The store ${path} is being written by another process and did not become free in time. Everything stored is ` +
    'kept; this change was not made. Wait until the other process is done, then try again.',
  full: (path) =>
    `There is no room left for the store ${path}. Everything stored before is kept; this change was not made. ` +
    'Free some space on that disk, then try again: what was already added is skipped.',
  damaged: (path) =>
    `The store ${path} is damaged: something in it is not as it was written. Nothing was changed. Copy the file (and ` +
    'those beside it that end in -wal and -shm) to a safe place, then restore a backup, or export what can still be ' +
    'read and add it to a new store.',
  'newer-version': (path) =>
    `The store ${path} was written by a newer version of Hearsay. Nothing was changed. Update Hearsay, or choose ` +
    'another store.',
  unwritable: (path) =>
    `The store ${path} cannot be written here, and even reading it needs small files beside it. Everything stored is ` +
    'kept; no change was made. Check the permissions of the file and of its folder and that the disk is not mounted ' +
    'read-only, or copy the store to a folder of your own.',
  'not-a-store': (path) =>
    `${path} is not a Hearsay store. It was not changed. Choose another path for the store, or if it was one once, ` +
    'restore it from a backup.',
  missing: (path) =>
    `There is no store at ${path}. Nothing was changed or made. Check the path, or let a store be made by opening it for ` +
    'writing.',
  closed: (path) => `The store ${path} was closed before. Everything stored is kept. Open it again.`,
};

export const storeError = (code: StoreErrorCode, path: string, cause?: unknown): StoreError =>
  new StoreError(code, MESSAGES[code](path), cause === undefined ? undefined : { cause });

/** Something that is not as it was written, which SQLite itself does not see. */
export class Damage extends Error {}

/** For a row or a part that another refers to, and that must be there. */
export function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Damage('Something that is referred to is not there.');
  return value;
}

/** First match counts; SQLite's extended codes begin with their family's. */
const CODES: readonly (readonly [pattern: RegExp, code: StoreErrorCode])[] = [
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, 'locked'],
  // SHMSIZE: the shared-memory file beside the store could not grow.
  [/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/, 'full'],
  // ERROR: the questions are fixed and tested, so where one makes no sense, the tables are not those that were made.
  [/^SQLITE_(CORRUPT|NOTADB|IOERR_(READ|SHORT_READ|CORRUPTFS|DATA)|ERROR)/, 'damaged'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH|IOERR)/, 'unwritable'],
  [/^(EACCES|EPERM|EROFS|ENOTDIR|EISDIR|EEXIST|ENOENT)$/, 'unwritable'],
];

/** Gives faults of SQLite and of the file system their name; anything else is a mistake of the program and passes. */
export function namedFault(fault: unknown, path: string): unknown {
  if (fault instanceof Damage) return storeError('damaged', path, fault);
  const given = fault instanceof Error && 'code' in fault && !(fault instanceof StoreError) ? String(fault.code) : '';
  const code = CODES.find(([pattern]) => pattern.test(given))?.[1];
  return code ? storeError(code, path, fault) : fault;
}
