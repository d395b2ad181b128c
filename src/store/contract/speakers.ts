import { describe, expect, test } from 'vitest';
import type { FreshStore } from '../contract.ts';
import type { SpeakerQuery, Store } from '../store.ts';
import { addTo, heard, intakeOf, type SampleSpeaker } from './samples.ts';

const VASKO: SampleSpeaker = {
  ...{ name: 'Idrin Vasko', key: 'person idrin vasko', side: 'official' },
  ...{ aliases: ['Vasko', 'the mayor'], sharedNames: ['Vasko'] },
};
const NAMESAKE: SampleSpeaker = { name: 'Mira Vasko', key: 'person mira vasko', sharedNames: ['vasko'] };
const RADIO: SampleSpeaker = { name: 'Radio Ostra', key: 'body radio ostra', kind: 'media' };
const FULL: SampleSpeaker = {
  ...{ name: 'Border Relief Mission', key: 'body border relief mission', kind: 'organisation' },
  ...{ aliases: ['BRM'], shortForms: ['body brm'], sharedNames: ['BRM'] },
};
const OTHER_FULL: SampleSpeaker = {
  ...{ name: 'Board of River Masters', key: 'body board of river masters', kind: 'organisation' },
  ...{ aliases: ['BRM'], shortForms: ['body brm'], sharedNames: ['BRM'] },
};
const ACRONYM: SampleSpeaker = { name: 'BRM', key: 'body brm', kind: 'organisation', sharedNames: ['BRM'] };

export function speakersContract(fresh: FreshStore): void {
  const hearing = async (reports: readonly ReturnType<typeof heard>[]): Promise<Store> => {
    const store = await fresh();
    for (const report of reports) await addTo(store, report);
    return store;
  };

  test('entities with the same key are one speaker, those without a key are none', async () => {
    const store = await hearing([
      heard([VASKO, { name: 'officials', kind: 'group' }], '2026-03-02T10:00+02:00', 'Courier'),
      heard([{ ...VASKO, name: 'Mr Idrin Vasko', side: 'expert' }], '2026-03-01', 'Meridian'),
      heard([VASKO], null, 'Courier'),
    ]);
    expect(await store.speakers()).toEqual({
      ...{ total: 1, offset: 0 },
      results: [
        {
          ...{ id: 'idrin-vasko', name: 'Idrin Vasko', kind: 'person', sides: ['official', 'expert'] },
          ...{ statements: 3, documents: 3, first: '2026-03-01', latest: '2026-03-02T10:00+02:00' },
        },
      ],
    });
  });

  test('a speaker page gives acts, outlets, aliases and the entities behind it', async () => {
    const reports = [heard([VASKO, RADIO], '2026-03-02', 'Courier'), heard([VASKO], '2026-03-03', 'Courier')];
    const store = await hearing(reports);
    expect(await store.speaker('idrin-vasko')).toMatchObject({
      ...{ name: 'Idrin Vasko', aliases: ['Vasko', 'the mayor'], acts: { state: 2 }, namesakes: [] },
      outlets: [{ outlet: 'Courier', statements: 2 }],
      entities: reports.map(({ document, record }) => ({ document: document.id, entity: record!.entities[0] })),
    });
    expect(await store.speaker('nobody')).toBeNull();
  });

  test('a speaker page tells what is aimed at them, though they may never speak', async () => {
    const text = 'Idrin Vasko accused Radio Ostra of lying, and condemned Radio Ostra.';
    const aimed = { speaker: VASKO, target: RADIO };
    const statements = [
      { ...aimed, act: 'accuse' as const, cue: 'accused', content: 'of lying' },
      { ...aimed, act: 'condemn' as const, cue: 'condemned', content: 'Radio Ostra' },
    ];
    const store = await hearing([intakeOf({ text, statements })]);
    const ostra = { id: 'radio-ostra', statements: 0, acts: {}, actsAimedAt: { accuse: 1, condemn: 1 } };
    expect(await store.speaker('radio-ostra')).toMatchObject(ostra);
    expect((await store.speaker('idrin-vasko'))?.actsAimedAt).toEqual({});
  });

  test('a speaker page gives names and roles with their reports and days', async () => {
    const minister = { ...VASKO, roles: ['defence minister', 'mayor of Tarn'] };
    const former = { ...VASKO, roles: ['Former defence minister'] };
    const reports = [
      heard([{ ...minister, roles: ['Defence Minister'] }], '2026-02-01'),
      heard([former], '2026-04-02'),
      heard([minister], '2026-03-03'),
      heard([{ ...minister, roles: ['defence minister'] }], null),
    ];
    const [february, april, march, undated] = reports.map(({ document }) => document.id);
    const store = await hearing(reports);
    const page = await store.speaker('idrin-vasko');
    const documents = [april, march, february, undated];
    expect(page?.names).toEqual([
      { words: 'Idrin Vasko', reports: 4, first: '2026-02-01', latest: '2026-04-02', documents },
    ]);
    expect(page?.roles).toEqual([
      { words: 'Former defence minister', reports: 1, first: '2026-04-02', latest: '2026-04-02', documents: [april] },
      {
        ...{ words: 'defence minister', reports: 3, first: '2026-02-01', latest: '2026-03-03' },
        documents: [march, february, undated],
      },
      { words: 'mayor of Tarn', reports: 1, first: '2026-03-03', latest: '2026-03-03', documents: [march] },
    ]);
  });

  test('namesakes are offered and never merged', async () => {
    const store = await hearing([heard([VASKO, NAMESAKE, RADIO])]);
    expect((await store.speaker('idrin-vasko'))?.namesakes).toEqual([
      { id: 'mira-vasko', name: 'Mira Vasko', kind: 'person', statements: 1 },
    ]);
    expect((await store.speaker('mira-vasko'))?.namesakes.map(({ id }) => id)).toEqual(['idrin-vasko']);
    expect((await store.speaker('radio-ostra'))?.namesakes).toEqual([]);
  });

  test('an id stays with its key when another key wishes for it', async () => {
    const paper = { ...VASKO, key: 'body idrin vasko', kind: 'media' as const };
    const store = await hearing([heard([VASKO]), heard([paper]), heard([VASKO])]);
    expect(await store.speaker('idrin-vasko')).toMatchObject({ kind: 'person', statements: 2 });
    expect(await store.speaker('idrin-vasko-2')).toMatchObject({ kind: 'media', statements: 1 });
  });

  test('a kind that the first report did not tell is learnt from a later one', async () => {
    const store = await hearing([heard([{ ...RADIO, kind: 'other' }]), heard([RADIO])]);
    expect((await store.speaker('radio-ostra'))?.kind).toBe('media');
  });

  describe('an acronym', () => {
    test.each<[string, readonly SampleSpeaker[]]>([
      ['after', [FULL, ACRONYM, ACRONYM]],
      ['before', [ACRONYM, ACRONYM, FULL]],
      ['between', [ACRONYM, FULL, ACRONYM]],
    ])('heard %s the full name that alone carries it is that speaker', async (_, order) => {
      const store = await hearing(order.map((speaker) => heard([speaker])));
      expect((await store.speakers()).results).toMatchObject([{ id: 'border-relief-mission', statements: 3 }]);
      expect((await store.speaker('brm'))?.id).toBe('border-relief-mission');
      expect((await store.search({ speaker: 'border-relief-mission' })).total).toBe(3);
    });

    test.each<[string, readonly SampleSpeaker[]]>([
      ['last', [FULL, ACRONYM, OTHER_FULL]],
      ['first', [ACRONYM, FULL, OTHER_FULL]],
      ['before its acronym', [FULL, OTHER_FULL, ACRONYM]],
    ])('stands alone once two full names carry it, the second heard %s', async (_, order) => {
      const store = await hearing(order.map((speaker) => heard([speaker])));
      expect((await store.speakers()).results).toMatchObject([
        { id: 'board-of-river-masters', statements: 1 },
        { id: 'border-relief-mission', statements: 1 },
        { id: 'brm', statements: 1 },
      ]);
      expect((await store.speaker('brm'))?.namesakes).toHaveLength(2);
    });
  });

  describe('filters', () => {
    test.each<[SpeakerQuery, readonly string[]]>([
      [{}, ['idrin-vasko', 'mira-vasko', 'radio-ostra']],
      [{ name: 'vasko' }, ['idrin-vasko', 'mira-vasko']],
      [{ name: 'MAYOR' }, ['idrin-vasko']],
      [{ name: 'adio ost' }, ['radio-ostra']],
      [{ name: '%' }, []],
      [{ name: 'zz' }, []],
      [{ kind: 'media' }, ['radio-ostra']],
      [{ kind: 'party' }, []],
      [{ limit: 1, offset: 1 }, ['mira-vasko']],
    ])('%j give %j', async (query, expected) => {
      const store = await hearing([heard([VASKO, NAMESAKE, RADIO]), heard([VASKO])]);
      const page = await store.speakers(query);
      expect(page.results.map(({ id }) => id)).toEqual(expected);
    });
  });

  test('who says nothing is not listed', async () => {
    const report = heard([VASKO]);
    const record = { ...report.record!, attributions: [] };
    const store = await hearing([{ ...report, record }]);
    expect(await store.speakers()).toMatchObject({ total: 0, results: [] });
    expect((await store.speaker('idrin-vasko'))?.statements).toBe(0);
  });
}
