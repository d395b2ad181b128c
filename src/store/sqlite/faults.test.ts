import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Document } from '../../document/index.ts';
import { addTo, intakeOf } from '../contract/samples.ts';
import { openSqliteStore, type SqliteOptions } from './sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-faults-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const freshPath = (): string => join(folder, `${count++}.db`);
const report = (number: number, length = 2000) =>
  intakeOf({
    // No pattern, so that it does not pack to nothing.
    text: `Report ${number}: ${Array.from({ length }, (_, at) => ((at * at * 31 + number * 7919) % 9973).toString(36)).join(' ')}`,
    statements: [{ content: `Report ${number}` }],
  });

async function filled(path: string, reports: number): Promise<void> {
  const store = await openSqliteStore(path);
  for (let number = 0; number < reports; number++) await addTo(store, report(number));
  await store.close();
}

describe('a store that is full', () => {
  test('says so, keeps what was stored, and goes on when there is room again', async () => {
    const path = freshPath();
    const store = await openSqliteStore(path, { maxBytes: 400_000 });
    let stored = 0;
    const fill = async () => {
      for (; stored < 1000; stored++) await addTo(store, report(stored));
    };
    await expect(fill()).rejects.toMatchObject({ name: 'StoreError', code: 'full' });
    expect(stored).toBeGreaterThan(3);
    expect((await store.documents()).total).toBe(stored);
    expect((await store.search({ words: `"report ${stored}"` })).total).toBe(0);
    await store.check();
    await store.close();

    const roomier = await openSqliteStore(path);
    expect(await addTo(roomier, report(stored))).toBe('added');
    expect((await roomier.documents()).total).toBe(stored + 1);
    await roomier.close();
  });
});

describe('a store that another process writes', () => {
  test('is read as it was, and refuses to be written until the other is done', async () => {
    const path = freshPath();
    await filled(path, 2);
    const other = new Database(path);
    other.exec("BEGIN IMMEDIATE; UPDATE documents SET outlet = 'half done'");
    const store = await openSqliteStore(path, { patience: 50 });
    expect((await store.documents({ outlet: 'half done' })).total).toBe(0);
    await expect(addTo(store, report(2))).rejects.toMatchObject({ code: 'locked' });
    expect((await store.documents()).total).toBe(2);
    other.exec('ROLLBACK');
    other.close();
    expect(await addTo(store, report(2))).toBe('added');
    await store.close();
  });
});

describe('a store that is damaged', () => {
  /** Opens, asks for everything there is, and checks; gives the documents. */
  async function readAll(path: string): Promise<readonly Document[]> {
    const store = await openSqliteStore(path, { readonly: true });
    try {
      const documents: Document[] = [];
      for await (const { document, capture } of store.export()) {
        documents.push(document);
        await store.captureBytes(capture.hash);
      }
      for (const words of ['report*', '']) await store.search({ words, limit: 500 });
      await store.documents({ words: 'report' });
      await store.check();
      return documents;
    } finally {
      await store.close();
    }
  }

  test('says so wherever in the file the bytes were flipped, at the latest when it is checked', async () => {
    const path = freshPath();
    await filled(path, 12);
    const sound = readFileSync(path);
    const pageSize = 4096;
    const unused: number[] = [];
    for (let page = 1; page < sound.length / pageSize; page++) {
      const flipped = Buffer.from(sound);
      for (let at = page * pageSize; at < (page + 1) * pageSize; at++) flipped[at]! ^= 0xff;
      writeFileSync(path, flipped);
      const outcome = await readAll(path).then(
        () => 'sound',
        (fault) => fault.code,
      );
      if (outcome === 'sound') unused.push(page);
      else expect(outcome, `page ${page}`).toBe('damaged');
    }
    expect(unused).toEqual([]);
  });

  test('never gives a report that is not the one stored, whichever few bytes were flipped', async () => {
    const path = freshPath();
    await filled(path, 6);
    const sound = readFileSync(path);
    const documents = Array.from({ length: 6 }, (_, number) => report(number).document);
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 8), fc.integer({ min: 1, max: 255 }), async (place, mask) => {
        const flipped = Buffer.from(sound);
        for (let at = place; at < place + 8; at++) flipped[at]! ^= mask;
        writeFileSync(path, flipped);
        const read = await readAll(path).catch((fault) => fault);
        if (read instanceof Error) expect(read, read.stack).toMatchObject({ name: 'StoreError' });
        else expect(read).toEqual(documents);
      }),
      { numRuns: 150 },
    );
  });

  test('says so when its end is cut off', async () => {
    const path = freshPath();
    await filled(path, 12);
    truncateSync(path, Math.floor(readFileSync(path).length / 2));
    await expect(readAll(path)).rejects.toMatchObject({ code: 'damaged' });
  });

  test.each([
    ['captured bytes', "UPDATE captures SET packed = x'0b028068656c6c6f03'"],
    ['a reading', "UPDATE readings SET packed = CAST(substr(packed, 1, 40) || x'00' || substr(packed, 42) AS BLOB)"],
    ['a record', "UPDATE records SET packed = x''"],
    ['a reference', 'PRAGMA foreign_keys = OFF; DELETE FROM readings'],
  ])('says so where %s were changed behind its back', async (_, sql) => {
    const path = freshPath();
    await filled(path, 2);
    const meddler = new Database(path);
    meddler.exec(sql);
    meddler.close();
    const store = await openSqliteStore(path);
    await expect(store.check()).rejects.toMatchObject({ code: 'damaged' });
    await store.close();
  });

  test('gives no captured bytes that are not those captured', async () => {
    const path = freshPath();
    await filled(path, 1);
    const meddler = new Database(path);
    meddler.exec("UPDATE captures SET packed = x'0b028068656c6c6f03'");
    meddler.close();
    const store = await openSqliteStore(path);
    await expect(store.captureBytes(report(0).capture.hash)).rejects.toMatchObject({ code: 'damaged' });
    await store.close();
  });
});

describe('opening', () => {
  const withSql = (sql: string): string => {
    const path = freshPath();
    const db = new Database(path);
    db.exec(sql);
    db.close();
    return path;
  };
  const written = (content: string): string => {
    const path = freshPath();
    writeFileSync(path, content);
    return path;
  };

  test.each<[string, () => string | Promise<string>, SqliteOptions, string]>([
    ['a text file', () => written('Dear diary, '.repeat(100)), {}, 'not-a-store'],
    ['a short text file', () => written('x'), {}, 'not-a-store'],
    [
      "another application's database",
      () => withSql('PRAGMA application_id = 7; CREATE TABLE t (x)'),
      {},
      'not-a-store',
    ],
    ['a nameless database', () => withSql('CREATE TABLE t (x)'), {}, 'not-a-store'],
    ['nothing, for reading', freshPath, { readonly: true }, 'missing'],
    ['nothing, where none is to be made', freshPath, { create: false }, 'missing'],
    ['a folder', () => folder, {}, 'not-a-store'],
    ['a device', () => '/dev/null', {}, 'not-a-store'],
    ['an empty file, for reading', () => written(''), { readonly: true }, 'not-a-store'],
    ['a newer store', () => newer(), {}, 'newer-version'],
    ['a newer store, for reading', () => newer(), { readonly: true }, 'newer-version'],
    ['a text file, for reading', () => written('Dear diary, '.repeat(100)), { readonly: true }, 'not-a-store'],
    ['a path through a file', () => join(written('x'), 'store.db'), {}, 'unwritable'],
  ])('%s is refused, and nothing is written', async (_, make, options, code) => {
    const path = await make();
    const before = contentOf(path);
    await expect(openSqliteStore(path, options)).rejects.toMatchObject({ name: 'StoreError', code });
    expect(contentOf(path)).toEqual(before);
  });

  async function newer(): Promise<string> {
    const path = freshPath();
    await filled(path, 1);
    const db = new Database(path);
    db.pragma('user_version = 999');
    db.close();
    return path;
  }

  function contentOf(path: string): Buffer | null {
    return existsSync(path) && path.endsWith('.db') && path !== folder ? readFileSync(path) : null;
  }

  test('an empty file, or a folder that is not there yet, becomes a store', async () => {
    for (const path of [written(''), join(folder, 'new', 'deeper', 'store.db')]) {
      const store = await openSqliteStore(path);
      expect(await addTo(store, report(1))).toBe('added');
      await store.close();
    }
  });

  test('for reading, a store answers and is not written', async () => {
    const path = freshPath();
    await filled(path, 2);
    const store = await openSqliteStore(path, { readonly: true });
    expect((await store.documents()).total).toBe(2);
    expect((await store.search({ words: 'report' })).total).toBe(2);
    await store.check();
    await expect(addTo(store, report(3))).rejects.toMatchObject({ code: 'unwritable' });
    await store.close();
  });

  test('a path with odd characters is a path', async () => {
    const path = join(folder, "it's #1 100% “odd”?.db");
    mkdirSync(folder, { recursive: true });
    await filled(path, 1);
    expect(existsSync(path)).toBe(true);
  });
});

test.each<[string, SqliteOptions, RegExp]>([
  ['', {}, /path of the store's file/],
  [' ', {}, /path of the store's file/],
  [undefined as never, {}, /path of the store's file/],
  [':memory:', { readonly: true }, /in memory begins empty/],
  [':memory:', { patience: Number.NaN }, /"patience" must be a number/],
])('opening %j with %j is refused in a sentence', async (path, options, reason) => {
  await expect(openSqliteStore(path, options)).rejects.toThrow(reason);
});

test('the end of its block closes a store', async () => {
  const store = await openSqliteStore(':memory:');
  await store[Symbol.asyncDispose]();
  await expect(store.documents()).rejects.toMatchObject({ code: 'closed' });
});

test('every fault says what happened, what is kept and what to do', async () => {
  const { storeError } = await import('./errors.ts');
  const { STORE_ERROR_CODES } = await import('../store.ts');
  for (const code of STORE_ERROR_CODES) {
    const { message } = storeError(code, '/data/store.db');
    expect(message).toContain('/data/store.db');
    expect(message).toMatch(/kept|not changed|Nothing was changed/);
    expect(message.split('. ').length).toBeGreaterThan(2);
  }
});
