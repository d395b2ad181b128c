import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Run, runCaptured } from '../../test/run-hearsay.ts';
import type { Annotator } from '../annotate/annotate.ts';
import { addTo, intakeOf, sampleCapture } from '../store/contract/samples.ts';
import { openSqliteStore } from '../store/sqlite/sqlite.ts';
import type { StoredDocument } from '../store/store.ts';
import { parts } from './parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-reannotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const EARLIER = { version: '0.0.9', model: null };
const NOW = { version: '0.1.0', model: null };

let path: string;
let count = 0;
beforeEach(() => {
  path = join(folder, `${count++}.db`);
});

/** Finds nothing, in the name of this version. */
const annotator: Annotator = {
  version: NOW,
  annotate: async () => ({ annotator: NOW, attributions: [], entities: [], mentions: [], figures: [] }),
} as unknown as Annotator;

const reannotate = (...options: readonly string[]): Promise<Run> =>
  runCaptured(['reannotate', ...options], { ...parts, openAnnotator: async () => annotator }, { HEARSAY_STORE: path });

async function stored(id: string): Promise<StoredDocument> {
  const store = await openSqliteStore(path);
  const found = await store.document(id);
  await store.close();
  return found!;
}

async function fill(...readings: readonly ReturnType<typeof intakeOf>[]): Promise<void> {
  const store = await openSqliteStore(path);
  for (const one of readings) await addTo(store, one);
  await store.close();
}

const LONG =
  'The council met on Monday and will meet again in a week, the mayor of Norvel said after the session. '.repeat(9);
const old = () =>
  intakeOf({ text: `Old. ${LONG}`, annotator: EARLIER, outlet: 'The Tarn Herald', headline: 'Council meets' });
const current = () => intakeOf({ text: `New. ${LONG}`, annotator: NOW });

test('what an earlier version annotated is annotated anew, once; the rest is passed over', async () => {
  await fill(old(), current());
  const first = await reannotate();
  expect(first.code).toBe(0);
  expect(first.err).toContain('1 annotated anew, 1 unchanged, 0 not read');
  expect((await stored(old().document.id)).record!.annotator).toEqual(NOW);
  const second = await reannotate();
  expect(second.err).toContain('0 reports added, 2 unchanged');
});

test('a pasted text keeps the headline and outlet that it was given beside its bytes', async () => {
  await fill(old());
  await reannotate();
  expect((await stored(old().document.id)).document).toMatchObject({
    headline: 'Council meets',
    outlet: 'The Tarn Herald',
  });
});

test('a page that could not be read is tried again, unless its bytes are not the whole of it', async () => {
  const unread = (text: string, code: 'no-article' | 'fetch-failed') => ({
    ...intakeOf({ text: '', problem: { code, message: 'Not read.' } }),
    capture: sampleCapture(text),
  });
  const [tried, left] = [unread(`Tried. ${LONG}`, 'no-article'), unread(`Left. ${LONG}`, 'fetch-failed')];
  const named = [tried, left].map((one) => ({
    ...one,
    document: { ...one.document, id: one.capture.hash.slice(0, 16) },
  }));
  await fill(...named);
  const { out } = await reannotate('--json');
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ outcome }) => outcome)).toEqual(['reannotated', 'not-read']);
});

test('without a store it says so and makes none', async () => {
  const { code, err } = await reannotate();
  expect(code).toBe(3);
  expect(err).toContain('There is no store');
});
