import { describe, expect, test } from 'vitest';
import type { FreshStore } from '../contract.ts';
import type { Finding, Retold, RetoldQuery, Store } from '../store.ts';
import { ANNOTATOR, addTo, intakeOf, type Sample } from './samples.ts';

const VENN = { name: 'Mara Venn', key: 'person mara venn' };
const ORRIN = { name: 'Tobias Orrin', key: 'person tobias orrin' };

const said = (text: string, about: Partial<Sample>, ...contents: readonly string[]): Sample => ({
  text,
  statements: contents.map((content) => ({ speaker: VENN, cue: 'said', content, form: 'direct' })),
  ...about,
});

const HERALD = said(
  'Mara Venn said: “The ferry left the pier at noon with nobody on its lower deck.” “We heard two shots.”',
  { outlet: 'The Tarn Herald', published: '2026-03-02' },
  '“The ferry left the pier at noon with nobody on its lower deck.”',
  '“We heard two shots.”',
);
const POST = said(
  'Mara Venn said: “The ferry left the pier at noon with somebody on its lower deck.”',
  { outlet: 'Norvel Post', published: '2026-03-01' },
  '“The ferry left the pier at noon with somebody on its lower deck.”',
);
/** Its words are few, so that only the speaker shows that they are the same. */
const STAR = said(
  'Mara Venn said “nobody on its lower deck” was seen.',
  { outlet: 'Krel Star', published: '2026-03-03' },
  '“nobody on its lower deck” was seen',
);
const UNDATED: Sample = {
  text: 'The ferry left the pier at noon with nobody on its lower deck, Tobias Orrin said.',
  statements: [
    { speaker: ORRIN, cue: 'said', content: 'The ferry left the pier at noon with nobody on its lower deck' },
  ],
};
const OTHER = said('Mara Venn said the harvest would be late.', { outlet: 'Krel Star' }, 'the harvest would be late');
const REPORTS = [HERALD, POST, STAR, UNDATED, OTHER];

const idOf = (sample: Sample): string => intakeOf(sample).document.id;
const outlets = (findings: readonly Finding[]) => findings.map(({ document }) => document.outlet);

export function renderingsContract(fresh: FreshStore): void {
  const filled = async (samples: readonly Sample[] = REPORTS): Promise<Store> => {
    const store = await fresh();
    for (const sample of samples) await addTo(store, intakeOf(sample));
    return store;
  };

  test('a statement has its renderings in other reports, oldest first, those without a date last', async () => {
    const store = await filled();
    const retold = (await store.renderings(idOf(HERALD), 'a1')) as Retold;
    expect(retold.base).toMatchObject({ document: { outlet: 'The Tarn Herald' }, attribution: { id: 'a1' } });
    expect(outlets(retold.others)).toEqual(['Norvel Post', 'Krel Star', null]);
    expect(retold).toMatchObject({ reports: 4, outlets: 3, quotedOtherwise: true });
    expect(await store.renderings(idOf(STAR), 'a1')).toMatchObject({ reports: 2, quotedOtherwise: false });
  });

  test('a statement that stands alone has none, and what is no statement is null', async () => {
    const store = await filled();
    expect(await store.renderings(idOf(HERALD), 'a2')).toMatchObject({
      others: [],
      reports: 1,
      quotedOtherwise: false,
    });
    for (const id of ['a0', 'a3', 'a', 'e1', '', 'a1 ', `a${'9'.repeat(30)}`]) {
      expect(await store.renderings(idOf(HERALD), id)).toBeNull();
    }
    expect(await store.renderings('nowhere', 'a1')).toBeNull();
  });

  test('a report tells which of its statements others have, and in how many', async () => {
    const store = await filled();
    expect(await store.retoldIn(idOf(HERALD))).toEqual({ a1: { reports: 4, outlets: 3, quotedOtherwise: true } });
    expect(await store.retoldIn(idOf(OTHER))).toEqual({});
    expect(await store.retoldIn('nowhere')).toEqual({});
  });

  describe('filters', () => {
    test.each<[RetoldQuery, number]>([
      [{}, 1],
      [{ words: ' ' }, 1],
      [{ words: '"lower deck"' }, 1],
      [{ words: 'somebod*' }, 1],
      [{ words: 'harvest' }, 0],
      [{ words: '🙂' }, 0],
      [{ outlet: 'krel star' }, 1],
      [{ outlet: 'Nobody' }, 0],
      [{ from: '2026-03-03' }, 1],
      [{ from: '2026-03-04' }, 0],
      [{ speaker: 'tobias-orrin' }, 1],
      [{ speaker: 'somebody' }, 0],
      [{ quotedOtherwise: true }, 1],
      [{ quotedOtherwise: false }, 0],
      [{ words: 'somebody', outlet: 'Krel Star' }, 0],
    ])('%j finds %i', async (query, total) => {
      expect((await (await filled()).retold(query)).total).toBe(total);
    });
  });

  test('statements of most reports come first, the newest first among them, and each is in one group', async () => {
    const pair = (day: string, words: string): readonly Sample[] =>
      ['Norvel Post', 'Krel Star'].map((outlet) =>
        said(`Mara Venn said ${words} to ${outlet}.`, { outlet, published: day }, words),
      );
    const store = await filled([
      ...pair('2026-03-04', 'the harvest of the southern valley burned'),
      ...pair('2026-03-05', 'the bridge over the river stays shut all winter'),
      ...REPORTS,
    ]);
    const { total, results } = await store.retold();
    expect(total).toBe(3);
    expect(results.map(({ base, reports }) => [reports, base.contentWords.slice(0, 12)])).toEqual([
      [4, '“The ferry l'],
      [2, 'the bridge o'],
      [2, 'the harvest '],
    ]);
    expect((await store.retold({ limit: 1, offset: 1 })).results).toEqual([results[1]]);
    expect(await store.retold({ offset: 9 })).toEqual({ total: 3, offset: 9, results: [] });
  });

  test('what hundreds tell is one statement, and of too many renderings those that differ are given', async () => {
    const words = '“The ferry left the pier at noon with nobody on its lower deck.”';
    const many = Array.from({ length: 205 }, (_, at) =>
      said(`Report ${at}: Mara Venn said ${words}`, { outlet: `Post ${at}` }, words),
    );
    const store = await filled([...many, POST]);
    const { total, results } = await store.retold();
    expect(total).toBe(1);
    expect(results[0]).toMatchObject({ reports: 206, renderings: 205, quotedOtherwise: true });
    expect(results[0]!.others).toHaveLength(100);
    expect(outlets([results[0]!.base, ...results[0]!.others])).toContain('Norvel Post');
    expect(await store.renderings(idOf(many.at(-1)!), 'a1')).toMatchObject({ quotedOtherwise: false });
  });

  test('what was added in another order is linked alike', async () => {
    const store = await filled([...REPORTS].reverse());
    const { others } = (await store.renderings(idOf(HERALD), 'a1')) as Retold;
    expect(outlets(others)).toEqual(['Norvel Post', 'Krel Star', null]);
    expect(await store.retoldIn(idOf(POST))).toEqual(await (await filled()).retoldIn(idOf(POST)));
  });

  test('what only the speaker shows follows when a person merges two, and parts again when that is undone', async () => {
    const orrins: Sample = { ...STAR, statements: [{ ...STAR.statements![0]!, speaker: ORRIN, source: 'Mara Venn' }] };
    const store = await filled([HERALD, orrins]);
    expect((await store.retold()).total).toBe(0);
    const by = { by: 'Ann Roe', decider: 'person', why: null } as const;
    const merge = await store.decide({ kind: 'merge', from: 'tobias-orrin', into: 'mara-venn' }, by);
    expect((await store.retold()).total).toBe(1);
    await store.decide({ kind: 'undo', decision: merge.id }, by);
    expect((await store.retold()).total).toBe(0);
  });

  test('renderings of an earlier record are no longer found', async () => {
    const store = await filled();
    const annotator = { ...ANNOTATOR, version: '2.0.0' };
    await addTo(store, intakeOf({ ...POST, annotator, statements: [] }));
    expect(outlets((await store.renderings(idOf(HERALD), 'a1'))!.others)).toEqual(['Krel Star', null]);
    await addTo(store, intakeOf({ ...POST, annotator: { ...annotator, version: '3.0.0' } }));
    expect((await store.renderings(idOf(HERALD), 'a1'))!.others).toHaveLength(3);
  });
}
