import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { addTo, heard, intakeOf, type Sample } from '../contract/samples.ts';
import { migrate, versionOf } from './migrations.ts';
import { packJsonNow } from './pack.ts';
import { openSqliteStore } from './sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-migrations-'));
afterAll(() => rmSync(folder, { recursive: true }));

const VASKO = { name: 'Idrin Vasko', key: 'person idrin vasko' };
const OSTRA = { name: 'Radio Ostra', key: 'body radio ostra' };

/** Writes a report as the first of a store, its reading and record shown, without what is derived from them. */
function keepShown(db: Database.Database, sample: Sample): void {
  const { capture, document, record } = intakeOf(sample);
  db.prepare("INSERT INTO captures VALUES (?, 0, x'')").run(capture.hash);
  db.prepare("INSERT INTO documents (seq, id, capture, added_at) VALUES (1, ?, ?, '2026-03-01T00:00:00Z')").run(
    document.id,
    capture.hash,
  );
  db.prepare('INSERT INTO readings VALUES (1, 1, ?)').run(packJsonNow(document));
  db.prepare("INSERT INTO records VALUES (1, 1, 1, '1.0.0', NULL, '2026-03-01T00:00:00Z', ?)").run(packJsonNow(record));
  db.exec('UPDATE documents SET reading = 1, record = 1');
}

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

test('a store of version 3 tells whom its statements are aimed at', async () => {
  const path = join(folder, 'third.db');
  const db = new Database(path);
  migrate(db, 3);
  keepShown(db, {
    text: 'Idrin Vasko said no. Idrin Vasko accused Radio Ostra of lying.',
    statements: [
      { speaker: VASKO, cue: 'said', content: 'no' },
      { speaker: VASKO, target: OSTRA, cue: 'accused', content: 'of lying', act: 'accuse' },
    ],
  });
  db.exec(`
    INSERT INTO speakers (id, slug, key, name, kind) VALUES
      (1, 'idrin-vasko', 'person idrin vasko', 'Idrin Vasko', 'person'), (2, 'radio-ostra', 'body radio ostra', 'Radio Ostra', 'media');
    INSERT INTO entities (id, document, label, kind, side, identity, speaker, statements, json) VALUES
      (1, 1, 'e1', 'person', 'unclear', 1, 1, 2, '{}'), (2, 1, 'e2', 'media', 'unclear', 2, 2, 0, '{}');
    INSERT INTO attributions (document, ordinal, speaker, act, stance, form, polarity, score) VALUES
      (1, 0, 1, 'state', 'neutral', 'indirect', 'positive', 0.9), (1, 1, 1, 'accuse', 'neutral', 'indirect', 'positive', 0.9);
  `);
  db.close();
  const store = await openSqliteStore(path);
  const aimed = await store.search({ target: 'radio-ostra' });
  expect(aimed.results).toMatchObject([
    { contentWords: 'of lying', target: { id: 'radio-ostra', name: 'Radio Ostra' } },
  ]);
  await store.close();
});

test('a store of version 4 finds the figures of its reports, and who signs them', async () => {
  const path = join(folder, 'fourth.db');
  const db = new Database(path);
  migrate(db, 4);
  keepShown(db, {
    headline: 'Landslide',
    text: 'It rained. Idrin Vasko said 26 people died. Some 40 were hurt.',
    statements: [{ speaker: VASKO, cue: 'said', content: '26 people died' }],
    figures: [
      { words: '26 people', in: 'a1' },
      { words: 'Some 40', kind: 'injured' },
    ],
  });
  db.exec(`
    INSERT INTO speakers (id, slug, key, name, kind) VALUES (1, 'idrin-vasko', 'person idrin vasko', 'Idrin Vasko', 'person');
    INSERT INTO entities (id, document, label, kind, side, identity, speaker, statements, json) VALUES
      (1, 1, 'e1', 'person', 'unclear', 1, 1, 1, '{}');
    INSERT INTO attributions (document, ordinal, speaker, act, stance, form, polarity, score) VALUES
      (1, 0, 1, 'state', 'neutral', 'indirect', 'positive', 0.9);
  `);
  db.close();
  const store = await openSqliteStore(path);
  expect((await store.figures({ words: 'landslide' })).results).toMatchObject([
    { words: '26 people', sentence: 'Idrin Vasko said 26 people died.', signer: { speaker: { id: 'idrin-vasko' } } },
    { words: 'Some 40', signer: null },
  ]);
  expect(await store.figures({ words: 'hurt', unsigned: true })).toMatchObject({ total: 1 });
  await store.close();
});

test('a store of version 5 finds what renders what', async () => {
  const path = join(folder, 'fifth.db');
  const db = new Database(path);
  migrate(db, 5);
  const words = 'the ferry left the pier with nobody on its lower deck';
  keepShown(db, { text: `Idrin Vasko said ${words}.`, statements: [{ speaker: VASKO, cue: 'said', content: words }] });
  db.exec(`
    INSERT INTO entities (id, document, label, kind, side, statements, json) VALUES (1, 1, 'e1', 'person', 'unclear', 1, '{}');
    INSERT INTO attributions (document, ordinal, speaker, act, stance, form, polarity, score) VALUES
      (1, 0, 1, 'state', 'neutral', 'indirect', 'positive', 0.9);
  `);
  db.close();
  const store = await openSqliteStore(path);
  await addTo(store, intakeOf({ text: `A witness said ${words}.`, statements: [{ cue: 'said', content: words }] }));
  expect(await store.retold()).toMatchObject({
    total: 1,
    results: [{ reports: 2, others: [{ contentWords: words }] }],
  });
  await store.close();
});

test('a damaged record in an older store keeps nobody from opening it, and the check tells of it', async () => {
  const path = join(folder, 'damaged.db');
  const db = new Database(path);
  migrate(db, 4);
  keepShown(db, { text: 'Some 40 were hurt.', figures: [{ words: 'Some 40', kind: 'injured' }] });
  db.exec("UPDATE records SET packed = x'00'");
  db.close();
  const store = await openSqliteStore(path);
  expect(await store.figures()).toMatchObject({ total: 0 });
  await expect(store.check()).rejects.toThrow(/damaged/);
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
