import { describe, expect, test } from 'vitest';
import type { FreshStore } from '../contract.ts';
import type { StatementQuery, Store } from '../store.ts';
import { addTo, intakeOf, type Sample } from './samples.ts';

const VASKO = { name: 'Idrin Vasko', key: 'person idrin vasko', side: 'official' as const };
const RADIO = { name: 'Radio Ostra', key: 'body radio ostra', kind: 'media' as const };

const REPORTS: readonly Sample[] = [
  {
    headline: 'Bridge',
    text: '🙂 Idrin Vasko said “No one crossed the bridge,” adding later: “the Bridge’s pillars held”. Nobody else spoke.',
    outlet: 'Ostran Courier',
    published: '2026-03-01',
    statements: [
      {
        ...{ speaker: VASKO, cue: 'said', form: 'direct', score: 0.95 },
        content: ['“No one crossed the bridge,”', '“the Bridge’s pillars held”'],
      },
    ],
  },
  {
    headline: 'Ferry',
    text: 'Radio Ostra claimed the bridges fell. It is believed the ferry sank. Idrin Vasko did not deny it at the Bridge.',
    outlet: 'Meridian',
    published: '2026-03-02',
    statements: [
      { speaker: RADIO, cue: 'claimed', content: 'the bridges fell', stance: 'distancing', score: 0.4 },
      { source: null, cue: 'is believed', content: 'the ferry sank', act: 'believe' },
      {
        speaker: VASKO,
        target: RADIO,
        cue: 'did not deny',
        content: 'it at the Bridge',
        act: 'deny',
        polarity: 'negative',
      },
    ],
  },
  {
    headline: 'Undated',
    text: 'Erdoğan Łukasz called it “a bridge, the bridge, our bridge”.',
    statements: [
      { source: 'Erdoğan Łukasz', cue: 'called', content: '“a bridge, the bridge, our bridge”', form: 'mixed' },
    ],
  },
];

export function searchContract(fresh: FreshStore): void {
  const filled = async (): Promise<Store> => {
    const store = await fresh();
    for (const sample of REPORTS) await addTo(store, intakeOf(sample));
    return store;
  };
  const found = async (query: StatementQuery): Promise<readonly string[]> =>
    (await (await filled()).search(query)).results.map(({ contentWords }) => contentWords);

  const NO_ONE = '“No one crossed the bridge,” … “the Bridge’s pillars held”';
  const FELL = 'the bridges fell';
  const SANK = 'the ferry sank';
  const AT = 'it at the Bridge';
  const OURS = '“a bridge, the bridge, our bridge”';

  describe('words', () => {
    test.each<[string, readonly string[]]>([
      ['bridge', [NO_ONE, AT, OURS]],
      ['BRIDGE', [NO_ONE, AT, OURS]],
      ['bridge*', [NO_ONE, AT, OURS, FELL]],
      ['pillars bridge', [NO_ONE]],
      ['"no one"', [NO_ONE]],
      ['“No one”', [NO_ONE]],
      ['"one no"', []],
      ['"the bridge"', [NO_ONE, AT, OURS]],
      ['"the brid"*', [NO_ONE, AT, OURS, FELL]],
      ['erdogan', [OURS]],
      ['lukasz OUR', [OURS]],
      // The source counts, the rest of the report does not.
      ['vasko', [NO_ONE, AT]],
      ['nobody', []],
      ['claimed', []],
      ['radio fell', [FELL]],
      ['bridge 🙂', [NO_ONE, AT, OURS]],
      ['🙂', []],
      ['bridge -pillars', [NO_ONE]],
    ])('%j finds %j', async (words, expected) => {
      expect((await found({ words })).toSorted()).toEqual(expected.toSorted());
    });
  });

  describe('filters', () => {
    test.each<[StatementQuery, readonly string[]]>([
      [{}, [FELL, SANK, AT, NO_ONE, OURS]],
      [{ words: '  ' }, [FELL, SANK, AT, NO_ONE, OURS]],
      [{ act: 'deny' }, [AT]],
      [{ act: 'praise' }, []],
      [{ stance: 'distancing' }, [FELL]],
      [{ form: 'direct' }, [NO_ONE]],
      [{ polarity: 'negative' }, [AT]],
      [{ minScore: 0.95 }, [NO_ONE]],
      [{ outlet: 'meridian' }, [FELL, SANK, AT]],
      [{ speaker: 'idrin-vasko' }, [AT, NO_ONE]],
      [{ speaker: 'radio ostra' }, [FELL]],
      [{ target: 'radio-ostra' }, [AT]],
      [{ target: 'RADIO ostra', speaker: 'idrin-vasko' }, [AT]],
      [{ target: 'radio-ostra', act: 'accuse' }, []],
      [{ target: 'idrin-vasko' }, []],
      [{ from: '2026-03-02' }, [FELL, SANK, AT]],
      [{ to: '2026-03-01' }, [NO_ONE]],
      [{ words: 'bridge', order: 'newest' }, [AT, NO_ONE, OURS]],
      [{ words: 'bridge', speaker: 'idrin-vasko', act: 'deny', outlet: 'Meridian', from: '2026-03-02' }, [AT]],
      [{ order: 'relevance', limit: 2, offset: 1 }, [SANK, AT]],
    ])('%j gives them newest first', async (query, expected) => {
      expect(await found(query)).toEqual(expected);
    });
  });

  test('what holds the word more often and in fewer words is more relevant', async () => {
    expect((await found({ words: 'bridge' }))[0]).toBe(OURS);
  });

  test('the total counts beyond the page', async () => {
    const store = await filled();
    expect(await store.search({ words: 'bridge', limit: 1 })).toMatchObject({ total: 3, results: [{}] });
    expect(await store.search({ limit: 1, offset: 4 })).toMatchObject({ total: 5, offset: 4, results: [{}] });
  });

  test('a finding can be read and leads into its report', async () => {
    const store = await filled();
    const { results } = await store.search({ words: 'pillars' });
    const { capture, document, record } = intakeOf(REPORTS[0]!);
    expect(results).toEqual([
      {
        document: {
          ...{
            id: document.id,
            headline: 'Bridge',
            outlet: 'Ostran Courier',
            published: '2026-03-01',
            url: capture.url,
          },
        },
        attribution: record!.attributions[0],
        ...{ sourceWords: 'Idrin Vasko', cueWords: 'said', contentWords: NO_ONE },
        matches: [[NO_ONE.indexOf('pillars'), NO_ONE.indexOf('pillars') + 'pillars'.length]],
        speaker: { id: 'idrin-vasko', name: 'Idrin Vasko', kind: 'person', side: 'official' },
        target: null,
      },
    ]);
  });

  test('a finding tells whom it is aimed at', async () => {
    const { results } = await (await filled()).search({ act: 'deny' });
    expect(results[0]!.target).toEqual({ id: 'radio-ostra', name: 'Radio Ostra', kind: 'media', side: 'unclear' });
  });

  test('what is aimed at a party that is merged is found by the one it went into', async () => {
    const store = await filled();
    const merge = { kind: 'merge', from: 'radio-ostra', into: 'idrin-vasko' } as const;
    await store.decide(merge, { by: 'Ann Roe', decider: 'person', why: null });
    const aimed = await store.search({ target: 'idrin-vasko' });
    expect(aimed.results.map(({ contentWords }) => contentWords)).toEqual([AT]);
    expect(aimed.results[0]!.target).toMatchObject({ id: 'idrin-vasko', name: 'Radio Ostra' });
  });

  test('a statement that no one signs has neither source nor speaker', async () => {
    const { results } = await (await filled()).search({ words: 'ferry' });
    expect(results[0]).toMatchObject({ sourceWords: null, speaker: null, cueWords: 'is believed' });
  });

  describe('match ranges', () => {
    test.each<[string, readonly string[]]>([
      ['bridge', ['bridge', 'Bridge']],
      ['"the bridge"', ['the bridge', 'the Bridge']],
      ['"bridge the"', ['bridge,” … “the']],
      ['pill*', ['pillars']],
      ['one pillars', ['one', 'pillars']],
      ['vasko', []],
    ])('of %j are those of %j', async (words, expected) => {
      const { results } = await (await filled()).search({ words, speaker: 'idrin-vasko' });
      const finding = results.find(({ contentWords }) => contentWords === NO_ONE)!;
      expect(finding.matches.map(([start, end]) => finding.contentWords.slice(start, end))).toEqual(expected);
    });

    test('there are none without words', async () => {
      const { results } = await (await filled()).search({});
      expect(results.flatMap(({ matches }) => matches)).toEqual([]);
    });
  });
}
