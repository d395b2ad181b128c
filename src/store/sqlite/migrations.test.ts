import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { addTo, heard } from '../contract/samples.ts';
import { migrate, versionOf } from './migrations.ts';
import { openSqliteStore } from './sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-migrations-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a store of version 1 keeps its speakers, short forms that were joined too', async () => {
  const path = join(folder, 'old.db');
  const db = new Database(path);
  migrate(db, 1);
  expect(versionOf(db)).toBe(1);
  db.exec(`
    INSERT INTO captures VALUES ('hash', 0, x'');
    INSERT INTO documents (seq, id, capture, added_at) VALUES (1, 'doc', 'hash', '2026-03-01T00:00:00Z');
    INSERT INTO speakers (id, slug, key, name, kind, joined) VALUES
      (1, 'border-relief-mission', 'body border relief mission', 'Border Relief Mission', 'organisation', NULL),
      (2, 'brm', 'body brm', 'BRM', 'organisation', 1);
    INSERT INTO entities (document, label, kind, side, identity, speaker, statements, json) VALUES
      (1, 'e1', 'organisation', 'ngo', 2, 1, 3, '{"id":"e1","name":"BRM","kind":"organisation","side":"ngo","aliases":[]}');
  `);
  db.close();
  const store = await openSqliteStore(path);
  expect(await store.speaker('brm')).toMatchObject({
    ...{ id: 'border-relief-mission', statements: 3, formerIds: ['brm'], names: [], roles: [] },
  });
  await store.close();
});

test('a store of version 2 opens, and what it met before has neither line nor id of an input', async () => {
  const path = join(folder, 'second.db');
  const db = new Database(path);
  migrate(db, 2);
  db.exec(`
    INSERT INTO captures VALUES ('hash', 0, x'');
    INSERT INTO sightings (capture, media_type, path, captured_at) VALUES ('hash', 'text/html', 'a.html', '2026-03-01');
  `);
  db.close();
  const store = await openSqliteStore(path);
  expect(await store.sightings('hash')).toMatchObject([{ path: 'a.html', line: null, inputId: null }]);
  await store.close();
});

test('nothing in the file may change or delete a decision', async () => {
  const path = join(folder, 'log.db');
  const store = await openSqliteStore(path);
  await addTo(store, heard([{ name: 'Idrin Vasko', key: 'person idrin vasko' }]));
  const naming = { kind: 'name', speaker: 'idrin-vasko', name: 'I. Vasko' } as const;
  await store.decide(naming, { by: 'Olena Karst', decider: 'person', why: null });
  await store.close();
  const db = new Database(path);
  expect(() => db.exec("UPDATE speaker_decisions SET packed = x''")).toThrow(/never changed/);
  expect(() => db.exec('DELETE FROM speaker_decisions')).toThrow(/never deleted/);
  db.close();
});
