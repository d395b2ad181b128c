import { expect, test } from 'vitest';
import type { Capture } from '../../document/index.ts';
import type { FreshStore } from '../contract.ts';
import { ANNOTATOR, addTo, intakeOf, sampleCapture } from './samples.ts';

const TEXT = 'Idrin Vasko said the bridge had held.';
const VASKO = { name: 'Idrin Vasko', key: 'person idrin vasko' };
const SAYS_HELD = { speaker: VASKO, cue: 'said', content: 'the bridge had held' };
const REPORT = intakeOf({ text: TEXT, path: 'bridge.txt', statements: [SAYS_HELD] });

export function addingContract(fresh: FreshStore): void {
  test('a report comes out as it went in', async () => {
    const store = await fresh();
    expect(await addTo(store, REPORT)).toBe('added');
    const stored = await store.document(REPORT.document.id);
    const { bytes, ...sighting } = REPORT.capture;
    expect(stored).toMatchObject({
      document: REPORT.document,
      record: REPORT.record,
      speakers: { e1: 'idrin-vasko' },
      capture: { ...sighting, size: bytes.byteLength },
    });
    expect(stored?.addedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(await store.document('0000000000000000')).toBeNull();
  });

  test('captured bytes come out as they went in', async () => {
    const store = await fresh();
    await addTo(store, REPORT);
    expect(new Uint8Array((await store.captureBytes(REPORT.capture.hash))!)).toEqual(REPORT.capture.bytes);
    expect(await store.captureBytes('f'.repeat(64))).toBeNull();
  });

  test('no bytes at all are a capture too', async () => {
    const store = await fresh();
    const empty = intakeOf({ text: '', problem: { code: 'empty', message: 'Nothing in it.' } });
    await addTo(store, empty);
    expect((await store.captureBytes(empty.capture.hash))?.byteLength).toBe(0);
  });

  test('adding twice changes nothing', async () => {
    const store = await fresh();
    await addTo(store, REPORT);
    const before = await store.document(REPORT.document.id);
    expect(await addTo(store, REPORT)).toBe('unchanged');
    expect(await store.add(REPORT.capture, REPORT.document, null)).toBe('unchanged');
    expect(await store.document(REPORT.document.id)).toEqual(before);
    expect(await store.sightings(REPORT.capture.hash)).toHaveLength(1);
    expect((await store.search({ words: 'bridge' })).total).toBe(1);
  });

  test('two adds of one report at once add it once', async () => {
    const store = await fresh();
    const outcomes = await Promise.all([addTo(store, REPORT), addTo(store, REPORT)]);
    expect(outcomes.toSorted()).toEqual(['added', 'unchanged']);
  });

  test('another annotator appends its record, which becomes the one shown', async () => {
    const store = await fresh();
    await addTo(store, REPORT);
    const annotator = { version: '2.0.0', model: null };
    const again = intakeOf({
      text: TEXT,
      path: 'bridge.txt',
      annotator,
      statements: [{ cue: 'said', content: 'bridge' }],
    });
    expect(await addTo(store, again)).toBe('reannotated');
    expect((await store.document(REPORT.document.id))?.record).toEqual(again.record);
    // What the earlier record alone held is found no more; what it says is kept.
    expect((await store.search({ words: 'held' })).total).toBe(0);
    expect((await store.search({ words: 'bridge' })).total).toBe(1);
    expect((await store.speakers()).total).toBe(0);
    expect(await store.has(REPORT.document.id, ANNOTATOR)).toBe(true);
    expect(await addTo(store, REPORT)).toBe('unchanged');
  });

  test('a page read otherwise for a new record is shown as it was read then', async () => {
    const store = await fresh();
    await addTo(store, REPORT);
    const other = intakeOf({
      text: `${TEXT} He wept.`,
      annotator: { version: '2', model: null },
      statements: [SAYS_HELD],
    });
    const document = { ...other.document, id: REPORT.document.id };
    expect(await store.add(REPORT.capture, document, other.record)).toBe('reannotated');
    expect((await store.document(document.id))?.document.text).toBe(document.text);
    expect((await store.documents({ words: 'wept' })).total).toBe(1);
  });

  test('a page that could not be read is kept with its problem', async () => {
    const store = await fresh();
    const stub = intakeOf({ text: 'Subscribe to read on.', problem: { code: 'paywall', message: 'A stub.' } });
    expect(await addTo(store, stub)).toBe('added');
    expect(await store.document(stub.document.id)).toMatchObject({
      record: null,
      document: { problem: { code: 'paywall' } },
    });
    expect((await store.documents()).results[0]).toMatchObject({ problem: { code: 'paywall' }, statements: 0 });
  });

  test('has answers what a resumed run asks', async () => {
    const store = await fresh();
    const stub = intakeOf({ text: 'Stub.', problem: { code: 'paywall', message: 'A stub.' } });
    const unread = intakeOf({ text: 'Not annotated yet.' });
    await addTo(store, REPORT);
    await addTo(store, stub);
    await store.add(unread.capture, unread.document, null);
    const other = { version: '9', model: null };
    expect(await store.has(REPORT.document.id)).toBe(true);
    expect(await store.has(REPORT.document.id, ANNOTATOR)).toBe(true);
    expect(await store.has(REPORT.document.id, other)).toBe(false);
    expect(await store.has(stub.document.id, other)).toBe(true);
    expect(await store.has(unread.document.id)).toBe(true);
    expect(await store.has(unread.document.id, ANNOTATOR)).toBe(false);
    expect(await store.has('0000000000000000')).toBe(false);
  });

  test('each address and each fetch of the same bytes is a sighting, each path and each line once', async () => {
    const store = await fresh();
    const at = (capturedAt: string, about: Partial<Capture>) => ({
      capture: sampleCapture(TEXT, { capturedAt, ...about }),
      ...{ document: REPORT.document, record: REPORT.record, identities: [] },
    });
    const sightings = [
      at('2026-03-01T00:00:00Z', { url: 'https://a.example/1' }),
      at('2026-03-02T00:00:00Z', { url: 'https://a.example/1' }),
      at('2026-03-02T00:00:00Z', { url: 'https://b.example/1' }),
      at('2026-03-03T00:00:00Z', { path: 'saved.html' }),
      at('2026-03-03T00:00:00Z', { path: 'day.jsonl', line: 3, inputId: 'row-17' }),
      at('2026-03-03T00:00:00Z', { path: 'day.jsonl', line: 8, inputId: 'row-17' }),
      at('2026-03-04T00:00:00Z', { path: 'saved.html' }),
      at('2026-03-04T00:00:00Z', { path: 'day.jsonl', line: 3, inputId: 'row-17' }),
    ];
    for (const sighting of sightings) await addTo(store, sighting);
    const kept = sightings.slice(0, 6).map(({ capture: { bytes: _, ...sighting } }) => sighting);
    expect(await store.sightings(REPORT.capture.hash)).toEqual(kept);
    expect((await store.document(REPORT.document.id))?.capture).toMatchObject(kept[0]!);
    expect(await store.sightings('f'.repeat(64))).toEqual([]);
  });

  test('bytes that do not match their hash, or a document of other bytes, are refused', async () => {
    const store = await fresh();
    const { capture, document, record } = REPORT;
    await expect(store.add({ ...capture, bytes: new Uint8Array([1]) }, document, record)).rejects.toThrow(RangeError);
    await expect(store.add(capture, { ...document, id: 'another' }, record)).rejects.toThrow(RangeError);
    expect((await store.documents()).total).toBe(0);
  });

  test('export gives all documents in the order they were added, also those added meanwhile', async () => {
    const store = await fresh();
    const reports = ['Third day.', 'First day.', 'Second day.', 'Later.'].map((text, index) =>
      intakeOf({ text, published: `2026-03-0${4 - index}` }),
    );
    for (const report of reports.slice(0, 3)) await addTo(store, report);
    const texts: string[] = [];
    for await (const { document } of store.export()) {
      if (texts.length === 0) await addTo(store, reports[3]!);
      texts.push(document.text);
    }
    expect(texts).toEqual(reports.map(({ document }) => document.text));
  });

  test('a sound store passes its check', async () => {
    const store = await fresh();
    await addTo(store, REPORT);
    await expect(store.check()).resolves.toBeUndefined();
  });

  test('a closed store says so', async () => {
    const store = await fresh();
    await store.close();
    await expect(addTo(store, REPORT)).rejects.toMatchObject({ name: 'StoreError', code: 'closed' });
    await expect(store.documents()).rejects.toMatchObject({ code: 'closed' });
    await expect(store.close()).resolves.toBeUndefined();
  });
}
