import { expect, test } from 'vitest';
import { intakeOf } from '../store/contract/samples.ts';
import { openSqliteStore } from '../store/sqlite/sqlite.ts';
import { type Annotating, addReading } from './add.ts';

const VASKO = { name: 'Idrin Vasko', kind: 'person' as const };
const { capture, document, record } = intakeOf({
  text: 'Idrin Vasko said the bridge had held.',
  statements: [{ speaker: VASKO, cue: 'said', content: 'the bridge had held' }],
});
const RECORD = { ...record!, mentions: [{ entity: 'e1', kind: 'name' as const, span: [0, 11] as const }] };

/** Counts how often it is asked. */
function countingAnnotator(): Annotating & { asked: number } {
  const annotator = {
    ...{ version: RECORD.annotator, asked: 0 },
    annotate: async () => {
      annotator.asked++;
      return RECORD;
    },
  };
  return annotator;
}

test('a report is annotated, given its speakers and stored', async () => {
  const store = await openSqliteStore(':memory:');
  const added = await addReading(store, countingAnnotator(), capture, document);
  expect(added).toMatchObject({ outcome: 'added', record: RECORD, summary: { statements: 1, speakers: 1 } });
  expect(await store.document(document.id)).toMatchObject({ record: RECORD, speakers: { e1: 'idrin-vasko' } });
});

test('a report that the store has from this annotator is not annotated again, but seen again', async () => {
  const store = await openSqliteStore(':memory:');
  const annotator = countingAnnotator();
  await addReading(store, annotator, capture, document);
  const again = await addReading(store, annotator, { ...capture, url: 'https://courier.example/1' }, document);
  expect(again).toEqual({ outcome: 'unchanged', record: null, summary: null });
  expect(annotator.asked).toBe(1);
  expect(await store.sightings(capture.hash)).toHaveLength(2);
});

test.each([
  ['with a problem', { ...document, problem: { code: 'paywall' as const, message: 'A stub.' } }],
  ['without words', { ...document, text: ' \n', blocks: [] }],
])('a page %s is stored and not annotated', async (_, page) => {
  const store = await openSqliteStore(':memory:');
  const annotator = countingAnnotator();
  expect(await addReading(store, annotator, capture, page)).toEqual({ outcome: 'added', record: null, summary: null });
  expect(annotator.asked).toBe(0);
  expect(await store.document(document.id)).toMatchObject({ document: page, record: null });
});

test('nothing is stored where the annotator fails or the reader stops', async () => {
  const store = await openSqliteStore(':memory:');
  const failing = { ...countingAnnotator(), annotate: () => Promise.reject(new Error('no model')) };
  await expect(addReading(store, failing, capture, document)).rejects.toThrow('no model');
  const signal = AbortSignal.abort();
  await expect(addReading(store, countingAnnotator(), capture, document, { signal })).rejects.toThrow(/abort/i);
  expect((await store.documents()).total).toBe(0);
});
