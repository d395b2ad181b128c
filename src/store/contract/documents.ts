import { describe, expect, test } from 'vitest';
import type { FreshStore } from '../contract.ts';
import type { DocumentQuery, Store } from '../store.ts';
import { addTo, intakeOf, type Sample } from './samples.ts';

const VASKO = {
  name: 'Idrin Vasko',
  key: 'person idrin vasko',
  aliases: ['Vasko', 'the mayor'],
  sharedNames: ['Vasko'],
};
const MINISTRY = { name: 'the ministry', kind: 'government' as const };

/** By headline; added in this order. */
const SHELF: readonly Sample[] = [
  {
    headline: 'Bridge',
    text: 'Idrin Vasko said the bridge held. Vasko warned of floods. the ministry denied it.',
    outlet: 'Ostran Courier',
    published: '2026-03-02T23:30:00-05:00',
    url: 'https://courier.example/bridge',
    statements: [
      { speaker: VASKO, cue: 'said', content: 'the bridge held' },
      { speaker: VASKO, source: 'Vasko', cue: 'warned', content: 'of floods', act: 'warn' },
      { speaker: MINISTRY, cue: 'denied', content: 'it', act: 'deny' },
    ],
  },
  { headline: 'Flood', text: 'Water rose — “higher”, some said.', outlet: 'Ostran Courier', published: '2026-03-02' },
  { headline: 'Undated', text: 'Nobody knows when.', outlet: 'État Radio' },
  {
    headline: 'Dawn',
    text: 'the mayor spoke of dawn.',
    outlet: 'Meridian',
    published: '2026-03-03T04:00:00Z',
    statements: [{ speaker: VASKO, source: 'the mayor', cue: 'spoke', content: 'of dawn' }],
  },
  { headline: 'Odd date', text: 'Some day.', outlet: null, published: 'last Tuesday' },
];

export function documentsContract(fresh: FreshStore): void {
  const shelf = async (): Promise<Store> => {
    const store = await fresh();
    for (const sample of SHELF) await addTo(store, intakeOf(sample));
    return store;
  };
  const headlines = async (query: DocumentQuery): Promise<readonly (string | null)[]> =>
    (await (await shelf()).documents(query)).results.map(({ headline }) => headline);

  test('an empty store has an empty shelf', async () => {
    const store = await fresh();
    expect(await store.documents()).toEqual({ total: 0, offset: 0, results: [] });
    expect(await store.outlets()).toEqual([]);
  });

  test('the newest stand first by instant, those without a readable date last', async () => {
    expect(await headlines({})).toEqual(['Bridge', 'Dawn', 'Flood', 'Odd date', 'Undated']);
  });

  describe('filters', () => {
    test.each<[DocumentQuery, readonly string[]]>([
      [{ outlet: 'Ostran Courier' }, ['Bridge', 'Flood']],
      [{ outlet: 'etat radio' }, ['Undated']],
      [{ outlet: '' }, []],
      // A day is the day that the report states, wherever its instant falls.
      [{ from: '2026-03-03' }, ['Dawn']],
      [{ to: '2026-03-02' }, ['Bridge', 'Flood']],
      [{ from: '2026-03-02', to: '2026-03-02' }, ['Bridge', 'Flood']],
      [{ from: '2026-03-03T04:00Z' }, ['Bridge', 'Dawn']],
      [{ to: '2026-03-03T04:00:00Z' }, ['Dawn', 'Flood']],
      [{ from: '2026-03-03T04:30:00Z', to: '2026-03-03T05:00:00Z' }, ['Bridge']],
      [{ speaker: 'idrin-vasko' }, ['Bridge', 'Dawn']],
      [{ speaker: 'Idrin Vasko' }, ['Bridge', 'Dawn']],
      [{ speaker: 'VASKO' }, ['Bridge', 'Dawn']],
      [{ speaker: 'The Ministry' }, ['Bridge']],
      [{ speaker: 'nobody' }, []],
      [{ speaker: '' }, []],
      [{ words: 'higher some' }, ['Flood']],
      [{ words: 'dawn' }, ['Dawn']],
      [{ words: 'flood*' }, ['Bridge', 'Flood']],
      [{ words: '"rose higher"' }, ['Flood']],
      [{ words: '🙂' }, []],
      [{ words: ' ' }, ['Bridge', 'Dawn', 'Flood', 'Odd date', 'Undated']],
      [{ speaker: 'vasko', outlet: 'meridian', words: 'dawn', from: '2026-03-01' }, ['Dawn']],
    ])('%j give %j', async (query, expected) => {
      expect((await headlines(query)).toSorted()).toEqual(expected.toSorted());
    });

    test.each(['yesterday', '2026', '2026-13-01', '2026-03-01; --'])('%j is refused as a date', async (from) => {
      await expect((await fresh()).documents({ from })).rejects.toThrow(RangeError);
    });
  });

  describe('pages', () => {
    test.each<[DocumentQuery, number, readonly string[]]>([
      [{ limit: 2 }, 0, ['Bridge', 'Dawn']],
      [{ limit: 2, offset: 3 }, 3, ['Odd date', 'Undated']],
      [{ offset: 9 }, 9, []],
      [{ limit: 500, offset: 4 }, 4, ['Undated']],
    ])('%j begin at %i and give %j', async (paging, offset, expected) => {
      const page = await (await shelf()).documents(paging);
      expect(page).toMatchObject({ total: 5, offset });
      expect(page.results.map(({ headline }) => headline)).toEqual(expected);
    });
  });

  test('a document is known by the beginning of its id', async () => {
    const store = await shelf();
    const ids = (await store.documents()).results.map(({ id }) => id).toSorted();
    for (const id of ids) {
      expect(await store.idsBeginning(id)).toEqual([id]);
      expect(await store.idsBeginning(id.slice(0, 1))).toEqual(ids.filter((other) => other[0] === id[0]));
    }
    for (const prefix of ['', 'g', '%', '_', `${ids[0]}0`]) expect(await store.idsBeginning(prefix)).toEqual([]);
  });

  test('a summary says from which line of which file a report was first taken', async () => {
    const store = await fresh();
    const { capture, document, record } = intakeOf({ text: 'Nobody knows when.', path: 'day.jsonl' });
    await store.add({ ...capture, line: 7 }, document, record);
    await store.add({ ...capture, path: 'later.jsonl', line: 9 }, document, record);
    expect((await store.documents()).results).toMatchObject([{ path: 'day.jsonl', line: 7, headline: null }]);
  });

  test('a summary says how many statements and by whom most', async () => {
    const { results } = await (await shelf()).documents({ limit: 1 });
    expect(results[0]).toMatchObject({
      ...{ headline: 'Bridge', outlet: 'Ostran Courier', byline: [], published: '2026-03-02T23:30:00-05:00' },
      ...{ url: 'https://courier.example/bridge', problem: null, statements: 3 },
      topSpeakers: [
        { id: 'idrin-vasko', name: 'Idrin Vasko', statements: 2 },
        { id: null, name: 'the ministry', statements: 1 },
      ],
    });
  });

  test('outlets are counted, those with most documents first', async () => {
    expect(await (await shelf()).outlets()).toEqual([
      { outlet: 'Ostran Courier', documents: 2, statements: 3 },
      { outlet: 'Meridian', documents: 1, statements: 1 },
      { outlet: 'État Radio', documents: 1, statements: 0 },
    ]);
  });
}
