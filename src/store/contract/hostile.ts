import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FreshStore } from '../contract.ts';
import { anyIntake } from './arbitraries.ts';
import { addTo, intakeOf } from './samples.ts';

const STRINGS = [
  ...[
    '',
    ' ',
    '"',
    '""',
    '"""',
    '*',
    '-',
    '^',
    'NEAR',
    'AND',
    'OR NOT',
    'a AND',
    'NEAR(a b, 3)',
    '{a}:b',
    'content_words:x',
  ],
  ...[
    'a*b',
    '(',
    "'",
    "'; DROP TABLE documents; --",
    '%',
    '_',
    '\\',
    '\0',
    '\ud83d',
    '\udc00 a',
    '🙂',
    '🙂*',
    'é',
    'e\u0301',
  ],
  ...['\u0301', '日本語', 'ﷺ', 'ﬁn', 'x'.repeat(10_000), '"a" '.repeat(300)],
];

export function hostileContract(fresh: FreshStore): void {
  describe('any string is a legal question', () => {
    test.each(STRINGS.map((words) => [words.slice(0, 40), words]))(
      '%j finds nothing and breaks nothing',
      async (_, words) => {
        const store = await fresh();
        await addTo(store, intakeOf({ text: 'Someone said a b.', statements: [{ cue: 'said', content: 'a b' }] }));
        const query = { words, speaker: words, outlet: words };
        expect(await store.search(query)).toMatchObject({ total: 0 });
        expect(await store.documents(query)).toMatchObject({ total: 0 });
        expect(await store.figures(query)).toMatchObject({ total: 0 });
        expect(await store.speakers({ name: words })).toMatchObject({ total: 0 });
        await store.search({ words });
        await store.documents({ words });
        await store.figures({ words });
        for (const ask of [store.speaker, store.document, store.captureBytes]) expect(await ask(words)).toBeNull();
        expect(await store.has(words)).toBe(false);
      },
    );
  });

  test('any words at all can be asked for', async () => {
    const store = await fresh();
    await addTo(store, intakeOf({ text: 'Someone said a b.', statements: [{ cue: 'said', content: 'a b' }] }));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (words, part) => {
        await store.search({ words });
        await store.figures({ words });
        await store.documents({ words: `${part}"*${words}` });
      }),
    );
  });

  test('whatever goes in comes out identical', async () => {
    await fc.assert(
      fc.asyncProperty(anyIntake, async (given) => {
        const store = await fresh();
        expect(await addTo(store, given)).toBe('added');
        const stored = await store.document(given.document.id);
        expect(stored?.document).toEqual(given.document);
        expect(stored?.record).toEqual(given.record);
        expect(new Uint8Array((await store.captureBytes(given.capture.hash))!)).toEqual(given.capture.bytes);
        const page = await store.search({});
        const attributions = given.record?.attributions ?? [];
        expect(page.results.map(({ attribution }) => attribution)).toEqual(attributions);
        const { results, total } = await store.figures();
        expect(results.map(({ figure }) => figure)).toEqual(given.record?.figures ?? []);
        expect(total).toBe(results.length);
        for (const { words, sentence, range } of results) expect(sentence.slice(...range)).toBe(words);
        for (const id of Object.values(stored!.speakers)) expect(await store.speaker(id)).not.toBeNull();
        await store.close();
      }),
      { numRuns: 60 },
    );
  });

  test('the same questions get the same answers in the same order', async () => {
    const [one, two] = [await fresh(), await fresh()];
    const readings = fc.sample(anyIntake, { numRuns: 12, seed: 7 });
    for (const store of [one, two]) for (const given of readings) await addTo(store, given);
    const withoutTime = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, inner) => (key === 'addedAt' ? undefined : inner)));
    const answers = async (store: typeof one) =>
      withoutTime([
        await store.documents(),
        await store.search({}),
        await store.figures(),
        await store.speakers(),
        await store.outlets(),
      ]);
    expect(await answers(one)).toEqual(await answers(two));
  });
}
