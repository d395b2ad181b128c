import { describe, expect, test } from 'vitest';
import type { FreshStore } from '../contract.ts';
import type { FigureQuery, FoundFigure, Store } from '../store.ts';
import { ANNOTATOR, addTo, intakeOf, type Sample } from './samples.ts';

const VENN = { name: 'Mara Venn', key: 'person mara venn', side: 'official' as const };
const ORRIN = { name: 'Tobias Orrin', key: 'person tobias orrin' };

const REPORTS: readonly Sample[] = [
  {
    headline: 'Landslide at Krel',
    text: '🙂 Mara Venn said 26 people died in Krel on Monday. Some 40 were hurt in the slide. It is believed 3 are missing.',
    outlet: 'The Tarn Herald',
    published: '2026-03-01',
    statements: [
      { speaker: VENN, cue: 'said', content: '26 people died in Krel on Monday' },
      { source: null, cue: 'is believed', content: '3 are missing' },
    ],
    figures: [
      { words: '26 people', min: 26, max: 26, in: 'a1', place: 'Krel', when: 'on Monday' },
      { words: 'Some 40', min: 40, max: 40, bound: 'about', kind: 'injured', event: 'the slide' },
      { words: '3', min: 3, max: 3, kind: 'missing', in: 'a2' },
    ],
  },
  {
    headline: 'Rescue ends',
    text: 'At least 31 died, Tobias Orrin said. A witness counted 12 dead.',
    outlet: 'Norvel Post',
    published: '2026-03-02',
    statements: [
      { speaker: ORRIN, cue: 'said', content: 'At least 31 died' },
      { source: 'A witness', cue: 'counted', content: '12 dead' },
    ],
    figures: [
      { words: 'At least 31', min: 31, bound: 'at-least', in: 'a1' },
      { words: '12 dead', min: 12, max: 12, in: 'a2' },
    ],
  },
  { text: 'The flood cost 5 million crowns.', figures: [{ words: '5 million crowns', kind: 'money' }] },
];

export function figuresContract(fresh: FreshStore): void {
  const filled = async (): Promise<Store> => {
    const store = await fresh();
    for (const sample of REPORTS) await addTo(store, intakeOf(sample));
    return store;
  };
  const found = async (query: FigureQuery): Promise<readonly string[]> =>
    (await (await filled()).figures(query)).results.map(({ words }) => words);

  const [DIED, HURT, MISSING, LATER, COUNTED, COST] = [
    ...['26 people', 'Some 40', '3', 'At least 31', '12 dead', '5 million crowns'],
  ];

  describe('filters', () => {
    test.each<[FigureQuery, readonly (string | undefined)[]]>([
      [{}, [LATER, COUNTED, DIED, HURT, MISSING, COST]],
      [{ words: ' ', unsigned: false }, [LATER, COUNTED, DIED, HURT, MISSING, COST]],
      [{ kind: 'killed' }, [LATER, COUNTED, DIED]],
      [{ kind: 'crowd' }, []],
      [{ unsigned: true }, [HURT, MISSING, COST]],
      [{ outlet: 'the tarn herald' }, [DIED, HURT, MISSING]],
      [{ from: '2026-03-02' }, [LATER, COUNTED]],
      [{ to: '2026-03-01', kind: 'killed' }, [DIED]],
      [{ speaker: 'mara-venn' }, [DIED]],
      [{ speaker: 'TOBIAS Orrin' }, [LATER]],
      [{ speaker: 'mara-venn', unsigned: true }, []],
      [{ limit: 2, offset: 1 }, [COUNTED, DIED]],
      [{ words: 'slide' }, [HURT]],
      [{ words: 'land* slide' }, [HURT]],
      [{ words: 'krel' }, [DIED, HURT, MISSING]],
      [{ words: '"on monday"' }, [DIED]],
      [{ words: 'died -31' }, [LATER]],
      [{ words: 'venn 40' }, []],
      [{ words: '🙂' }, []],
      [{ words: 'died', speaker: 'mara-venn', kind: 'killed', outlet: 'The Tarn Herald' }, [DIED]],
    ])('%j gives them newest report first, in text order within it', async (query, expected) => {
      expect(await found(query)).toEqual(expected);
    });
  });

  test('the total counts beyond the page, and kinds beside the one that is asked for', async () => {
    const store = await filled();
    const kinds = [
      { kind: 'killed', figures: 3 },
      { kind: 'injured', figures: 1 },
      { kind: 'missing', figures: 1 },
      { kind: 'money', figures: 1 },
    ];
    expect(await store.figures({ limit: 1, offset: 4 })).toMatchObject({ total: 6, offset: 4, results: [{}], kinds });
    expect(await store.figures({ kind: 'missing' })).toMatchObject({ total: 1, kinds });
    expect(await store.figures({ kind: 'crowd' })).toMatchObject({ total: 0, kinds });
    expect(await store.figures({ words: 'zeppelin' })).toEqual({ total: 0, offset: 0, results: [], kinds: [] });
  });

  test('a figure tells its words, its sentence and who signs it', async () => {
    const { results } = await (await filled()).figures({ kind: 'killed', to: '2026-03-01' });
    const { document, record } = intakeOf(REPORTS[0]!);
    const { id, headline, outlet, published, url } = document;
    expect(results).toEqual([
      {
        document: { id, headline, outlet, published, url },
        figure: record!.figures[0]!,
        ...{ words: '26 people', eventWords: null, placeWords: 'Krel', whenWords: 'on Monday' },
        sentence: '🙂 Mara Venn said 26 people died in Krel on Monday.',
        range: [18, 27],
        signer: {
          ...{ attribution: 'a1', sourceWords: 'Mara Venn', cueWords: 'said' },
          speaker: { id: 'mara-venn', name: 'Mara Venn', kind: 'person', side: 'official' },
        },
      },
    ] satisfies readonly FoundFigure[]);
  });

  test('a source that is nobody known signs, a statement without a source does not', async () => {
    const { results } = await (await filled()).figures();
    expect(results.map(({ words, signer }) => [words, signer && [signer.sourceWords, signer.speaker?.id]])).toEqual([
      [LATER, ['Tobias Orrin', 'tobias-orrin']],
      [COUNTED, ['A witness', undefined]],
      [DIED, ['Mara Venn', 'mara-venn']],
      [HURT, null],
      [MISSING, null],
      [COST, null],
    ]);
  });

  test('what somebody signs is found by the speaker into whom they are merged', async () => {
    const store = await filled();
    const merge = { kind: 'merge', from: 'mara-venn', into: 'tobias-orrin' } as const;
    await store.decide(merge, { by: 'Ann Roe', decider: 'person', why: null });
    const { results } = await store.figures({ speaker: 'tobias-orrin' });
    expect(results.map(({ words }) => words)).toEqual([LATER, DIED]);
    expect(results[1]!.signer!.speaker).toMatchObject({ id: 'tobias-orrin', name: 'Mara Venn' });
  });

  test('figures of an earlier record are no longer found', async () => {
    const store = await filled();
    const annotator = { ...ANNOTATOR, version: '2.0.0' };
    await addTo(store, intakeOf({ ...REPORTS[1]!, annotator, figures: [{ words: '12 dead', kind: 'other' }] }));
    const { results, kinds } = await store.figures({ from: '2026-03-02' });
    expect(results.map(({ words, signer }) => [words, signer])).toEqual([['12 dead', null]]);
    expect(kinds).toEqual([{ kind: 'other', figures: 1 }]);
  });

  test('a sentence that does not end is cut at whole words near the number', async () => {
    const store = await fresh();
    const text = `${'word '.repeat(300)}7 dead ${'other '.repeat(300)}`.trim();
    await addTo(store, intakeOf({ text, figures: [{ words: '7 dead' }] }));
    const [one] = (await store.figures()).results;
    expect(one!.sentence.slice(...one!.range)).toBe('7 dead');
    expect(one!.sentence).toMatch(/^word (?:word )+7 dead (?:other )+other$/);
    expect(one!.sentence.length).toBeLessThan(820);
    const unbroken = `${'x'.repeat(1000)}7${'y'.repeat(1000)}`;
    await addTo(store, intakeOf({ text: unbroken, figures: [{ words: '7' }] }));
    expect((await store.figures()).results[0]).toMatchObject({ sentence: '7', range: [0, 1] });
  });
}
