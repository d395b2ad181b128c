import { expect, test } from 'vitest';
import { addTo, intakeOf, type Sample } from '../../store/contract/samples.ts';
import { openSqliteStore } from '../../store/sqlite/sqlite.ts';
import { compareRenderings } from './compared.ts';

const VENN = { name: 'Mara Venn', key: 'person mara venn' };
const report = (outlet: string, published: string | null, words: string, rest: string): Sample => ({
  ...{ outlet, published, text: `Mara Venn said: ${words} ${rest}` },
  statements: [{ speaker: VENN, cue: 'said', content: words, form: 'direct' }],
});
const FIRST = report(
  'Norvel Post',
  '2026-03-01',
  '“The ferry left the pier at noon with nobody on deck.”',
  'Rain fell all day.',
);
const SECOND = report(
  'Krel Star',
  '2026-03-02',
  '“The ferry left the pier at noon with somebody on deck.”',
  'It was a Sunday.',
);
const UNDATED = report('Tarn Herald', null, '“The ferry left the pier at noon.”', 'The quay was empty.');

test('a statement stands among its renderings by date, each compared with it and with an origin', async () => {
  await using store = await openSqliteStore(':memory:');
  for (const sample of [FIRST, SECOND, UNDATED]) await addTo(store, intakeOf(sample));
  const compared = await compareRenderings(store, (await store.renderings(intakeOf(SECOND).document.id, 'a1'))!);
  expect(compared).toMatchObject({ reports: 3, outlets: 3, origins: 3, quotedOtherwise: true });
  expect(
    compared.renderings.map(({ finding, difference, origin }) => [finding.document.outlet, difference, origin.number]),
  ).toEqual([
    ['Norvel Post', { kind: 'altered', negation: true }, 1],
    ['Krel Star', null, 2],
    ['Tarn Herald', { kind: 'part', negation: false }, 3],
  ]);
  expect(compared.renderings[0]!.parts.filter(({ kind }) => kind !== 'kept')).toEqual([
    { kind: 'dropped', words: 'somebody' },
    { kind: 'added', words: 'nobody ' },
  ]);
});
