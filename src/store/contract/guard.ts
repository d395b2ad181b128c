import { expect, test } from 'vitest';
import type { FreshStore } from '../contract.ts';
import type { Store } from '../store.ts';
import { addTo, intakeOf } from './samples.ts';

const BY = { by: 'Ann Roe', decider: 'person', why: null };

/** What callers without types ask, and what they are told. */
const QUESTIONS: readonly (readonly [
  kind: 'search' | 'figures' | 'disputes' | 'retold' | 'documents' | 'speakers' | 'decisions',
  query: unknown,
  RegExp,
])[] = [
  ['search', { speeker: 'Ann Roe' }, /no filter "speeker"/],
  ['search', { constructor: 'x' }, /no filter "constructor"/],
  ['figures', { act: 'deny' }, /no filter "act"/],
  ['documents', { act: 'deny' }, /no filter "act"/],
  ['speakers', { words: 'x' }, /no filter "words"/],
  ['decisions', { name: 'x' }, /no filter "name"/],
  ['search', 'bridge', /an object of filters/],
  ['search', null, /an object of filters/],
  ['search', { act: 'lie' }, /"act" must be one of/],
  ['search', { stance: 'x' }, /"stance" must be one of/],
  ['search', { order: 'oldest' }, /"order" must be one of relevance, newest/],
  ['search', { minScore: 2 }, /"minScore" must be a number from 0 to 1/],
  ['search', { minScore: Number.NaN }, /"minScore" must be/],
  ['figures', { kind: 'dead' }, /"kind" must be one of killed, /],
  ['figures', { unsigned: 'true' }, /"unsigned" must be true or false/],
  ['figures', { from: '2026-04-01', to: '2026-03-01' }, /lies after/],
  ['disputes', { act: 'deny' }, /no filter "act"/],
  ['disputes', { denied: 'true' }, /"denied" must be true or false/],
  ['retold', { act: 'deny' }, /no filter "act"/],
  ['retold', { quotedOtherwise: 'true' }, /"quotedOtherwise" must be true or false/],
  ['search', { words: 5 }, /"words" must be a string/],
  ['speakers', { kind: 'dog' }, /"kind" must be one of/],
  ['documents', { limit: 0 }, /"limit" must be a whole number from 1 to 500; it is 0/],
  ['documents', { limit: 501 }, /"limit" must be/],
  ['documents', { limit: Number.NaN }, /"limit" must be/],
  ['documents', { offset: -1 }, /"offset" must be/],
  ['documents', { offset: 1.5 }, /"offset" must be/],
  ['documents', { from: '2026-02-31' }, /"from" must be a day that there is/],
  ['documents', { to: '2026-02-30T08:00Z' }, /"to" must be/],
  ['documents', { from: '2026-04-01', to: '2026-03-01' }, /"from" \(2026-04-01\) lies after "to"/],
  ['search', { from: '2026-03-01T09:00Z', to: '2026-03-01T08:00Z' }, /lies after/],
];

export function guardContract(fresh: FreshStore): void {
  test.each(QUESTIONS)('%s(%j) is refused in a sentence', async (kind, query, reason) => {
    const store = await fresh();
    await expect((store[kind] as (query: unknown) => Promise<unknown>)(query)).rejects.toThrow(reason);
  });

  test('a filter that is undefined is none, and a question may be left out', async () => {
    const store = await fresh();
    const query = { words: undefined, act: undefined } as object;
    expect(await store.search(query)).toEqual(await store.search());
  });

  test('a day may be asked for from its end to its beginning, and to a time within it', async () => {
    const store = await fresh();
    await addTo(store, intakeOf({ text: 'Ann Roe said yes.', published: '2026-03-01T08:00:00Z' }));
    expect((await store.documents({ from: '2026-03-01', to: '2026-03-01' })).total).toBe(1);
    expect((await store.documents({ from: '2026-03-01', to: '2026-03-01T09:00Z' })).total).toBe(1);
    expect((await store.documents({ from: '2024-02-29' })).total).toBe(1);
  });

  test.each(['%', '_', '…', '"'])('no speaker is called %j', async (name) => {
    const store = await fresh();
    const speaker = { name: 'Ann Roe', key: 'person ann roe' };
    await addTo(store, intakeOf({ text: 'Ann Roe said yes.', statements: [{ speaker, cue: 'said', content: 'yes' }] }));
    expect((await store.speakers({ name })).total).toBe(0);
    expect((await store.speakers({ name: ' ' })).total).toBe(1);
  });

  test.each([undefined, null, 5, {}])('%j is no id', async (id) => {
    const store = await fresh();
    for (const ask of [store.document, store.speaker, store.captureBytes, store.sightings]) {
      await expect((ask as (id: unknown) => Promise<unknown>)(id)).rejects.toThrow(/An id is a string/);
    }
  });

  test.each([
    [{}, BY, /kind/],
    [undefined, BY, /kind/],
    [{ kind: 'merge' }, BY, /the speaker/],
    [{ kind: 'undo', decision: 'x' }, BY, /number of the decision/],
    [{ kind: 'split', speaker: 'a', into: null, name: null }, BY, /occurrences/],
    [{ kind: 'name', speaker: 'a', name: 'b' }, {}, /who decides/],
    [{ kind: 'name', speaker: 'a', name: 'b' }, { by: 'Ann Roe', why: null }, /person or a machine/],
  ])('the decision %j by %j is refused in a sentence', async (decision, deciding, reason) => {
    const store = await fresh();
    const decide = store.decide as (decision: unknown, deciding: unknown) => ReturnType<Store['decide']>;
    await expect(decide(decision, deciding)).rejects.toThrow(reason);
  });
}
