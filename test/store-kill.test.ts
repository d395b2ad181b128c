import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqliteStore } from '../src/store/sqlite/sqlite.ts';
import type { Store } from '../src/store/store.ts';
import { type AdderFile, bundleAdder } from './store/processes.ts';
import { numberedReport } from './store/reports.ts';

const KILLS = 30;
/** Milliseconds after the first add at which a process is killed, at most: some dozens of adds. */
const LONGEST_LIFE = 80;
/** More reports than one process adds in its life. */
const APART = 100_000;

const folder = mkdtempSync(join(tmpdir(), 'hearsay-kill-'));
let adders: AdderFile;
beforeAll(async () => {
  adders = await bundleAdder();
});
afterAll(() => {
  adders.remove();
  rmSync(folder, { recursive: true });
});

/** Report, record, bytes, both indexes and the speaker. */
async function expectWhole(store: Store, number: number): Promise<void> {
  const { capture, document, record, word } = numberedReport(number);
  expect(await store.document(document.id), `report ${number}`).toMatchObject({
    ...{ document, record },
    speakers: { e1: `vasko-${number % 7}` },
  });
  expect(Buffer.from((await store.captureBytes(capture.hash))!).equals(capture.bytes)).toBe(true);
  const { total, results } = await store.search({ words: word });
  expect([total, results[0]?.document.id]).toEqual([1, document.id]);
  expect((await store.documents({ words: word })).total).toBe(1);
}

test(`what was reported as stored survives ${KILLS} kills of the processes that add`, async () => {
  const path = join(folder, 'killed.db');
  const reported: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    // Every third time two processes write to the store at once; every fifth is killed while it may still be opening.
    const writers = (kill % 3 === 0 ? [0, 1] : [0]).map((writer) => adders.start(path, (2 * kill + writer) * APART));
    if (kill % 5 !== 0) await Promise.all(writers.map(({ begun }) => begun));
    const life = Math.random() * (kill % 5 === 0 ? 4 * LONGEST_LIFE : LONGEST_LIFE);
    await wait(life);
    for (const { process } of writers) process.kill('SIGKILL');
    await Promise.all(writers.map(({ ended }) => ended));

    expect(writers.map(({ complaint }) => complaint()).join(''), `killed after ${life} ms`).toBe('');
    const now = writers.flatMap((writer) => writer.reported());
    reported.push(...now);
    const store = await openSqliteStore(path);
    await store.check();
    for (const number of now) await expectWhole(store, number);
    await store.close();
  }

  // Nothing was lost by a later kill, and what was not reported is there whole or not at all.
  const store = await openSqliteStore(path);
  const stored: string[] = [];
  for await (const { document } of store.export()) stored.push(document.headline!);
  for (const headline of stored) await expectWhole(store, Number(headline.slice('Report '.length)));
  expect(stored).toEqual(expect.arrayContaining(reported.map((number) => `Report ${number}`)));
  expect(stored.length - reported.length).toBeLessThanOrEqual(2 * KILLS);
  expect(reported.length).toBeGreaterThan(KILLS);
  await store.close();
});

test('processes that open a new store at once and add to it lose nothing and wait for each other', async () => {
  // What can go wrong lies in a few milliseconds of the opening, so that many are opened.
  const [stores, processes, each] = [12, 5, 4];
  for (let opened = 0; opened < stores; opened++) {
    const path = join(folder, `shared-${opened}.db`);
    const writers = Array.from({ length: processes }, (_, writer) => adders.start(path, writer * APART, each));
    await Promise.all(writers.map(({ ended }) => ended));
    expect(writers.map(({ complaint }) => complaint())).toEqual(writers.map(() => ''));
    const store = await openSqliteStore(path);
    expect((await store.documents()).total).toBe(processes * each);
    for (const writer of writers) for (const number of writer.reported()) await expectWhole(store, number);
    await store.check();
    await store.close();
  }
});
