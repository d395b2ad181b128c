import { describe, expect, test } from 'vitest';
import type { FreshStore } from '../contract.ts';
import type { DisputeQuery, Store } from '../store.ts';
import { ANNOTATOR, addTo, intakeOf, type Sample } from './samples.ts';

const VENN = { name: 'Mara Venn', key: 'person mara venn' };
const ORRIN = { name: 'Tobias Orrin', key: 'person tobias orrin' };
const RADIO = { name: 'Radio Ostra', key: 'body radio ostra', kind: 'media' as const };
/** Known in its report alone. */
const GUARDS = { name: 'the guards' };

const accusing = (cue: string, content: string) => ({ cue, content, act: 'accuse' as const });

const HERALD: Sample = {
  text: 'Mara Venn accused Radio Ostra of lies. Tobias Orrin called that absurd. The guards were accused of theft.',
  ...{ outlet: 'The Tarn Herald', published: '2026-03-02' },
  statements: [
    { speaker: VENN, target: RADIO, ...accusing('accused', 'of lies') },
    { speaker: ORRIN, cue: 'called', content: 'that absurd', act: 'deny', answers: 'a1' },
    { source: null, target: GUARDS, ...accusing('were accused', 'of theft') },
  ],
};
const POST: Sample = {
  text: 'Mara Venn said Radio Ostra made it up. Radio Ostra denied what Mara Venn said. Orrin did not accuse Radio Ostra of theft.',
  ...{ outlet: 'Norvel Post', published: '2026-03-03' },
  statements: [
    { speaker: VENN, target: RADIO, ...accusing('said', 'Radio Ostra made it up') },
    { speaker: RADIO, target: VENN, cue: 'denied', content: 'what Mara Venn said', act: 'deny' },
    { speaker: ORRIN, source: 'Orrin', target: RADIO, polarity: 'negative', ...accusing('did not accuse', 'of theft') },
  ],
};
/** Nobody accuses anybody in it. */
const STAR: Sample = {
  ...{ text: 'Mara Venn praised Radio Ostra.', outlet: 'Krel Star', published: '2026-03-04' },
  statements: [{ speaker: VENN, target: RADIO, cue: 'praised', content: 'Radio Ostra', act: 'praise' }],
};

export function disputesContract(fresh: FreshStore): void {
  const filled = async (): Promise<Store> => {
    const store = await fresh();
    for (const sample of [HERALD, POST, STAR]) await addTo(store, intakeOf(sample));
    return store;
  };
  const pairs = async (query: DisputeQuery): Promise<readonly string[]> =>
    (await (await filled()).disputes(query)).results.map(
      ({ accuser, accused }) => `${accuser?.name} > ${accused.name}`,
    );

  const [OF_LIES, OF_THEFT] = ['Mara Venn > Radio Ostra', 'undefined > the guards'];

  test('a dispute has its statements of all reports, newest first, and what denies it', async () => {
    const { results } = await (await filled()).disputes();
    expect(results).toHaveLength(2);
    expect(results[0]).toMatchObject({
      accuser: { id: 'mara-venn', name: 'Mara Venn' },
      accused: { id: 'radio-ostra', kind: 'media' },
      ...{ statements: 2, reports: 2, outlets: 2, denials: 2 },
      accusations: [{ contentWords: 'Radio Ostra made it up' }, { contentWords: 'of lies' }],
      denied: [
        { contentWords: 'what Mara Venn said' },
        { contentWords: 'that absurd', speaker: { name: 'Tobias Orrin' } },
      ],
    });
    expect(results[1]).toMatchObject({ accuser: null, accused: { id: null }, reports: 1, denials: 0, denied: [] });
  });

  describe('filters', () => {
    test.each<[DisputeQuery, readonly string[]]>([
      [{}, [OF_LIES, OF_THEFT]],
      [{ words: 'theft' }, [OF_THEFT]],
      [{ words: 'lies' }, [OF_LIES]],
      [{ words: 'praised' }, []],
      [{ words: '🙂' }, []],
      [{ speaker: 'mara-venn' }, [OF_LIES]],
      [{ speaker: 'tobias-orrin' }, []],
      [{ target: 'RADIO ostra' }, [OF_LIES]],
      [{ target: 'the guards' }, [OF_THEFT]],
      [{ denied: true }, [OF_LIES]],
      [{ denied: false }, [OF_THEFT]],
      [{ outlet: 'norvel post' }, [OF_LIES]],
      [{ from: '2026-03-04' }, []],
      [{ to: '2026-03-02' }, [OF_LIES, OF_THEFT]],
      [{ limit: 1, offset: 1 }, [OF_THEFT]],
    ])('%j', async (query, expected) => {
      expect(await pairs(query)).toEqual(expected);
    });
  });

  test('the total counts beyond the page', async () => {
    expect(await (await filled()).disputes({ limit: 1, offset: 5 })).toEqual({ total: 2, offset: 5, results: [] });
  });

  test('disputes follow when a person merges two speakers', async () => {
    const store = await filled();
    const merge = { kind: 'merge', from: 'radio-ostra', into: 'tobias-orrin' } as const;
    await store.decide(merge, { by: 'Ann Roe', decider: 'person', why: null });
    expect((await store.disputes({ target: 'tobias-orrin' })).results).toMatchObject([{ statements: 2, denials: 2 }]);
  });

  test('those of an earlier record are no longer found', async () => {
    const store = await filled();
    await addTo(store, intakeOf({ ...POST, annotator: { ...ANNOTATOR, version: '2.0.0' }, statements: [] }));
    expect((await store.disputes({ speaker: 'mara-venn' })).results).toMatchObject([{ statements: 1, denials: 1 }]);
  });
}
