import { describe, expect, test } from 'vitest';
import { addTo, heard, type SampleSpeaker } from '../../store/contract/samples.ts';
import { openSqliteStore } from '../../store/sqlite/sqlite.ts';
import type { Deciding, Store } from '../../store/store.ts';
import { batchOf, candidatesOf, serviceOf } from './protocol.ts';
import { type AskService, openService, type Reconciled, type ReconcileOptions, reconcile } from './reconcile.ts';

const SPACE = 'https://ids.example/entity/';
const MANIFEST = {
  ...{
    versions: ['0.1', '0.2'],
    name: 'Invented Register',
    identifierSpace: SPACE,
    schemaSpace: 'https://ids.example/p/',
  },
  ...{ view: { url: 'https://ids.example/page/{{id}}' }, batchSize: 2 },
  defaultTypes: [
    { id: 'T1', name: 'human' },
    { id: 'T2', name: 'Organization' },
  ],
};
const PERSON: Deciding = { by: 'Olena Karst', decider: 'person', why: null };
const OPTIONS: ReconcileOptions = {
  ...{ speakers: null, limit: 100, acceptAbove: null, again: false, types: {}, roleProperty: null, by: 'test' },
};

/** A service that knows some names, with the candidates' scores, and remembers what it was asked. */
function serviceKnowing(known: Readonly<Record<string, readonly number[]>>) {
  const batches: Record<string, { query: string }>[] = [];
  const ask: AskService = async (batch) => {
    if (batch === null) return MANIFEST;
    const queries = JSON.parse(batch) as Record<string, { query: string }>;
    batches.push(queries);
    return Object.fromEntries(
      Object.entries(queries).map(([key, { query }]) => [
        key,
        {
          result: (known[query] ?? []).map((score, at) => ({
            id: `Q${at + 1}`,
            name: query,
            score,
            match: score > 95,
          })),
        },
      ]),
    );
  };
  return { ask, batches };
}

const VASKO: SampleSpeaker = { name: 'Idrin Vasko', key: 'person idrin vasko', roles: ['defence minister', 'mayor'] };
const TOLM: SampleSpeaker = { name: 'Mira Tolm', key: 'person mira tolm' };
const MISSION: SampleSpeaker = { name: 'Relief Mission', key: 'body relief mission', kind: 'organisation' };

async function storeWith(speakers: readonly SampleSpeaker[]): Promise<Store> {
  const store = await openSqliteStore(':memory:');
  for (const speaker of speakers) await addTo(store, heard([speaker]));
  return store;
}

async function allOf(found: AsyncIterable<Reconciled>): Promise<readonly Reconciled[]> {
  const all: Reconciled[] = [];
  for await (const one of found) all.push(one);
  return all;
}

async function run(
  store: Store,
  ask: AskService,
  options: Partial<ReconcileOptions> = {},
): Promise<readonly Reconciled[]> {
  const service = await openService(ask);
  return allOf(reconcile(store, service, ask, { ...OPTIONS, ...options }));
}

describe('a run', () => {
  test('asks in batches by name, type and role, and keeps what was answered', async () => {
    const store = await storeWith([VASKO, VASKO, TOLM, MISSION]);
    const { ask, batches } = serviceKnowing({ 'Idrin Vasko': [60, 80] });
    const found = await run(store, ask, { roleProperty: 'P39', types: { organisation: 'T9' } });
    expect(batches).toEqual([
      {
        q0: {
          ...{ query: 'Idrin Vasko', limit: 5, type: 'T1', type_strict: 'should' },
          properties: [{ pid: 'P39', v: ['defence minister', 'mayor'] }],
        },
        q1: { query: 'Mira Tolm', limit: 5, type: 'T1', type_strict: 'should' },
      },
      { q0: { query: 'Relief Mission', limit: 5, type: 'T9', type_strict: 'should' } },
    ]);
    expect(found.map(({ speaker, candidates, suggested }) => [speaker.id, candidates.length, suggested])).toEqual([
      ['idrin-vasko', 2, null],
      ['mira-tolm', 0, null],
      ['relief-mission', 0, null],
    ]);
    expect((await store.speaker('idrin-vasko'))?.reconciliations).toMatchObject([
      {
        service: SPACE,
        candidates: [
          { identifier: 'Q2', score: 80, url: 'https://ids.example/page/Q2' },
          { identifier: 'Q1', score: 60 },
        ],
      },
    ]);
    expect((await store.decisions()).total).toBe(0);
  });

  test('goes on where it stopped, and asks again only when told to', async () => {
    const store = await storeWith([VASKO, TOLM, MISSION]);
    const { ask, batches } = serviceKnowing({});
    const failing: AskService = (batch) => (batches.length === 1 ? Promise.reject(new Error('no net')) : ask(batch));
    const service = await openService(ask);
    await expect(allOf(reconcile(store, service, failing, OPTIONS))).rejects.toThrow('no net');
    expect(await store.reconciled(SPACE)).toHaveLength(2);
    expect((await run(store, ask)).map(({ speaker }) => speaker.id)).toEqual(['relief-mission']);
    expect(await run(store, ask)).toEqual([]);
    expect(await run(store, ask, { again: true, limit: 1 })).toHaveLength(1);
    expect(await run(store, ask, { again: true, speakers: ['mira-tolm', 'nobody'] })).toHaveLength(1);
  });

  test('stops when told to, and asks no more', async () => {
    const store = await storeWith([VASKO]);
    const { ask, batches } = serviceKnowing({});
    await expect(run(store, ask, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(batches).toEqual([]);
  });
});

describe('a suggestion', () => {
  test.each<[string, readonly number[], number, boolean]>([
    ['of the one above the score', [97, 60], 90, true],
    ['of none where two are above it', [97, 95], 90, false],
    ['of none where none is', [80], 90, false],
    ['of none that only reaches it', [90], 90, false],
  ])('is logged %s', async (_, scores, acceptAbove, suggested) => {
    const store = await storeWith([VASKO]);
    const [found] = await run(store, serviceKnowing({ 'Idrin Vasko': scores }).ask, { acceptAbove });
    expect(found?.suggested !== null).toBe(suggested);
    expect((await store.speaker('idrin-vasko'))?.links).toMatchObject(
      suggested ? [{ identifier: 'Q1', decider: 'machine', by: 'test', accepted: false, score: 97 }] : [],
    );
  });

  test('that a person undid is not made again', async () => {
    const store = await storeWith([VASKO]);
    const { ask } = serviceKnowing({ 'Idrin Vasko': [97] });
    await run(store, ask, { acceptAbove: 90 });
    await store.decide({ kind: 'undo', decision: 1 }, PERSON);
    expect(await run(store, ask, { acceptAbove: 90, again: true })).toMatchObject([{ suggested: null }]);
  });

  test('is not made, and nothing is asked, where a person linked the speaker', async () => {
    const store = await storeWith([VASKO]);
    const link = { kind: 'link', speaker: 'idrin-vasko', service: SPACE, identifier: 'Q7' } as const;
    await store.decide({ ...link, label: null, url: null, score: null }, PERSON);
    expect(await run(store, serviceKnowing({}).ask, { acceptAbove: 0 })).toEqual([]);
  });
});

describe('the protocol', () => {
  const service = serviceOf(MANIFEST);
  const [good] = [{ id: 'Q1', name: 'Vasko', score: 1 }];

  test.each<[string, unknown]>([
    ['no object', []],
    ['null', null],
    ['no identifier space', { name: 'x' }],
    ['versions that are not known', { ...MANIFEST, versions: ['1.0'] }],
  ])('a manifest with %s is refused', (_, manifest) => {
    expect(() => serviceOf(manifest)).toThrow(expect.objectContaining({ name: 'ServiceFault' }));
  });

  test('a manifest of the first version has no versions', () => {
    expect(serviceOf({ name: 'Old', identifierSpace: SPACE })).toEqual({
      ...{ name: 'Old', identifierSpace: SPACE, view: null, types: [], batchSize: null },
    });
  });

  test.each<[string, unknown]>([
    ['no object', 'yes'],
    ['an error', { status: 'error', message: 'no such type' }],
    ['one query left out', { q0: { result: [good] } }],
    ['no result', { q0: { result: [] }, q1: {} }],
    ['a candidate without id', { q0: { result: [] }, q1: { result: [{ ...good, id: undefined }] } }],
    ['a score in words', { q0: { result: [] }, q1: { result: [{ ...good, score: 'high' }] } }],
    ['null for a candidate', { q0: { result: [] }, q1: { result: [null] } }],
  ])('an answer with %s is refused', (_, answer) => {
    expect(() => candidatesOf(answer, service, 2)).toThrow(expect.objectContaining({ name: 'ServiceFault' }));
  });

  test('of a candidate its shape is taken, words are cut, and only web pages are linked to', () => {
    const result = [
      { ...good, type: ['T1', { id: 'T2', name: 'mayor' }, 7], description: 'x'.repeat(1000), match: 'yes' },
      { id: 'Q2', score: 3, name: 7 },
    ];
    const [found] = candidatesOf({ q0: { result } }, { ...service, view: 'javascript:{{id}}' }, 1);
    expect(found).toEqual([
      { identifier: 'Q2', name: 'Q2', description: null, types: [], score: 3, match: false, url: null },
      {
        ...{ identifier: 'Q1', name: 'Vasko', types: ['T1', 'mayor'], score: 1, match: false, url: null },
        description: `${'x'.repeat(299)}…`,
      },
    ]);
  });

  test('a query says no more than is known', () => {
    expect(batchOf([{ name: 'A "B"', type: null, properties: [] }])).toBe('{"q0":{"query":"A \\"B\\"","limit":5}}');
  });
});
