import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { addReading } from '../src/collection/add.ts';
import { type ComparedStatement, compareRenderings } from '../src/collection/renderings/compared.ts';
import { read } from '../src/ingest/read.ts';
import { capture } from '../src/ingest/sources/index.ts';
import { openAnnotator } from '../src/open-annotator.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite.ts';
import type { Store } from '../src/store/store.ts';
import type { DifferenceKind } from '../src/store/wording/difference.ts';

/**
 * What was planted in the corpus (fixtures/README.md, "Statements that recur"): in one report the words as they were first
 * told, in another what became of them, and what a reader must be shown.
 */
const PLANTED: readonly (readonly [
  what: string,
  first: readonly [report: string, words: string],
  other: readonly [report: string, words: string],
  kind: DifferenceKind,
  negation?: boolean,
])[] = [
  [
    'a denial, its end dropped',
    ['corvane/2026-03-03-market-rockets-kill-31', 'had no reason to'],
    ['daily-flare/2026-03-03-market-of-tears', 'forces did not fire on Brenica'],
    'part',
  ],
  [
    'a “not” lost',
    ['ashmere-chronicle/2026-03-03-rockets-velmora-market', 'rule out Pellane'],
    ['daily-flare/2026-03-04-i-rule-out-talks', 'rule out Pellane'],
    'shortened',
    true,
  ],
  [
    'two sentences spliced',
    ['corvane/2026-03-03-market-rockets-kill-31', 'Mill Street at dawn'],
    ['velmora-one/2026-03-04-quist-admits-firing', 'dawn among the stalls'],
    'shortened',
    true,
  ],
  [
    'a tense changed',
    ['corvane/2026-03-04-uskar-raid-rival-tolls', 'Two batteries have crossed'],
    ['daily-flare/2026-03-04-i-rule-out-talks', 'Two batteries are crossing'],
    'altered',
  ],
  [
    'a verb changed',
    ['corvane/2026-03-03-market-rockets-kill-31', 'began counting shoes'],
    ['daily-flare/2026-03-03-market-of-tears', 'and started counting shoes'],
    'altered',
  ],
  [
    'the same words, three cues',
    ['corvane/2026-03-04-uskar-raid-rival-tolls', 'If one more rocket'],
    ['daily-flare/2026-03-04-i-rule-out-talks', 'If one more rocket'],
    'same',
  ],
  [
    'the same words, other marks',
    ['ashmere-chronicle/2026-03-03-rockets-velmora-market', 'An empty chair'],
    ['corvane/2026-03-03-market-rockets-kill-31', 'An empty chair'],
    'same',
  ],
  [
    'a word put into an order',
    ['ashmere-chronicle/2026-03-04-orlesk-order-hold-market-quarter', 'Missions on the market quarter'],
    ['velmora-one/2026-03-05-health-ministry-33-victims', 'Missions on the market quarter'],
    'altered',
  ],
  [
    'translated otherwise',
    ['corvane/2026-03-05-orlesk-minister-battery-fired', 'returned fire from the Brenica road'],
    ['velmora-one/2026-03-05-health-ministry-33-victims', 'fired from the Brenica road'],
    'altered',
  ],
  [
    'a finding in other spelling',
    ['corvane/2026-03-04-uskar-raid-rival-tolls', 'consistent with two unguided'],
    ['ashmere-chronicle/2026-03-04-orlesk-order-hold-market-quarter', 'consistent with two unguided'],
    'fuller',
  ],
  [
    'a finding made a fact',
    ['corvane/2026-03-04-uskar-raid-rival-tolls', 'consistent with two unguided'],
    ['velmora-one/2026-03-05-health-ministry-33-victims', 'fired from the north-east'],
    'reworded',
  ],
  [
    'a name list cut',
    ['corvane/2026-03-04-uskar-raid-rival-tolls', 'Five graves'],
    ['daily-flare/2026-03-04-i-rule-out-talks', 'Five graves'],
    'shortened',
  ],
  [
    'two words that mean something',
    ['corvane/2026-03-03-market-rockets-kill-31', 'potatoes under the hall'],
    ['velmora-one/2026-03-03-president-address-brenica', 'only potatoes'],
    'altered',
  ],
  [
    'a translation without a word in common',
    ['corvane/2026-03-04-uskar-raid-rival-tolls', 'bargain over graves'],
    ['velmora-one/2026-03-03-president-address-brenica', 'over the graves of our dead'],
    'altered',
  ],
];

/** Rows that fail: too few words are shared for a link that would not join other statements too. */
const NOT_FOUND = new Set([
  'a finding made a fact',
  'two words that mean something',
  'a translation without a word in common',
]);

const LIVE = 'ashmere-chronicle/2026-03-04-sarn-valley-live';
const REPORTS = [...new Set([...PLANTED.flatMap(([, [first], [other]]) => [first, other]), LIVE])];
let store: Store;
const ids = new Map<string, string>();

beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  const annotator = await openAnnotator();
  for (const name of REPORTS) {
    const path = `fixtures/${name}.html`;
    const taken = capture(readFileSync(path), { mediaType: 'text/html', path });
    const document = read(taken);
    ids.set(name, document.id);
    await addReading(store, annotator, taken, document);
  }
  return () => store.close();
}, 120_000);

/** The statement with these words, the shortest where several hold them, beside its renderings. */
async function comparedAt(report: string, words: string): Promise<ComparedStatement> {
  const { document, record } = (await store.document(ids.get(report)!))!;
  const lengthOf = (content: readonly (readonly [number, number])[]) => content.reduce((sum, [a, b]) => sum + b - a, 0);
  const [found] = record!.attributions
    .filter(({ content }) => content.some((span) => document.text.slice(...span).includes(words)))
    .sort((a, b) => lengthOf(a.content) - lengthOf(b.content));
  expect(found, `no statement of ${report} holds “${words}”`).toBeDefined();
  return compareRenderings(store, (await store.renderings(document.id, found!.id))!);
}

describe('what the corpus tells twice is found and compared', () => {
  for (const [what, first, [report, words], kind, negation = false] of PLANTED) {
    (NOT_FOUND.has(what) ? test.fails : test)(what, async () => {
      const { renderings } = await comparedAt(...first);
      const there = renderings.filter(
        ({ finding }) => finding.document.id === ids.get(report) && finding.contentWords.includes(words),
      );
      expect(there.map(({ difference }) => difference)).toContainEqual({ kind, negation });
    });
  }

  test('wire copy in three outlets is one origin', async () => {
    const { renderings, origins, outlets } = await comparedAt(
      'corvane/2026-03-03-market-rockets-kill-31',
      'An empty chair',
    );
    expect({ outlets, origins }).toEqual({ outlets: 3, origins: 1 });
    expect(renderings.map(({ origin }) => origin.follows?.by ?? null)).toEqual([null, 'text', 'text']);
  });

  test('what an outlet takes from another by name is of its origin', async () => {
    const { renderings } = await comparedAt('velmora-one/2026-03-04-quist-admits-firing', 'dawn among the stalls');
    const live = renderings.filter(({ finding }) => finding.document.id === ids.get(LIVE));
    expect(live.map(({ origin }) => origin.follows)).toContainEqual({
      document: ids.get('velmora-one/2026-03-04-quist-admits-firing'),
      by: 'chain',
    });
  });
});
